-- ==== right
SELECT e.name
FROM staff e, staff m
WHERE e.manager_id = m.id AND e.salary > m.salary
-- ==== right
SELECT s.name
FROM staff AS s
WHERE s.salary > (SELECT boss.salary FROM staff AS boss WHERE boss.id = s.manager_id)
-- ==== wrong WA
SELECT e.name
FROM staff e
JOIN staff m ON m.id = e.manager_id
WHERE e.salary >= m.salary
-- ==== wrong WA
SELECT m.name
FROM staff e
JOIN staff m ON m.manager_id = e.id
WHERE e.salary > m.salary
-- ==== wrong WA
SELECT e.name
FROM staff e
LEFT JOIN staff m ON m.id = e.manager_id
WHERE e.salary > coalesce(m.salary, 0)
-- ==== wrong WA
SELECT DISTINCT e.name
FROM staff e
JOIN staff m ON m.id = e.manager_id
WHERE e.salary > m.salary
