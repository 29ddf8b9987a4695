-- Totals of a range by work, platform, measure and unit. A total over nothing but missing values is missing.
SELECT work_id AS workId, platform, measure, unit, sum(value) AS value, count(value) AS daysKnown, count(*) - count(value) AS daysMissing
FROM daily AS newest
WHERE day BETWEEN :from AND :to
  AND revision = (
    SELECT max(revision) FROM daily
    WHERE work_id = newest.work_id AND platform = newest.platform AND measure = newest.measure
      AND unit = newest.unit AND day = newest.day
  )
GROUP BY work_id, platform, measure, unit
ORDER BY work_id, platform, measure, unit
