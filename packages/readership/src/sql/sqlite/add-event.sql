INSERT INTO event (day, id, measure, work_id, platform, at, apart, newcomer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
