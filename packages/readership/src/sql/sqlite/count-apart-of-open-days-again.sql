INSERT INTO apart (day, work_id, platform, measure, reason, value)
SELECT day, work_id, platform, measure, apart, count(*)
FROM event WHERE apart IS NOT NULL AND day NOT IN (SELECT day FROM sealed) GROUP BY day, work_id, platform, measure, apart
ON CONFLICT (day, work_id, platform, measure, reason) DO UPDATE SET value = excluded.value
