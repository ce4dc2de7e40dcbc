-- ==== right
SELECT MAX(number) AS number
FROM (
  SELECT number
  FROM tickets
  GROUP BY number
  HAVING COUNT(*) = 1
) AS single
-- ==== right
SELECT (
  SELECT number
  FROM tickets
  WHERE number IS NOT NULL
  GROUP BY number
  HAVING count(number) = 1
  ORDER BY number DESC
  LIMIT 1
) AS number
-- ==== right
SELECT max(number) AS number
FROM (SELECT number, count(*) OVER (PARTITION BY number) AS n FROM tickets) t
WHERE n = 1
-- ==== wrong WA
SELECT number
FROM tickets
WHERE number IS NOT NULL
GROUP BY number
HAVING COUNT(*) = 1
ORDER BY number DESC
LIMIT 1
-- ==== wrong WA
SELECT MAX(DISTINCT number) AS number FROM tickets
-- ==== wrong WA
SELECT (
  SELECT number
  FROM tickets
  GROUP BY number
  HAVING count(*) = 1
  ORDER BY number DESC
  LIMIT 1
) AS number
-- ==== wrong WA
SELECT max(number) AS number
FROM tickets
WHERE (SELECT count(*) FROM tickets AS t WHERE t.number = number) = 1
-- ==== wrong WA
SELECT coalesce(max(number), 0) AS number
FROM (SELECT number FROM tickets GROUP BY number HAVING count(*) = 1) AS s
