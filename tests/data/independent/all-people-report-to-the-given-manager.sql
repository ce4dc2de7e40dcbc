-- ==== right
WITH RECURSIVE reports AS (
  SELECT id, name FROM employees WHERE manager_id = 1
  UNION
  SELECT e.id, e.name FROM employees e JOIN reports r ON e.manager_id = r.id
)
SELECT id, name FROM reports WHERE id <> 1
-- ==== right
WITH RECURSIVE above AS (
  SELECT id, manager_id AS boss FROM employees WHERE manager_id IS NOT NULL
  UNION
  SELECT a.id, e.manager_id FROM above a JOIN employees e ON e.id = a.boss WHERE e.manager_id IS NOT NULL
)
SELECT id, name
FROM employees
WHERE id != 1 AND id IN (SELECT id FROM above WHERE boss = 1)
-- ==== right
WITH RECURSIVE tree AS (
  SELECT id, name, 1 AS depth FROM employees WHERE manager_id = 1 AND id <> 1
  UNION ALL
  SELECT e.id, e.name, t.depth + 1
  FROM tree t
  JOIN employees e ON e.manager_id = t.id
  WHERE e.id <> 1
)
SELECT id, name FROM tree
-- ==== wrong WA
SELECT id, name FROM employees WHERE manager_id = 1 AND id <> 1
-- ==== wrong WA
WITH RECURSIVE reports AS (
  SELECT id, name FROM employees WHERE manager_id = 1
  UNION
  SELECT e.id, e.name FROM employees e JOIN reports r ON e.manager_id = r.id
)
SELECT id, name FROM reports
-- ==== wrong WA
SELECT e.id, e.name
FROM employees e
LEFT JOIN employees m ON m.id = e.manager_id
WHERE e.id <> 1 AND (e.manager_id = 1 OR m.manager_id = 1)
-- ==== wrong WA
SELECT a.id, a.name
FROM employees a
JOIN employees b ON b.id = a.manager_id
JOIN employees c ON c.id = b.manager_id
WHERE a.id <> 1 AND c.manager_id = 1
-- ==== wrong WA
WITH RECURSIVE reports AS (
  SELECT id, name, manager_id FROM employees WHERE id = 1 AND manager_id IS NULL
  UNION
  SELECT e.id, e.name, e.manager_id FROM employees e JOIN reports r ON e.manager_id = r.id
)
SELECT id, name FROM reports WHERE id <> 1
