-- ==== right
SELECT number + 1 AS first_missing, next_number - 1 AS last_missing
FROM (
  SELECT number, LEAD(number) OVER (ORDER BY number) AS next_number
  FROM invoices
) AS pairs
WHERE next_number - number > 1
ORDER BY first_missing
-- ==== right
SELECT DISTINCT i.number + 1 AS first_missing,
  (SELECT min(j.number) FROM invoices j WHERE j.number > i.number) - 1 AS last_missing
FROM invoices i
WHERE i.number < (SELECT max(number) FROM invoices)
  AND NOT EXISTS (SELECT 1 FROM invoices k WHERE k.number = i.number + 1)
ORDER BY 1
-- ==== wrong WA
SELECT number + 1 AS first_missing, number + 1 AS last_missing
FROM invoices
WHERE number + 1 NOT IN (SELECT number FROM invoices)
  AND number < (SELECT max(number) FROM invoices)
ORDER BY first_missing
-- ==== wrong WA
SELECT number + 1 AS first_missing, next_number - 1 AS last_missing
FROM (
  SELECT number, LEAD(number) OVER (PARTITION BY customer ORDER BY number) AS next_number
  FROM invoices
) AS pairs
WHERE next_number - number > 1
ORDER BY first_missing
-- ==== wrong WA
SELECT i.number + 1 AS first_missing,
  (SELECT min(j.number) FROM invoices j WHERE j.number > i.number) - 1 AS last_missing
FROM invoices i
WHERE i.number < (SELECT max(number) FROM invoices)
  AND NOT EXISTS (SELECT 1 FROM invoices k WHERE k.number = i.number + 1)
ORDER BY 1
-- ==== wrong WA
SELECT number AS first_missing, next_number AS last_missing
FROM (
  SELECT number, LEAD(number) OVER (ORDER BY number) AS next_number
  FROM invoices
) AS pairs
WHERE next_number - number > 1
ORDER BY first_missing
-- ==== wrong WA
SELECT number + 1 AS first_missing, next_number - 1 AS last_missing
FROM (
  SELECT number, LEAD(number) OVER (ORDER BY number) AS next_number
  FROM invoices
) AS pairs
WHERE next_number - number > 2
ORDER BY first_missing
