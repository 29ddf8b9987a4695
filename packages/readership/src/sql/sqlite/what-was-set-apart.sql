SELECT day, nullif(work_id, '') AS workId, nullif(platform, '') AS platform, nullif(measure, '') AS measure, reason, value
FROM apart
WHERE day BETWEEN :from AND :to
ORDER BY day, reason, work_id, platform, measure
