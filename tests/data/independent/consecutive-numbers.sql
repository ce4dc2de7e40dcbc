-- ==== right
SELECT DISTINCT value
FROM (
  SELECT value,
    LAG(value, 1) OVER (ORDER BY id) AS before,
    LAG(value, 2) OVER (ORDER BY id) AS before_that
  FROM readings
) AS r
WHERE value = before AND value = before_that
-- ==== right
WITH numbered AS (
  SELECT value,
    row_number() OVER (ORDER BY id) - row_number() OVER (PARTITION BY value ORDER BY id) AS island
  FROM readings
)
SELECT DISTINCT value
FROM numbered
WHERE value IS NOT NULL
GROUP BY value, island
HAVING count(*) >= 3
-- ==== right
WITH r AS (SELECT value, row_number() OVER (ORDER BY id) AS n FROM readings)
SELECT DISTINCT a.value
FROM r a, r b, r c
WHERE b.n = a.n + 1 AND c.n = b.n + 1 AND a.value = b.value AND b.value = c.value
-- ==== wrong WA
SELECT DISTINCT a.value
FROM readings a
JOIN readings b ON b.id = a.id + 1 AND b.value = a.value
JOIN readings c ON c.id = a.id + 2 AND c.value = a.value
-- ==== wrong WA
SELECT value
FROM readings
WHERE value IS NOT NULL
GROUP BY value
HAVING COUNT(*) >= 3
-- ==== wrong WA
SELECT DISTINCT value
FROM (
  SELECT value,
    LAG(value, 1) OVER (ORDER BY id) AS before,
    LAG(value, 2) OVER (ORDER BY id) AS before_that
  FROM readings
  WHERE value IS NOT NULL
) AS r
WHERE value = before AND value = before_that
-- ==== wrong WA
WITH numbered AS (
  SELECT value,
    row_number() OVER (ORDER BY id) - row_number() OVER (PARTITION BY value ORDER BY id) AS island
  FROM readings
)
SELECT value
FROM numbered
GROUP BY value, island
HAVING count(*) >= 3
-- ==== wrong WA
SELECT value
FROM (
  SELECT value,
    LAG(value, 1) OVER (ORDER BY id) AS before,
    LAG(value, 2) OVER (ORDER BY id) AS before_that
  FROM readings
) AS r
WHERE value = before AND value = before_that
