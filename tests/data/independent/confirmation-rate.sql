-- ==== right
SELECT c.id AS courier_id,
       coalesce(round(avg(CASE o.answer WHEN 'accepted' THEN 1.0 WHEN 'rejected' THEN 0.0 END), 2), 0) AS rate
FROM couriers c
LEFT JOIN offers o ON o.courier_id = c.id
GROUP BY c.id

-- ==== right
WITH answered AS (
  SELECT courier_id, count(*) AS n, count(*) FILTER (WHERE answer = 'accepted') AS yes
  FROM offers
  WHERE answer IS NOT NULL
  GROUP BY courier_id
)
SELECT id AS courier_id, CASE WHEN n > 0 THEN yes::numeric / n ELSE 0 END AS rate
FROM couriers
LEFT JOIN answered ON courier_id = id

-- ==== right
SELECT c.id AS courier_id,
       coalesce((SELECT count(CASE WHEN answer = 'accepted' THEN 1 END) * 1.0 / nullif(count(answer), 0)
                 FROM offers o WHERE o.courier_id = c.id), 0) AS rate
FROM couriers c

-- ==== wrong WA
SELECT c.id AS courier_id, round(avg(CASE WHEN o.answer = 'accepted' THEN 1.0 ELSE 0 END), 2) AS rate
FROM couriers c
LEFT JOIN offers o ON o.courier_id = c.id
GROUP BY c.id

-- ==== wrong WA
SELECT courier_id, round(avg(CASE WHEN answer = 'accepted' THEN 1.0 ELSE 0 END), 2) AS rate
FROM offers
WHERE answer IS NOT NULL
GROUP BY courier_id

-- ==== wrong WA
SELECT c.id AS courier_id,
       coalesce(sum(CASE WHEN o.answer = 'accepted' THEN 1 ELSE 0 END) / nullif(count(o.answer), 0), 0) AS rate
FROM couriers c
LEFT JOIN offers o ON o.courier_id = c.id
GROUP BY c.id

-- ==== wrong RTE
SELECT c.id AS courier_id,
       round(1.0 * sum(CASE WHEN o.answer = 'accepted' THEN 1 ELSE 0 END) / count(o.answer), 2) AS rate
FROM couriers c
LEFT JOIN offers o ON o.courier_id = c.id
GROUP BY c.id

-- ==== wrong WA
SELECT c.id AS courier_id, avg(CASE o.answer WHEN 'accepted' THEN 1.0 WHEN 'rejected' THEN 0.0 END) AS rate
FROM couriers c
LEFT JOIN offers o ON o.courier_id = c.id
GROUP BY c.id
