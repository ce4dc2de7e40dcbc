-- ==== right
SELECT coalesce(p.employee_id, q.employee_id) AS employee_id
FROM profile p
FULL OUTER JOIN payroll q ON p.employee_id = q.employee_id
WHERE p.employee_id IS NULL OR q.employee_id IS NULL
ORDER BY 1
-- ==== right
SELECT employee_id
FROM (
    SELECT employee_id FROM profile
    UNION ALL
    SELECT employee_id FROM payroll
) both_tables
GROUP BY employee_id
HAVING count(*) = 1
ORDER BY employee_id
-- ==== wrong WA
SELECT p.employee_id
FROM profile p
LEFT JOIN payroll q ON q.employee_id = p.employee_id
WHERE q.employee_id IS NULL
ORDER BY p.employee_id
-- ==== wrong WA
SELECT coalesce(p.employee_id, q.employee_id) AS employee_id
FROM profile p
FULL JOIN payroll q USING (employee_id)
WHERE p.name IS NULL OR q.salary IS NULL
ORDER BY 1
-- ==== wrong WA
SELECT p.employee_id
FROM profile p
FULL JOIN payroll q ON q.employee_id = p.employee_id
WHERE p.employee_id IS NULL OR q.employee_id IS NULL
ORDER BY employee_id
-- ==== wrong WA
SELECT employee_id FROM profile
UNION
SELECT employee_id FROM payroll
ORDER BY employee_id
