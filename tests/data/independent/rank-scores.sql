-- ==== right
SELECT score, DENSE_RANK() OVER (ORDER BY score DESC) AS rank
FROM scores
WHERE score IS NOT NULL
ORDER BY score DESC
-- ==== right
SELECT s.score, (SELECT COUNT(DISTINCT t.score) FROM scores t WHERE t.score >= s.score) AS "rank"
FROM scores s
WHERE s.score IS NOT NULL
ORDER BY s.score DESC
-- ==== right
WITH places AS (
  SELECT score, row_number() OVER (ORDER BY score DESC) AS rank
  FROM (SELECT DISTINCT score FROM scores WHERE score IS NOT NULL) d
)
SELECT scores.score, places.rank
FROM scores
JOIN places USING (score)
ORDER BY places.rank
-- ==== wrong WA
SELECT score, RANK() OVER (ORDER BY score DESC) AS rank
FROM scores
WHERE score IS NOT NULL
ORDER BY score DESC
-- ==== wrong WA
SELECT score, DENSE_RANK() OVER (ORDER BY score DESC) AS rank
FROM scores
ORDER BY score DESC
-- ==== wrong WA
SELECT DISTINCT score, DENSE_RANK() OVER (ORDER BY score DESC) AS rank
FROM scores
WHERE score IS NOT NULL
ORDER BY score DESC
-- ==== wrong WA
SELECT s.score, (SELECT COUNT(DISTINCT t.score) FROM scores t WHERE t.score > s.score) AS "rank"
FROM scores s
WHERE s.score IS NOT NULL
ORDER BY s.score DESC
-- ==== wrong WA
SELECT score, DENSE_RANK() OVER (ORDER BY score DESC NULLS FIRST) AS rank
FROM (SELECT max(score) AS score FROM scores GROUP BY player) s
WHERE score IS NOT NULL
ORDER BY score DESC
-- ==== wrong WA
SELECT score, DENSE_RANK() OVER (ORDER BY score DESC) AS rank
FROM scores
WHERE score IS NOT NULL
ORDER BY score
