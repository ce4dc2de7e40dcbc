-- ==== right
SELECT email
FROM accounts
WHERE email IS NOT NULL
GROUP BY email
HAVING count(*) > 1

-- ==== right
SELECT DISTINCT a.email
FROM accounts a, accounts b
WHERE a.email = b.email AND a.id <> b.id;

-- ==== right
select email from (
  select email, count(email) over (partition by email) as c, row_number() over (partition by email order by id) as rn
  from accounts
) t
where c >= 2 and rn = 1

-- ==== wrong WA
SELECT email
FROM accounts
GROUP BY email
HAVING count(*) > 1

-- ==== wrong WA
SELECT a.email
FROM accounts a
JOIN accounts b ON a.email = b.email AND a.id < b.id

-- ==== wrong WA
SELECT email
FROM accounts
GROUP BY email
HAVING count(email) = 2

-- ==== wrong WA
SELECT email
FROM accounts
WHERE email IN (SELECT email FROM accounts GROUP BY email HAVING count(*) > 1)
