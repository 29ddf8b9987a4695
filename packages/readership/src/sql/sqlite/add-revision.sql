INSERT INTO daily (work_id, platform, measure, unit, day, revision, value, source)
VALUES (:workId, :platform, :measure, :unit, :day, :revision, :value, :source)
