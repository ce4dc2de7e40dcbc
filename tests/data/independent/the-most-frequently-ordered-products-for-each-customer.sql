-- ==== right
SELECT customer, product_id, product
FROM (
  SELECT o.customer, o.product_id, p.name AS product,
    RANK() OVER (PARTITION BY o.customer ORDER BY COUNT(*) DESC) AS r
  FROM orders o
  JOIN products p ON p.id = o.product_id
  WHERE o.customer IS NOT NULL
  GROUP BY o.customer, o.product_id, p.name
) t
WHERE r = 1
-- ==== right
WITH n AS (
  SELECT customer, product_id, count(*) AS times
  FROM orders
  WHERE customer IS NOT NULL
  GROUP BY customer, product_id
)
SELECT n.customer, n.product_id, p.name AS product
FROM n
JOIN products p ON p.id = n.product_id
WHERE n.times = (SELECT max(times) FROM n AS m WHERE m.customer = n.customer)
-- ==== wrong WA
SELECT customer, product_id, product
FROM (
  SELECT o.customer, o.product_id, p.name AS product,
    RANK() OVER (PARTITION BY o.customer ORDER BY SUM(o.quantity) DESC) AS r
  FROM orders o
  JOIN products p ON p.id = o.product_id
  WHERE o.customer IS NOT NULL
  GROUP BY o.customer, o.product_id, p.name
) t
WHERE r = 1
-- ==== wrong WA
SELECT customer, product_id, product
FROM (
  SELECT o.customer, o.product_id, p.name AS product,
    ROW_NUMBER() OVER (PARTITION BY o.customer ORDER BY COUNT(*) DESC) AS r
  FROM orders o
  JOIN products p ON p.id = o.product_id
  WHERE o.customer IS NOT NULL
  GROUP BY o.customer, o.product_id, p.name
) t
WHERE r = 1
-- ==== wrong WA
SELECT customer, product_id, product
FROM (
  SELECT o.customer, o.product_id, p.name AS product,
    RANK() OVER (PARTITION BY o.customer ORDER BY COUNT(*) DESC) AS r
  FROM orders o
  JOIN products p ON p.id = o.product_id
  GROUP BY o.customer, o.product_id, p.name
) t
WHERE r = 1
-- ==== wrong WA
WITH n AS (
  SELECT customer, product_id, count(*) AS times
  FROM orders
  WHERE customer IS NOT NULL
  GROUP BY customer, product_id
)
SELECT n.customer, n.product_id, p.name AS product
FROM n
JOIN products p ON p.id = n.product_id
WHERE n.times = (SELECT max(times) FROM n)
-- ==== wrong WA
SELECT customer, product_id, product
FROM (
  SELECT o.customer, min(o.product_id) AS product_id, p.name AS product,
    RANK() OVER (PARTITION BY o.customer ORDER BY COUNT(*) DESC) AS r
  FROM orders o
  JOIN products p ON p.id = o.product_id
  WHERE o.customer IS NOT NULL
  GROUP BY o.customer, p.name
) t
WHERE r = 1
