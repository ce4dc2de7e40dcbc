-- ==== right
SELECT department, percentile_cont(0.5) WITHIN GROUP (ORDER BY salary) AS median
FROM employee
WHERE salary IS NOT NULL
GROUP BY department;

-- ==== right
WITH placed AS (
  SELECT
    department,
    salary,
    ROW_NUMBER() OVER (PARTITION BY department ORDER BY salary) AS n,
    COUNT(*) OVER (PARTITION BY department) AS total
  FROM employee
  WHERE salary IS NOT NULL
)
SELECT department, avg(salary) AS median
FROM placed
WHERE n IN ((total + 1) / 2, (total + 2) / 2)
GROUP BY department;

-- ==== right
SELECT department, avg(salary * 1.0) AS median
FROM (
  SELECT
    department,
    salary,
    ROW_NUMBER() OVER (PARTITION BY department ORDER BY salary, id) AS up,
    ROW_NUMBER() OVER (PARTITION BY department ORDER BY salary DESC, id DESC) AS down
  FROM employee
  WHERE salary IS NOT NULL
) AS both_ways
WHERE abs(up - down) <= 1
GROUP BY department;

-- ==== wrong WA
-- the lower of two middle values
SELECT department, percentile_disc(0.5) WITHIN GROUP (ORDER BY salary) AS median
FROM employee
WHERE salary IS NOT NULL
GROUP BY department;

-- ==== wrong WA
-- the mean instead of the median
SELECT department, avg(salary) AS median
FROM employee
WHERE salary IS NOT NULL
GROUP BY department;

-- ==== wrong WA
-- unknown salaries take part in the order
WITH placed AS (
  SELECT
    department,
    salary,
    ROW_NUMBER() OVER (PARTITION BY department ORDER BY salary) AS n,
    COUNT(*) OVER (PARTITION BY department) AS total
  FROM employee
)
SELECT department, avg(salary) AS median
FROM placed
WHERE n IN ((total + 1) / 2, (total + 2) / 2)
GROUP BY department;

-- ==== wrong WA
-- equal salaries count once
SELECT department, percentile_cont(0.5) WITHIN GROUP (ORDER BY salary) AS median
FROM (SELECT DISTINCT department, salary FROM employee WHERE salary IS NOT NULL) AS distinct_salaries
GROUP BY department;

-- ==== wrong WA
-- a department without a known salary has a row with NULL
SELECT department, percentile_cont(0.5) WITHIN GROUP (ORDER BY salary) AS median
FROM employee
GROUP BY department;

-- ==== wrong WA
-- halves are dropped
WITH placed AS (
  SELECT
    department,
    salary,
    ROW_NUMBER() OVER (PARTITION BY department ORDER BY salary) AS n,
    COUNT(*) OVER (PARTITION BY department) AS total
  FROM employee
  WHERE salary IS NOT NULL
)
SELECT department, sum(salary) / count(*) AS median
FROM placed
WHERE n IN ((total + 1) / 2, (total + 2) / 2)
GROUP BY department;
