-- The newest revision of every sum in a range of days.
SELECT work_id AS workId, platform, measure, unit, day, value, source, revision
FROM daily AS newest
WHERE day BETWEEN :from AND :to
  AND revision = (
    SELECT max(revision) FROM daily
    WHERE work_id = newest.work_id AND platform = newest.platform AND measure = newest.measure
      AND unit = newest.unit AND day = newest.day
  )
ORDER BY day, work_id, platform, measure, unit
