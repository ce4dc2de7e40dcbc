-- ==== right
SELECT e.name, d.floor, d.room
FROM employee e
LEFT JOIN desk d ON d.employee_id = e.id;
-- ==== right
SELECT e.name, d.floor, d.room
FROM desk AS d
JOIN employee AS e ON e.id = d.employee_id
UNION ALL
SELECT name, NULL, NULL
FROM employee
WHERE NOT EXISTS (SELECT * FROM desk WHERE desk.employee_id = employee.id)
-- ==== wrong WA
SELECT e.name, d.floor, d.room
FROM employee e
JOIN desk d ON d.employee_id = e.id
-- ==== wrong WA
select name, floor, room
from employee
full join desk on employee.id = desk.employee_id
-- ==== wrong WA
SELECT e.name, d.floor, d.room
FROM employee e
LEFT JOIN desk d ON d.id = e.id
-- ==== wrong WA
SELECT e.name, min(d.floor) AS floor, min(d.room) AS room
FROM employee e
LEFT JOIN desk d ON d.employee_id = e.id
GROUP BY e.id, e.name
