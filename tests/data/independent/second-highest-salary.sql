-- ==== right
WITH distinct_salaries AS (
  SELECT salary, ROW_NUMBER() OVER (ORDER BY salary DESC) AS position
  FROM employee
  WHERE salary IS NOT NULL
  GROUP BY salary
)
SELECT
  (SELECT salary FROM distinct_salaries WHERE position = 2) AS second_highest_salary
-- ==== right
SELECT max(a.salary) AS second_highest_salary
FROM employee a
WHERE 1 = (SELECT count(DISTINCT b.salary) FROM employee b WHERE b.salary > a.salary)
-- ==== wrong WA
SELECT salary AS second_highest_salary
FROM (SELECT DISTINCT salary FROM employee) AS s
ORDER BY salary DESC NULLS LAST
LIMIT 1 OFFSET 1
-- ==== wrong WA
SELECT min(salary) AS second_highest_salary
FROM (SELECT DISTINCT salary FROM employee WHERE salary IS NOT NULL ORDER BY salary DESC LIMIT 2) AS top_two
-- ==== wrong WA
SELECT (SELECT DISTINCT salary FROM employee ORDER BY salary DESC LIMIT 1 OFFSET 1) AS second_highest_salary
-- ==== wrong WA
SELECT max(a.salary) AS second_highest_salary
FROM employee a
JOIN employee b ON b.salary > a.salary
GROUP BY a.salary
HAVING count(DISTINCT b.salary) = 1
