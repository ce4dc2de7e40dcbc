-- ==== right
SELECT a.id AS first_id, b.id AS second_id
FROM product a
JOIN product b ON a.id < b.id
WHERE NOT EXISTS (
    SELECT 1
    FROM item x
    JOIN item y ON y.order_id = x.order_id
    WHERE x.product_id = a.id AND y.product_id = b.id
)
ORDER BY a.id, b.id
-- ==== right
SELECT a.id AS first_id, b.id AS second_id
FROM product a, product b
WHERE a.id < b.id
EXCEPT
SELECT x.product_id, y.product_id
FROM item x, item y
WHERE x.order_id = y.order_id
ORDER BY 1, 2
-- ==== wrong WA
SELECT a.id AS first_id, b.id AS second_id
FROM product a
JOIN product b ON a.id <> b.id
WHERE NOT EXISTS (
    SELECT 1
    FROM item x
    JOIN item y ON y.order_id = x.order_id
    WHERE x.product_id = a.id AND y.product_id = b.id
)
ORDER BY 1, 2
-- ==== wrong WA
SELECT DISTINCT x.product_id AS first_id, y.product_id AS second_id
FROM item x
JOIN item y ON x.product_id < y.product_id
WHERE NOT EXISTS (
    SELECT 1
    FROM item p
    JOIN item q ON p.order_id = q.order_id
    WHERE p.product_id = x.product_id AND q.product_id = y.product_id
)
ORDER BY 1, 2
-- ==== wrong WA
SELECT DISTINCT x.product_id AS first_id, y.product_id AS second_id
FROM item x
JOIN item y ON x.product_id < y.product_id AND x.order_id <> y.order_id
ORDER BY 1, 2
-- ==== wrong WA
SELECT a.id AS first_id, b.id AS second_id
FROM product a
JOIN product b ON a.id < b.id
WHERE b.id NOT IN (
    SELECT y.product_id
    FROM item x
    JOIN item y ON y.order_id = x.order_id
    WHERE x.product_id = a.id
)
ORDER BY 1, 2
