-- ==== right
SELECT product_id, 'north' AS store, north AS price FROM prices WHERE north IS NOT NULL
UNION ALL
SELECT product_id, 'south', south FROM prices WHERE south IS NOT NULL
UNION ALL
SELECT product_id, 'west', west FROM prices WHERE west IS NOT NULL
-- ==== right
SELECT *
FROM (
    SELECT
        p.product_id,
        s.store,
        CASE s.store WHEN 'north' THEN p.north WHEN 'south' THEN p.south ELSE p.west END AS price
    FROM prices p
    CROSS JOIN (VALUES ('north'), ('south'), ('west')) AS s(store)
) AS cells
WHERE price IS NOT NULL
-- ==== right
SELECT p.product_id, v.store, v.price
FROM prices AS p
CROSS JOIN LATERAL (VALUES ('north', p.north), ('south', p.south), ('west', p.west)) AS v(store, price)
WHERE v.price IS NOT NULL
-- ==== wrong WA
SELECT product_id, 'north' AS store, north AS price FROM prices
UNION ALL
SELECT product_id, 'south', south FROM prices
UNION ALL
SELECT product_id, 'west', west FROM prices
-- ==== wrong WA
SELECT product_id, 'north' AS store, north AS price FROM prices WHERE north > 0
UNION ALL
SELECT product_id, 'south', south FROM prices WHERE south > 0
UNION ALL
SELECT product_id, 'west', west FROM prices WHERE west > 0
-- ==== wrong WA
SELECT
    product_id,
    CASE WHEN north IS NOT NULL THEN 'north' WHEN south IS NOT NULL THEN 'south' ELSE 'west' END AS store,
    coalesce(north, south, west) AS price
FROM prices
WHERE coalesce(north, south, west) IS NOT NULL
-- ==== wrong WA
SELECT product_id, 'north' AS store, north AS price FROM prices
UNION ALL
SELECT product_id, 'south', south FROM prices
UNION ALL
SELECT product_id, 'west', west FROM prices WHERE west IS NOT NULL
