-- ==== right
SELECT customer_id, day, product
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY day, id) AS n
  FROM purchases
) AS numbered
WHERE n = 1;

-- ==== right
SELECT p.customer_id, p.day, p.product
FROM purchases AS p
WHERE NOT EXISTS (
  SELECT 1
  FROM purchases AS q
  WHERE q.customer_id = p.customer_id AND (q.day < p.day OR (q.day = p.day AND q.id < p.id))
);

-- ==== right
SELECT p.customer_id, p.day, p.product
FROM purchases p
JOIN (
  SELECT a.customer_id, min(a.id) AS id
  FROM purchases a
  JOIN (SELECT customer_id, min(day) AS day FROM purchases GROUP BY customer_id) d
    ON d.customer_id = a.customer_id AND d.day = a.day
  GROUP BY a.customer_id
) f ON f.id = p.id;

-- ==== wrong WA
-- all purchases of the first day
SELECT customer_id, day, product
FROM purchases
WHERE (customer_id, day) IN (SELECT customer_id, min(day) FROM purchases GROUP BY customer_id);

-- ==== wrong WA
-- the smallest id of all days
SELECT customer_id, day, product
FROM purchases
WHERE id IN (SELECT min(id) FROM purchases GROUP BY customer_id);

-- ==== wrong WA
-- minimum of each column on its own
SELECT customer_id, min(day) AS day, min(product) AS product
FROM purchases
GROUP BY customer_id;

-- ==== wrong WA
-- first day of the whole shop
SELECT customer_id, day, product
FROM purchases
WHERE day = (SELECT min(day) FROM purchases);
