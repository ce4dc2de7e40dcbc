-- ==== right
SELECT c.name
FROM customers c
WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id)
-- ==== right
SELECT c.name
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
GROUP BY c.id, c.name
HAVING count(o.id) = 0
-- ==== wrong WA
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)
-- ==== wrong WA
SELECT DISTINCT c.name
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id
WHERE o.id IS NULL
-- ==== wrong WA
SELECT c.name
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id
GROUP BY c.name
HAVING count(o.id) = 0
-- ==== wrong WA
SELECT c.name
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id
WHERE o.amount IS NULL OR o.amount = 0
