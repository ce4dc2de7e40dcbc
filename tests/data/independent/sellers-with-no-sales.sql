-- ==== right
SELECT s.name
FROM seller s
LEFT JOIN sale x ON x.seller_id = s.id AND x.sold_on BETWEEN '2024-01-01' AND '2024-12-31'
WHERE x.id IS NULL
ORDER BY s.name
-- ==== right
SELECT name
FROM seller
WHERE id NOT IN (
    SELECT seller_id FROM sale
    WHERE seller_id IS NOT NULL AND EXTRACT(YEAR FROM sold_on) = 2024
)
ORDER BY name
-- ==== wrong WA
SELECT name
FROM seller
WHERE id NOT IN (SELECT seller_id FROM sale WHERE EXTRACT(YEAR FROM sold_on) = 2024)
ORDER BY name
-- ==== wrong WA
SELECT s.name
FROM seller s
LEFT JOIN sale x ON x.seller_id = s.id
WHERE x.sold_on IS NULL OR EXTRACT(YEAR FROM x.sold_on) <> 2024
ORDER BY s.name
-- ==== wrong WA
SELECT s.name
FROM seller s
LEFT JOIN sale x ON x.seller_id = s.id AND x.sold_on > '2024-01-01' AND x.sold_on < '2024-12-31'
WHERE x.id IS NULL
ORDER BY s.name
-- ==== wrong WA
SELECT s.name
FROM seller s
LEFT JOIN sale x ON x.seller_id = s.id
WHERE x.id IS NULL
ORDER BY s.name
-- ==== wrong WA
SELECT DISTINCT s.name
FROM seller s
WHERE NOT EXISTS (SELECT 1 FROM sale x WHERE x.seller_id = s.id AND date_trunc('year', x.sold_on) = '2024-01-01')
ORDER BY s.name DESC
