-- ==== right
WITH months AS (
  SELECT date_trunc('month', day) AS start, sum(amount) AS revenue
  FROM orders
  GROUP BY 1
)
SELECT
  to_char(this.start, 'YYYY-MM') AS month,
  this.revenue,
  round((this.revenue - last.revenue) * 100.0 / nullif(last.revenue, 0), 2) AS growth
FROM months AS this
LEFT JOIN months AS last ON last.start + INTERVAL '1 month' = this.start
ORDER BY month;

-- ==== right
WITH months AS (
  SELECT extract(year FROM day) * 12 + extract(month FROM day) AS n, to_char(day, 'YYYY-MM') AS month, sum(amount) AS revenue
  FROM orders
  GROUP BY 1, 2
)
SELECT
  month,
  revenue,
  CASE
    WHEN n - LAG(n) OVER (ORDER BY n) = 1 AND LAG(revenue) OVER (ORDER BY n) <> 0
    THEN 100.0 * revenue / LAG(revenue) OVER (ORDER BY n) - 100
  END AS growth
FROM months
ORDER BY month;

-- ==== wrong WA
-- the month before in the result, even if months are missing
WITH months AS (
  SELECT to_char(day, 'YYYY-MM') AS month, sum(amount) AS revenue
  FROM orders
  GROUP BY 1
)
SELECT
  month,
  revenue,
  (revenue - LAG(revenue) OVER (ORDER BY month)) * 100.0 / nullif(LAG(revenue) OVER (ORDER BY month), 0) AS growth
FROM months
ORDER BY month;

-- ==== wrong WA
-- in percent of the new revenue
WITH months AS (
  SELECT date_trunc('month', day) AS start, sum(amount) AS revenue
  FROM orders
  GROUP BY 1
)
SELECT
  to_char(this.start, 'YYYY-MM') AS month,
  this.revenue,
  (this.revenue - last.revenue) * 100.0 / nullif(this.revenue, 0) AS growth
FROM months AS this
LEFT JOIN months AS last ON last.start + INTERVAL '1 month' = this.start
ORDER BY month;

-- ==== wrong WA
-- January has no month before
WITH months AS (
  SELECT extract(year FROM day) AS y, extract(month FROM day) AS m, min(to_char(day, 'YYYY-MM')) AS month, sum(amount) AS revenue
  FROM orders
  GROUP BY 1, 2
)
SELECT this.month, this.revenue, (this.revenue - last.revenue) * 100.0 / nullif(last.revenue, 0) AS growth
FROM months AS this
LEFT JOIN months AS last ON last.y = this.y AND last.m = this.m - 1
ORDER BY this.month;

-- ==== wrong WA
-- 0 instead of NULL
WITH months AS (
  SELECT date_trunc('month', day) AS start, sum(amount) AS revenue
  FROM orders
  GROUP BY 1
)
SELECT
  to_char(this.start, 'YYYY-MM') AS month,
  this.revenue,
  coalesce((this.revenue - last.revenue) * 100.0 / nullif(last.revenue, 0), 0) AS growth
FROM months AS this
LEFT JOIN months AS last ON last.start + INTERVAL '1 month' = this.start
ORDER BY month;

-- ==== wrong WA
-- months of all years together
WITH months AS (
  SELECT extract(month FROM day) AS m, max(to_char(day, 'YYYY-MM')) AS month, sum(amount) AS revenue
  FROM orders
  GROUP BY 1
)
SELECT this.month, this.revenue, (this.revenue - last.revenue) * 100.0 / nullif(last.revenue, 0) AS growth
FROM months AS this
LEFT JOIN months AS last ON last.m = this.m - 1
ORDER BY this.month;
