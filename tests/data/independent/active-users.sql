-- ==== right
WITH days AS (
  SELECT DISTINCT user_id, day FROM logins
), runs AS (
  SELECT user_id, day - CAST(ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY day) AS INTEGER) AS run
  FROM days
)
SELECT id, name
FROM users
WHERE id IN (SELECT user_id FROM runs GROUP BY user_id, run HAVING COUNT(*) >= 3)
-- ==== right
SELECT DISTINCT u.id, u.name
FROM users u
JOIN logins a ON a.user_id = u.id
JOIN logins b ON b.user_id = u.id AND b.day = a.day + 1
JOIN logins c ON c.user_id = u.id AND c.day = a.day + 2
-- ==== right
SELECT u.id, u.name
FROM users u
WHERE EXISTS (
  SELECT 1
  FROM (
    SELECT user_id, day, LEAD(day, 2) OVER (PARTITION BY user_id ORDER BY day) AS third
    FROM logins
    GROUP BY user_id, day
  ) d
  WHERE d.user_id = u.id AND d.third - d.day = 2
)
-- ==== wrong WA
WITH runs AS (
  SELECT user_id, day - CAST(ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY day) AS INTEGER) AS run
  FROM logins
)
SELECT id, name
FROM users
WHERE id IN (SELECT user_id FROM runs GROUP BY user_id, run HAVING COUNT(*) >= 3)
-- ==== wrong WA
SELECT u.id, u.name
FROM users u
JOIN logins l ON l.user_id = u.id
GROUP BY u.id, u.name
HAVING COUNT(DISTINCT l.day) >= 3
-- ==== wrong WA
SELECT u.id, u.name
FROM users u
JOIN logins a ON a.user_id = u.id
JOIN logins b ON b.user_id = u.id AND b.day = a.day + 1
JOIN logins c ON c.user_id = u.id AND c.day = a.day + 2
-- ==== wrong WA
SELECT DISTINCT u.name, min(u.id) AS id
FROM users u
JOIN logins a ON a.user_id = u.id
JOIN logins b ON b.user_id = u.id AND b.day = a.day + 1
JOIN logins c ON c.user_id = u.id AND c.day = a.day + 2
GROUP BY u.name
-- ==== wrong WA
WITH days AS (
  SELECT DISTINCT user_id, day FROM logins
), runs AS (
  SELECT user_id, day - CAST(ROW_NUMBER() OVER (ORDER BY user_id, day) AS INTEGER) AS run
  FROM days
)
SELECT id, name
FROM users
WHERE id IN (SELECT user_id FROM runs GROUP BY user_id, run HAVING COUNT(*) > 3)
