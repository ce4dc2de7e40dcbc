-- ==== right
SELECT p.id, coalesce(c.price, p.list_price) AS price
FROM products p
LEFT JOIN (
  SELECT product_id, price, row_number() OVER (PARTITION BY product_id ORDER BY changed_on DESC) AS rn
  FROM price_changes
  WHERE changed_on <= '2024-03-10'
) c ON c.product_id = p.id AND c.rn = 1
-- ==== right
SELECT id, COALESCE(
  (SELECT price
   FROM price_changes
   WHERE product_id = products.id AND changed_on <= DATE '2024-03-10'
   ORDER BY changed_on DESC
   LIMIT 1),
  list_price
) AS price
FROM products
-- ==== right
SELECT product_id AS id, price
FROM price_changes
WHERE (product_id, changed_on) IN (
  SELECT product_id, MAX(changed_on)
  FROM price_changes
  WHERE changed_on <= '2024-03-10'
  GROUP BY product_id
)
UNION ALL
SELECT id, list_price
FROM products
WHERE id NOT IN (SELECT product_id FROM price_changes WHERE changed_on <= '2024-03-10')
-- ==== wrong WA
SELECT product_id AS id, price
FROM price_changes
WHERE (product_id, changed_on) IN (
  SELECT product_id, MAX(changed_on)
  FROM price_changes
  WHERE changed_on <= '2024-03-10'
  GROUP BY product_id
)
-- ==== wrong WA
SELECT id, COALESCE(
  (SELECT price
   FROM price_changes
   WHERE product_id = products.id AND changed_on < '2024-03-10'
   ORDER BY changed_on DESC
   LIMIT 1),
  list_price
) AS price
FROM products
-- ==== wrong WA
SELECT p.id, coalesce(max(c.price), p.list_price) AS price
FROM products p
LEFT JOIN price_changes c ON c.product_id = p.id AND c.changed_on <= '2024-03-10'
GROUP BY p.id, p.list_price
-- ==== wrong WA
SELECT product_id AS id, price
FROM price_changes
WHERE (product_id, changed_on) IN (
  SELECT product_id, MAX(changed_on)
  FROM price_changes
  WHERE changed_on <= '2024-03-10'
  GROUP BY product_id
)
UNION
SELECT id, list_price
FROM products
WHERE id NOT IN (SELECT product_id FROM price_changes)
