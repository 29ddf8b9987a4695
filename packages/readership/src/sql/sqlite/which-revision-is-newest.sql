SELECT revision, value FROM daily
WHERE work_id = :workId AND platform = :platform AND measure = :measure AND unit = :unit AND day = :day
ORDER BY revision DESC LIMIT 1
