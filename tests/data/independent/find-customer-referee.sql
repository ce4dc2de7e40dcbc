-- ==== right
SELECT name FROM members WHERE referred_by IS DISTINCT FROM 1

-- ==== right
SELECT m.name
FROM members AS m
LEFT JOIN members AS r ON r.id = m.referred_by
WHERE coalesce(r.id, -1) != 1

-- ==== right
SELECT name FROM members WHERE id NOT IN (SELECT id FROM members WHERE referred_by = 1)

-- ==== wrong WA
SELECT name FROM members WHERE referred_by <> 1

-- ==== wrong WA
SELECT DISTINCT name FROM members WHERE referred_by <> 1 OR referred_by IS NULL

-- ==== wrong WA
SELECT name FROM members WHERE referred_by IS NULL

-- ==== wrong WA
SELECT name FROM members WHERE referred_by <> 1 OR referred_by = NULL

-- ==== wrong WA
SELECT name FROM members WHERE coalesce(referred_by, 0) <> 1 AND id <> 1
