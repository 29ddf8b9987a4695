-- Sums of a day that are not what its raw rows add up to. Nothing comes back when all agree.
SELECT work_id, platform, measure, unit, sum(counted) AS counted, sum(summed) AS summed FROM (
  SELECT work_id, platform, measure, 'times' AS unit, count(*) AS counted, 0 AS summed
  FROM event WHERE day = :day AND apart IS NULL GROUP BY work_id, platform, measure
  UNION ALL
  SELECT work_id, platform, measure, 'persons', sum(newcomer), 0
  FROM event WHERE day = :day AND apart IS NULL GROUP BY work_id, platform, measure
  UNION ALL
  SELECT work_id, platform, measure, unit, 0, value FROM daily WHERE day = :day AND source = 'beacon'
)
GROUP BY work_id, platform, measure, unit
HAVING sum(counted) <> sum(summed)
