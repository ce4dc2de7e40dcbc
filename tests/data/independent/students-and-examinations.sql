-- ==== right
SELECT s.id AS student_id, s.name, sub.name AS subject, COUNT(e.student_id) AS exams
FROM student s
CROSS JOIN subject sub
LEFT JOIN exam e ON e.student_id = s.id AND e.subject = sub.name
GROUP BY s.id, s.name, sub.name
ORDER BY s.id, sub.name
-- ==== right
SELECT
    s.id AS student_id,
    s.name,
    b.name AS subject,
    (SELECT COUNT(*) FROM exam x WHERE x.student_id = s.id AND x.subject = b.name) AS exams
FROM student s, subject b
ORDER BY 1, 3
-- ==== wrong WA
SELECT s.id AS student_id, s.name, sub.name AS subject, COUNT(*) AS exams
FROM student s
CROSS JOIN subject sub
LEFT JOIN exam e ON e.student_id = s.id AND e.subject = sub.name
GROUP BY s.id, s.name, sub.name
ORDER BY s.id, sub.name
-- ==== wrong WA
SELECT s.id AS student_id, s.name, e.subject, COUNT(e.subject) AS exams
FROM student s
LEFT JOIN exam e ON e.student_id = s.id
GROUP BY s.id, s.name, e.subject
ORDER BY s.id, e.subject
-- ==== wrong WA
SELECT s.id AS student_id, s.name, b.name AS subject, COUNT(DISTINCT e.subject) AS exams
FROM student s
CROSS JOIN subject b
LEFT JOIN exam e ON e.student_id = s.id AND e.subject = b.name
GROUP BY s.id, s.name, b.name
ORDER BY s.id, b.name
-- ==== wrong WA
SELECT s.id AS student_id, s.name, b.name AS subject, COUNT(e.student_id) AS exams
FROM student s
CROSS JOIN subject b
LEFT JOIN exam e ON e.student_id = s.id AND e.subject = b.name
GROUP BY s.id, s.name, b.name
ORDER BY s.name, b.name
