-- ==== right
WITH firsts AS (
  SELECT player_id, min(day) AS day FROM logins GROUP BY player_id
)
SELECT coalesce(round(avg(CASE WHEN l.player_id IS NULL THEN 0.0 ELSE 1.0 END), 2), 0) AS retention
FROM firsts AS f
LEFT JOIN (SELECT DISTINCT player_id, day FROM logins) AS l ON l.player_id = f.player_id AND l.day = f.day + 1;

-- ==== right
SELECT coalesce(
  (
    SELECT COUNT(DISTINCT player_id)
    FROM (SELECT player_id, day, min(day) OVER (PARTITION BY player_id) AS first_day FROM logins) AS marked
    WHERE day - first_day = 1
  ) * 1.0 / nullif((SELECT COUNT(DISTINCT player_id) FROM logins), 0),
  0
) AS retention;

-- ==== right
SELECT CASE
  WHEN count(*) = 0 THEN 0
  ELSE CAST(sum(came_back) AS decimal) / count(*)
END AS retention
FROM (
  SELECT f.player_id, max(CASE WHEN l.day = f.first_day + 1 THEN 1 ELSE 0 END) AS came_back
  FROM (SELECT player_id, min(day) AS first_day FROM logins GROUP BY player_id) AS f
  JOIN logins AS l ON l.player_id = f.player_id
  GROUP BY f.player_id
) AS players;

-- ==== wrong WA
-- any two days in a row
SELECT coalesce(COUNT(DISTINCT b.player_id) * 1.0 / nullif(COUNT(DISTINCT a.player_id), 0), 0) AS retention
FROM logins AS a
LEFT JOIN logins AS b ON b.player_id = a.player_id AND b.day = a.day + 1;

-- ==== wrong WA
-- several logins on the second day count several times
SELECT coalesce(count(l.day) * 1.0 / nullif(count(*), 0), 0) AS retention
FROM (SELECT player_id, min(day) AS day FROM logins GROUP BY player_id) AS f
LEFT JOIN logins AS l ON l.player_id = f.player_id AND l.day = f.day + 1;

-- ==== wrong WA
-- the share of logins instead of players
SELECT coalesce(
  (
    SELECT count(*)
    FROM (SELECT player_id, day, min(day) OVER (PARTITION BY player_id) AS first_day FROM logins) AS marked
    WHERE day = first_day + 1
  ) * 1.0 / nullif((SELECT count(*) FROM logins), 0),
  0
) AS retention;

-- ==== wrong WA
-- NULL if there are no logins
SELECT avg(CASE WHEN EXISTS (SELECT 1 FROM logins AS l WHERE l.player_id = f.player_id AND l.day = f.day + 1) THEN 1.0 ELSE 0.0 END)
  AS retention
FROM (SELECT player_id, min(day) AS day FROM logins GROUP BY player_id) AS f;

-- ==== wrong WA
-- comes back on any later day
SELECT coalesce(avg(CASE WHEN last_day > first_day THEN 1.0 ELSE 0.0 END), 0) AS retention
FROM (SELECT player_id, min(day) AS first_day, max(day) AS last_day FROM logins GROUP BY player_id) AS spans;
