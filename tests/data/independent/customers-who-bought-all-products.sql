-- ==== right
SELECT customer_id
FROM sales
GROUP BY customer_id
HAVING count(DISTINCT product_id) = (SELECT count(*) FROM products)

-- ==== right
SELECT DISTINCT s.customer_id
FROM sales s
WHERE NOT EXISTS (
  SELECT 1 FROM products p
  WHERE NOT EXISTS (SELECT 1 FROM sales t WHERE t.customer_id = s.customer_id AND t.product_id = p.id)
)

-- ==== right
SELECT customer_id FROM sales
EXCEPT
SELECT missing.customer_id
FROM (
  SELECT c.customer_id, p.id
  FROM (SELECT customer_id FROM sales) AS c CROSS JOIN products AS p
  EXCEPT
  SELECT customer_id, product_id FROM sales
) AS missing

-- ==== wrong WA
SELECT customer_id
FROM sales
GROUP BY customer_id
HAVING count(product_id) = (SELECT count(*) FROM products)

-- ==== wrong WA
SELECT s.customer_id
FROM sales s
JOIN products p ON p.id = s.product_id
GROUP BY s.customer_id
HAVING count(DISTINCT p.name) = (SELECT count(DISTINCT name) FROM products)

-- ==== wrong WA
SELECT customer_id
FROM sales
GROUP BY customer_id
HAVING count(DISTINCT product_id) = (SELECT count(DISTINCT product_id) FROM sales)

-- ==== wrong WA
SELECT DISTINCT customer_id
FROM sales
WHERE product_id IN (SELECT id FROM products)

-- ==== wrong WA
SELECT customer_id
FROM (SELECT DISTINCT customer_id, product_id FROM sales) AS bought
GROUP BY customer_id
HAVING count(*) = (SELECT count(*) FROM products)
