-- ==== right
SELECT s.id, CASE WHEN p.id IS NULL THEN s.student ELSE p.student END AS student
FROM seats s
LEFT JOIN seats p ON p.id = CASE WHEN s.id % 2 = 1 THEN s.id + 1 ELSE s.id - 1 END
ORDER BY s.id

-- ==== right
WITH numbered AS (
  SELECT id, student, (id + 1) / 2 AS pair
  FROM seats
), sized AS (
  SELECT *, count(*) OVER (PARTITION BY pair) AS n,
         lag(student) OVER (PARTITION BY pair ORDER BY id) AS before,
         lead(student) OVER (PARTITION BY pair ORDER BY id) AS after
  FROM numbered
)
SELECT id,
       CASE WHEN n = 1 THEN student
            WHEN mod(id, 2) = 0 THEN before
            ELSE after END AS student
FROM sized
ORDER BY id

-- ==== wrong WA
SELECT s.id, coalesce(p.student, s.student) AS student
FROM seats s
LEFT JOIN seats p ON p.id = CASE WHEN s.id % 2 = 1 THEN s.id + 1 ELSE s.id - 1 END
ORDER BY s.id

-- ==== wrong WA
SELECT CASE
         WHEN id % 2 = 0 THEN id - 1
         WHEN id = (SELECT max(id) FROM seats) THEN id
         ELSE id + 1
       END AS id, student
FROM seats
ORDER BY id

-- ==== wrong WA
SELECT id,
       CASE WHEN id % 2 = 1 THEN lead(student, 1, student) OVER (ORDER BY id)
            ELSE lag(student) OVER (ORDER BY id) END AS student
FROM seats
ORDER BY id

-- ==== wrong WA
SELECT s.id, p.student
FROM seats s
LEFT JOIN seats p ON (p.id + 1) / 2 = (s.id + 1) / 2 AND p.id <> s.id
ORDER BY s.id
