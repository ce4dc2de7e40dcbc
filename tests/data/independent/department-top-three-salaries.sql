-- ==== right
SELECT d.name AS department, e.name AS employee, e.salary
FROM employee e
JOIN department d ON d.id = e.department_id
WHERE (
  SELECT COUNT(DISTINCT o.salary)
  FROM employee o
  WHERE o.department_id = e.department_id AND o.salary > e.salary
) < 3
-- ==== right
WITH ranked AS (
  SELECT d.name AS department, e.name AS employee, e.salary,
    DENSE_RANK() OVER (PARTITION BY e.department_id ORDER BY e.salary DESC) AS r
  FROM employee AS e
  INNER JOIN department AS d ON e.department_id = d.id
)
SELECT department, employee, salary FROM ranked WHERE r <= 3
-- ==== wrong WA
WITH ranked AS (
  SELECT d.name AS department, e.name AS employee, e.salary,
    RANK() OVER (PARTITION BY e.department_id ORDER BY e.salary DESC) AS r
  FROM employee AS e
  INNER JOIN department AS d ON e.department_id = d.id
)
SELECT department, employee, salary FROM ranked WHERE r <= 3
-- ==== wrong WA
WITH ranked AS (
  SELECT d.name AS department, e.name AS employee, e.salary,
    ROW_NUMBER() OVER (PARTITION BY e.department_id ORDER BY e.salary DESC) AS r
  FROM employee AS e
  INNER JOIN department AS d ON e.department_id = d.id
)
SELECT department, employee, salary FROM ranked WHERE r <= 3
-- ==== wrong WA
WITH ranked AS (
  SELECT d.name AS department, e.name AS employee, e.salary,
    DENSE_RANK() OVER (PARTITION BY d.name ORDER BY e.salary DESC) AS r
  FROM employee AS e
  INNER JOIN department AS d ON e.department_id = d.id
)
SELECT department, employee, salary FROM ranked WHERE r <= 3
-- ==== wrong WA
SELECT d.name AS department, e.name AS employee, e.salary
FROM employee e
LEFT JOIN department d ON d.id = e.department_id
WHERE (
  SELECT COUNT(DISTINCT o.salary)
  FROM employee o
  WHERE o.department_id = e.department_id AND o.salary > e.salary
) < 3
-- ==== wrong WA
SELECT d.name AS department, e.name AS employee, e.salary
FROM employee e
JOIN department d ON d.id = e.department_id
WHERE (
  SELECT COUNT(DISTINCT o.salary)
  FROM employee o
  WHERE o.department_id = e.department_id AND o.salary >= e.salary
) < 3
-- ==== wrong WA
SELECT DISTINCT d.name AS department, e.name AS employee, e.salary
FROM employee e
JOIN department d ON d.id = e.department_id
WHERE (
  SELECT COUNT(DISTINCT o.salary)
  FROM employee o
  WHERE o.department_id = e.department_id AND o.salary > e.salary
) < 3
