-- ==== right
SELECT id FROM patients WHERE codes LIKE 'E11%' OR codes LIKE '% E11%'

-- ==== right
SELECT id FROM patients WHERE ' ' || codes LIKE '% E11%'

-- ==== right
SELECT id FROM patients WHERE codes ~ '(^| )E11'

-- ==== wrong WA
SELECT id FROM patients WHERE codes LIKE '%E11%'

-- ==== wrong WA
SELECT id FROM patients WHERE codes LIKE 'E11%'

-- ==== wrong WA
SELECT id FROM patients WHERE codes ILIKE 'E11%' OR codes ILIKE '% E11%'

-- ==== wrong WA
SELECT id FROM patients WHERE 'E11' = ANY(string_to_array(codes, ' '))

-- ==== wrong WA
SELECT id FROM patients WHERE codes LIKE 'E11%' OR codes LIKE '%_E11%'
