-- ==== right
SELECT name FROM dishes WHERE is_vegan AND NOT has_gluten

-- ==== right
SELECT name FROM dishes
EXCEPT ALL
SELECT name FROM dishes WHERE is_vegan IS NOT TRUE OR has_gluten IS NOT FALSE

-- ==== right
SELECT name FROM dishes WHERE CASE WHEN has_gluten THEN 0 WHEN has_gluten IS NULL THEN 0 WHEN is_vegan THEN 1 ELSE 0 END = 1

-- ==== wrong WA
SELECT DISTINCT name FROM dishes WHERE is_vegan AND NOT has_gluten

-- ==== wrong WA
SELECT name FROM dishes WHERE is_vegan AND has_gluten IS NOT TRUE

-- ==== wrong WA
SELECT name FROM dishes WHERE is_vegan OR NOT has_gluten

-- ==== wrong WA
SELECT name FROM dishes WHERE coalesce(is_vegan, true) AND NOT coalesce(has_gluten, false)
