-- ==== right
SELECT department,
       sum(CASE WHEN month = 'Jan' THEN amount END) AS jan,
       sum(CASE WHEN month = 'Feb' THEN amount END) AS feb,
       sum(CASE WHEN month = 'Mar' THEN amount END) AS mar
FROM receipts
GROUP BY department

-- ==== right
SELECT d.department,
       (SELECT sum(amount) FROM receipts r WHERE r.department = d.department AND r.month = 'Jan') AS jan,
       (SELECT sum(amount) FROM receipts r WHERE r.department = d.department AND r.month = 'Feb') AS feb,
       (SELECT sum(amount) FROM receipts r WHERE r.department = d.department AND r.month = 'Mar') AS mar
FROM (SELECT DISTINCT department FROM receipts) d

-- ==== right
SELECT department,
       sum(amount) FILTER (WHERE month = 'Jan') AS jan,
       sum(amount) FILTER (WHERE month = 'Feb') AS feb,
       sum(amount) FILTER (WHERE month = 'Mar') AS mar
FROM receipts
GROUP BY 1

-- ==== wrong WA
SELECT department,
       sum(CASE WHEN month = 'Jan' THEN amount ELSE 0 END) AS jan,
       sum(CASE WHEN month = 'Feb' THEN amount ELSE 0 END) AS feb,
       sum(CASE WHEN month = 'Mar' THEN amount ELSE 0 END) AS mar
FROM receipts
GROUP BY department

-- ==== wrong WA
SELECT department,
       max(CASE WHEN month = 'Jan' THEN amount END) AS jan,
       max(CASE WHEN month = 'Feb' THEN amount END) AS feb,
       max(CASE WHEN month = 'Mar' THEN amount END) AS mar
FROM receipts
GROUP BY department

-- ==== wrong WA
SELECT department,
       sum(CASE WHEN month = 'Jan' THEN amount END) AS jan,
       sum(CASE WHEN month = 'Feb' THEN amount END) AS feb,
       sum(CASE WHEN month = 'Mar' THEN amount END) AS mar
FROM receipts
WHERE month IN ('Jan', 'Feb', 'Mar')
GROUP BY department

-- ==== wrong WA
SELECT j.department, j.total AS jan, f.total AS feb, m.total AS mar
FROM (SELECT department, sum(amount) AS total FROM receipts WHERE month = 'Jan' GROUP BY department) j
LEFT JOIN (SELECT department, sum(amount) AS total FROM receipts WHERE month = 'Feb' GROUP BY department) f
  ON f.department = j.department
LEFT JOIN (SELECT department, sum(amount) AS total FROM receipts WHERE month = 'Mar' GROUP BY department) m
  ON m.department = j.department
