-- ==== right
WITH ends AS (
    SELECT requester_id AS id FROM friend_request WHERE accepted_on IS NOT NULL
    UNION ALL
    SELECT accepter_id FROM friend_request WHERE accepted_on IS NOT NULL
),
counts AS (
    SELECT id, count(*) AS friends
    FROM ends
    GROUP BY id
)
SELECT id, friends
FROM counts
WHERE friends = (SELECT max(friends) FROM counts)
-- ==== right
SELECT id, friends
FROM (
    SELECT p.id, count(*) AS friends, rank() OVER (ORDER BY count(*) DESC) AS r
    FROM (SELECT requester_id AS id FROM friend_request UNION SELECT accepter_id FROM friend_request) p
    JOIN friend_request f ON p.id IN (f.requester_id, f.accepter_id)
    WHERE f.accepted_on IS NOT NULL
    GROUP BY p.id
) ranked
WHERE r = 1
-- ==== wrong WA
SELECT id, count(*) AS friends
FROM (
    SELECT requester_id AS id FROM friend_request WHERE accepted_on IS NOT NULL
    UNION ALL
    SELECT accepter_id FROM friend_request WHERE accepted_on IS NOT NULL
) x
GROUP BY id
ORDER BY friends DESC
LIMIT 1
-- ==== wrong WA
WITH ends AS (
    SELECT requester_id AS id FROM friend_request WHERE accepted_on IS NOT NULL
    UNION
    SELECT accepter_id FROM friend_request WHERE accepted_on IS NOT NULL
),
counts AS (
    SELECT id, count(*) AS friends FROM ends GROUP BY id
)
SELECT id, friends FROM counts WHERE friends = (SELECT max(friends) FROM counts)
-- ==== wrong WA
WITH ends AS (
    SELECT requester_id AS id FROM friend_request
    UNION ALL
    SELECT accepter_id FROM friend_request
),
counts AS (
    SELECT id, count(*) AS friends FROM ends GROUP BY id
)
SELECT id, friends FROM counts WHERE friends = (SELECT max(friends) FROM counts)
-- ==== wrong WA
WITH counts AS (
    SELECT requester_id AS id, count(*) AS friends
    FROM friend_request
    WHERE accepted_on IS NOT NULL
    GROUP BY requester_id
)
SELECT id, friends FROM counts WHERE friends = (SELECT max(friends) FROM counts)
