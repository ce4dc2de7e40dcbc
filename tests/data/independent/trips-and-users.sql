-- ==== right
SELECT r.day, ROUND(AVG(CASE WHEN r.status = 'completed' THEN 0.0 ELSE 1.0 END), 2) AS rate
FROM ride r
JOIN account p ON p.id = r.passenger_id
JOIN account d ON d.id = r.driver_id
WHERE p.blocked IS NOT TRUE
  AND d.blocked IS NOT TRUE
  AND r.day BETWEEN '2024-05-01' AND '2024-05-03'
GROUP BY r.day
-- ==== right
WITH bad AS (
    SELECT id FROM account WHERE blocked
)
SELECT day,
       round(count(*) FILTER (WHERE status LIKE 'cancelled%')::numeric / count(*), 2) AS rate
FROM ride
WHERE day >= date '2024-05-01' AND day < date '2024-05-04'
  AND NOT EXISTS (SELECT 1 FROM bad WHERE bad.id IN (passenger_id, driver_id))
GROUP BY day
-- ==== wrong WA
SELECT r.day, ROUND(SUM(CASE WHEN r.status <> 'completed' THEN 1 ELSE 0 END) / COUNT(*), 2) AS rate
FROM ride r
JOIN account p ON p.id = r.passenger_id AND p.blocked IS NOT TRUE
JOIN account d ON d.id = r.driver_id AND d.blocked IS NOT TRUE
WHERE r.day BETWEEN '2024-05-01' AND '2024-05-03'
GROUP BY r.day
-- ==== wrong WA
SELECT r.day, ROUND(AVG(CASE WHEN r.status LIKE 'cancelled%' THEN 1.0 ELSE 0 END), 2) AS rate
FROM ride r
JOIN account p ON p.id = r.passenger_id AND p.blocked = false
JOIN account d ON d.id = r.driver_id AND d.blocked = false
WHERE r.day BETWEEN '2024-05-01' AND '2024-05-03'
GROUP BY r.day
-- ==== wrong WA
SELECT r.day, ROUND(AVG(CASE WHEN r.status LIKE 'cancelled%' THEN 1.0 ELSE 0 END), 2) AS rate
FROM ride r
JOIN account p ON p.id = r.passenger_id
WHERE p.blocked IS NOT TRUE
  AND r.day BETWEEN '2024-05-01' AND '2024-05-03'
GROUP BY r.day
-- ==== wrong WA
SELECT r.day, ROUND(AVG(CASE WHEN r.status = 'cancelled by driver' THEN 1.0 ELSE 0 END), 2) AS rate
FROM ride r
WHERE r.passenger_id NOT IN (SELECT id FROM account WHERE blocked)
  AND r.driver_id NOT IN (SELECT id FROM account WHERE blocked)
  AND r.day BETWEEN '2024-05-01' AND '2024-05-03'
GROUP BY r.day
-- ==== wrong WA
SELECT r.day, ROUND(AVG(CASE WHEN r.status LIKE 'cancelled%' THEN 1.0 ELSE 0 END), 2) AS rate
FROM ride r
WHERE r.passenger_id NOT IN (SELECT id FROM account WHERE blocked)
  AND r.driver_id NOT IN (SELECT id FROM account WHERE blocked)
GROUP BY r.day
