-- ==== right
WITH daily AS (
  SELECT day, sum(amount) AS revenue FROM sales GROUP BY day
)
SELECT a.day, round(sum(b.revenue) / 3, 2) AS average
FROM daily AS a
JOIN daily AS b ON b.day BETWEEN a.day - 2 AND a.day
WHERE a.day >= (SELECT min(day) + 2 FROM sales)
GROUP BY a.day;

-- ==== right
WITH daily AS (
  SELECT day, sum(amount) AS revenue FROM sales GROUP BY day
), summed AS (
  SELECT
    day,
    sum(revenue) OVER (ORDER BY day RANGE BETWEEN INTERVAL '2 days' PRECEDING AND CURRENT ROW) / 3.0 AS average,
    day - min(day) OVER () AS age
  FROM daily
)
SELECT day, average FROM summed WHERE age >= 2;

-- ==== right
SELECT d.day, (SELECT sum(s.amount) FROM sales AS s WHERE s.day > d.day - 3 AND s.day <= d.day) / 3 AS average
FROM (SELECT DISTINCT day FROM sales) AS d
WHERE d.day > (SELECT min(day) FROM sales) + 1;

-- ==== wrong WA
-- three rows instead of three days
WITH daily AS (
  SELECT day, sum(amount) AS revenue FROM sales GROUP BY day
), summed AS (
  SELECT
    day,
    avg(revenue) OVER (ORDER BY day ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS average,
    ROW_NUMBER() OVER (ORDER BY day) AS n
  FROM daily
)
SELECT day, average FROM summed WHERE n >= 3;

-- ==== wrong WA
-- days without a sale do not count as 0
WITH daily AS (
  SELECT day, sum(amount) AS revenue FROM sales GROUP BY day
)
SELECT a.day, avg(b.revenue) AS average
FROM daily AS a
JOIN daily AS b ON b.day BETWEEN a.day - 2 AND a.day
WHERE a.day >= (SELECT min(day) + 2 FROM sales)
GROUP BY a.day;

-- ==== wrong WA
-- averages sales instead of days
SELECT d.day, avg(s.amount) AS average
FROM (SELECT DISTINCT day FROM sales) AS d
JOIN sales AS s ON s.day BETWEEN d.day - 2 AND d.day
WHERE d.day >= (SELECT min(day) + 2 FROM sales)
GROUP BY d.day;

-- ==== wrong WA
-- the first days are not left out
WITH daily AS (
  SELECT day, sum(amount) AS revenue FROM sales GROUP BY day
)
SELECT a.day, sum(b.revenue) / 3 AS average
FROM daily AS a
JOIN daily AS b ON b.day BETWEEN a.day - 2 AND a.day
GROUP BY a.day;

-- ==== wrong WA
-- a row for every sale
SELECT day, sum(amount) OVER (ORDER BY day RANGE BETWEEN INTERVAL '2 days' PRECEDING AND CURRENT ROW) / 3 AS average
FROM sales
WHERE day >= (SELECT min(day) + 2 FROM sales);
