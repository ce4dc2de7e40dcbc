-- ==== right
SELECT today.day, today.temperature
FROM weather AS today
JOIN weather AS yesterday ON today.day = yesterday.day + 1
WHERE today.temperature > yesterday.temperature;

-- ==== right
SELECT day, temperature
FROM (
  SELECT
    day,
    temperature,
    LAG(day) OVER (ORDER BY day) AS day_before,
    LAG(temperature) OVER (ORDER BY day) AS temperature_before
  FROM weather
) AS w
WHERE day - day_before = 1 AND temperature > temperature_before;

-- ==== right
SELECT day, temperature
FROM weather AS w
WHERE temperature > (SELECT v.temperature FROM weather AS v WHERE v.day = w.day - INTERVAL '1 day');

-- ==== wrong WA
-- the row before, whatever its day is
SELECT day, temperature
FROM (SELECT day, temperature, LAG(temperature) OVER (ORDER BY day) AS before FROM weather) AS w
WHERE temperature > before;

-- ==== wrong WA
-- the id before
SELECT a.day, a.temperature
FROM weather AS a
JOIN weather AS b ON a.id = b.id + 1
WHERE a.temperature > b.temperature;

-- ==== wrong WA
-- an unknown temperature is 0
SELECT a.day, a.temperature
FROM weather AS a
JOIN weather AS b ON a.day = b.day + 1
WHERE a.temperature > coalesce(b.temperature, 0);

-- ==== wrong WA
-- warmer or equal
SELECT a.day, a.temperature
FROM weather AS a
JOIN weather AS b ON a.day - b.day = 1
WHERE a.temperature >= b.temperature;

-- ==== wrong WA
-- the day after
SELECT a.day, a.temperature
FROM weather AS a
JOIN weather AS b ON b.day = a.day + 1
WHERE a.temperature > b.temperature;
