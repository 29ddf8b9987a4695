INSERT INTO daily (work_id, platform, measure, unit, day, revision, value, source)
VALUES (:workId, :platform, :measure, :unit, :day, 1, :value, 'beacon')
ON CONFLICT (work_id, platform, measure, unit, day, revision) DO UPDATE SET value = value + excluded.value
