SELECT work_id AS workId, platform, measure, unit, day, value, source, revision
FROM daily
WHERE work_id = :workId
ORDER BY day, platform, measure, unit, revision
