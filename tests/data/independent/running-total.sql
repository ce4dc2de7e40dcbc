-- ==== right
WITH daily AS (
  SELECT player_id, day, coalesce(sum(points), 0) AS points
  FROM games
  GROUP BY player_id, day
)
SELECT player_id, day, sum(points) OVER (PARTITION BY player_id ORDER BY day) AS running_total
FROM daily
ORDER BY player_id, day;

-- ==== right
SELECT d.player_id, d.day, coalesce(sum(g.points), 0) AS running_total
FROM (SELECT DISTINCT player_id, day FROM games) AS d
LEFT JOIN games AS g ON g.player_id = d.player_id AND g.day <= d.day
GROUP BY d.player_id, d.day
ORDER BY d.player_id, d.day;

-- ==== right
SELECT DISTINCT
  player_id,
  day,
  sum(CASE WHEN points IS NULL THEN 0 ELSE points END) OVER (PARTITION BY player_id ORDER BY day) AS running_total
FROM games
ORDER BY player_id, day;

-- ==== wrong WA
-- a row for every game instead of every day
SELECT player_id, day, sum(coalesce(points, 0)) OVER (PARTITION BY player_id ORDER BY day) AS running_total
FROM games
ORDER BY player_id, day;

-- ==== wrong WA
-- a day without points is NULL
SELECT player_id, day, sum(sum(points)) OVER (PARTITION BY player_id ORDER BY day) AS running_total
FROM games
GROUP BY player_id, day
ORDER BY player_id, day;

-- ==== wrong WA
-- days on which every game was abandoned are lost
SELECT player_id, day, sum(sum(points)) OVER (PARTITION BY player_id ORDER BY day) AS running_total
FROM games
WHERE points IS NOT NULL
GROUP BY player_id, day
ORDER BY player_id, day;

-- ==== wrong WA
-- one total for all players
SELECT player_id, day, sum(coalesce(sum(points), 0)) OVER (ORDER BY day, player_id) AS running_total
FROM games
GROUP BY player_id, day
ORDER BY player_id, day;

-- ==== wrong WA
-- the days before, without the day itself
SELECT d.player_id, d.day, coalesce(sum(g.points), 0) AS running_total
FROM (SELECT DISTINCT player_id, day FROM games) AS d
LEFT JOIN games AS g ON g.player_id = d.player_id AND g.day < d.day
GROUP BY d.player_id, d.day
ORDER BY d.player_id, d.day;
