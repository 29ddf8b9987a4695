INSERT INTO apart (day, work_id, platform, measure, reason, value)
VALUES (:day, :workId, :platform, :measure, :reason, :value)
ON CONFLICT (day, work_id, platform, measure, reason) DO UPDATE SET value = value + excluded.value
