-- ==== right
WITH marked AS (
  SELECT user_id, happened_at,
    CASE WHEN happened_at - LAG(happened_at) OVER (PARTITION BY user_id ORDER BY happened_at) <= INTERVAL '30 minutes'
      THEN 0 ELSE 1 END AS is_start
  FROM events
), numbered AS (
  SELECT user_id, happened_at,
    SUM(is_start) OVER (PARTITION BY user_id ORDER BY happened_at ROWS UNBOUNDED PRECEDING) AS session
  FROM marked
)
SELECT user_id, MIN(happened_at) AS started_at, MAX(happened_at) AS ended_at, COUNT(*) AS events
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, started_at
-- ==== right
WITH starts AS (
  SELECT DISTINCT e.user_id, e.happened_at
  FROM events e
  WHERE NOT EXISTS (
    SELECT 1
    FROM events b
    WHERE b.user_id = e.user_id
      AND b.happened_at < e.happened_at
      AND b.happened_at >= e.happened_at - INTERVAL '30 minutes'
  )
), bounded AS (
  SELECT user_id, happened_at AS started_at,
    LEAD(happened_at) OVER (PARTITION BY user_id ORDER BY happened_at) AS next_start
  FROM starts
)
SELECT b.user_id, b.started_at, max(e.happened_at) AS ended_at, count(*) AS events
FROM bounded b
JOIN events e ON e.user_id = b.user_id AND e.happened_at >= b.started_at
WHERE b.next_start IS NULL OR e.happened_at < b.next_start
GROUP BY b.user_id, b.started_at
ORDER BY b.user_id, b.started_at
-- ==== wrong WA
WITH marked AS (
  SELECT user_id, happened_at,
    CASE WHEN happened_at - LAG(happened_at) OVER (PARTITION BY user_id ORDER BY happened_at) < INTERVAL '30 minutes'
      THEN 0 ELSE 1 END AS is_start
  FROM events
), numbered AS (
  SELECT user_id, happened_at,
    SUM(is_start) OVER (PARTITION BY user_id ORDER BY happened_at ROWS UNBOUNDED PRECEDING) AS session
  FROM marked
)
SELECT user_id, MIN(happened_at) AS started_at, MAX(happened_at) AS ended_at, COUNT(*) AS events
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, started_at
-- ==== wrong WA
SELECT user_id, MIN(happened_at) AS started_at, MAX(happened_at) AS ended_at, COUNT(*) AS events
FROM events
GROUP BY user_id, happened_at::date
ORDER BY user_id, started_at
-- ==== wrong WA
WITH marked AS (
  SELECT user_id, happened_at,
    CASE WHEN happened_at - LAG(happened_at) OVER (ORDER BY user_id, happened_at) <= INTERVAL '30 minutes'
      THEN 0 ELSE 1 END AS is_start
  FROM events
), numbered AS (
  SELECT user_id, happened_at,
    SUM(is_start) OVER (ORDER BY user_id, happened_at ROWS UNBOUNDED PRECEDING) AS session
  FROM marked
)
SELECT MIN(user_id) AS user_id, MIN(happened_at) AS started_at, MAX(happened_at) AS ended_at, COUNT(*) AS events
FROM numbered
GROUP BY session
ORDER BY user_id, started_at
-- ==== wrong WA
WITH marked AS (
  SELECT user_id, happened_at,
    happened_at - min(happened_at) OVER (PARTITION BY user_id) AS since
  FROM events
)
SELECT user_id, MIN(happened_at) AS started_at, MAX(happened_at) AS ended_at, COUNT(*) AS events
FROM marked
GROUP BY user_id, floor(extract(epoch FROM since) / 1800)
ORDER BY user_id, started_at
-- ==== wrong WA
WITH marked AS (
  SELECT user_id, happened_at,
    CASE WHEN happened_at - LAG(happened_at) OVER (PARTITION BY user_id ORDER BY happened_at) <= INTERVAL '30 minutes'
      THEN 0 ELSE 1 END AS is_start
  FROM (SELECT DISTINCT user_id, happened_at FROM events) AS e
), numbered AS (
  SELECT user_id, happened_at, SUM(is_start) OVER (PARTITION BY user_id ORDER BY happened_at) AS session
  FROM marked
)
SELECT user_id, MIN(happened_at) AS started_at, MAX(happened_at) AS ended_at, COUNT(*) AS events
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, started_at
