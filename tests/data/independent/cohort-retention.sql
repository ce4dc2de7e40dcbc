-- ==== right
WITH came_back AS (
  SELECT DISTINCT u.id
  FROM users u
  JOIN logins l ON l.user_id = u.id
  WHERE l.day - u.signed_up BETWEEN 7 AND 13
)
SELECT
  to_char(u.signed_up, 'YYYY-MM') AS month,
  count(*) AS users,
  round(count(c.id) * 1.0 / count(*), 2) AS retention
FROM users u
LEFT JOIN came_back c ON c.id = u.id
GROUP BY to_char(u.signed_up, 'YYYY-MM')
ORDER BY month;

-- ==== right
SELECT
  to_char(signed_up, 'YYYY-MM') AS month,
  count(*) AS users,
  avg(
    CASE
      WHEN EXISTS (
        SELECT 1 FROM logins
        WHERE user_id = id AND day >= signed_up + 7 AND day < signed_up + 14
      ) THEN 1.0
      ELSE 0.0
    END
  ) AS retention
FROM users
GROUP BY 1
ORDER BY 1;

-- ==== right
SELECT
  to_char(u.signed_up, 'YYYY-MM') AS month,
  COUNT(DISTINCT u.id) AS users,
  CAST(COUNT(DISTINCT CASE WHEN l.day - u.signed_up >= 7 AND l.day - u.signed_up <= 13 THEN u.id END) AS decimal)
    / COUNT(DISTINCT u.id) AS retention
FROM users AS u
LEFT JOIN logins AS l ON u.id = l.user_id
GROUP BY to_char(u.signed_up, 'YYYY-MM')
ORDER BY to_char(u.signed_up, 'YYYY-MM');

-- ==== wrong WA
-- users without a login are not in the cohort
SELECT
  to_char(u.signed_up, 'YYYY-MM') AS month,
  COUNT(DISTINCT u.id) AS users,
  COUNT(DISTINCT CASE WHEN l.day - u.signed_up BETWEEN 7 AND 13 THEN u.id END) * 1.0 / COUNT(DISTINCT u.id) AS retention
FROM users AS u
JOIN logins AS l ON u.id = l.user_id
GROUP BY 1
ORDER BY 1;

-- ==== wrong WA
-- a user with several logins counts several times
SELECT
  to_char(u.signed_up, 'YYYY-MM') AS month,
  count(*) AS users,
  count(l.user_id) * 1.0 / count(*) AS retention
FROM users AS u
LEFT JOIN logins AS l ON u.id = l.user_id AND l.day BETWEEN u.signed_up + 7 AND u.signed_up + 13
GROUP BY 1
ORDER BY 1;

-- ==== wrong WA
-- any login from day 7 on
SELECT
  to_char(u.signed_up, 'YYYY-MM') AS month,
  COUNT(DISTINCT u.id) AS users,
  COUNT(DISTINCT l.user_id) * 1.0 / COUNT(DISTINCT u.id) AS retention
FROM users AS u
LEFT JOIN logins AS l ON u.id = l.user_id AND l.day >= u.signed_up + 7
GROUP BY 1
ORDER BY 1;

-- ==== wrong WA
-- day 14 is counted, too
SELECT
  to_char(u.signed_up, 'YYYY-MM') AS month,
  COUNT(DISTINCT u.id) AS users,
  COUNT(DISTINCT l.user_id) * 1.0 / COUNT(DISTINCT u.id) AS retention
FROM users AS u
LEFT JOIN logins AS l ON u.id = l.user_id AND l.day BETWEEN u.signed_up + 7 AND u.signed_up + 14
GROUP BY 1
ORDER BY 1;

-- ==== wrong WA
-- the fraction of two integers is dropped
SELECT
  to_char(u.signed_up, 'YYYY-MM') AS month,
  COUNT(DISTINCT u.id) AS users,
  round(COUNT(DISTINCT l.user_id) / COUNT(DISTINCT u.id), 2) AS retention
FROM users AS u
LEFT JOIN logins AS l ON u.id = l.user_id AND l.day BETWEEN u.signed_up + 7 AND u.signed_up + 13
GROUP BY 1
ORDER BY 1;
