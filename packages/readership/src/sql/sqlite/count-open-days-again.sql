-- After a start: the sums of days that are not sealed, made anew from their raw rows. The rows are what was acknowledged; the sums follow them.
INSERT INTO daily (work_id, platform, measure, unit, day, revision, value, source)
SELECT work_id, platform, measure, 'times', day, 1, count(*), 'beacon'
FROM event WHERE apart IS NULL AND day NOT IN (SELECT day FROM sealed) GROUP BY work_id, platform, measure, day
UNION ALL
SELECT work_id, platform, measure, 'persons', day, 1, sum(newcomer), 'beacon'
FROM event WHERE apart IS NULL AND day NOT IN (SELECT day FROM sealed) GROUP BY work_id, platform, measure, day
ON CONFLICT (work_id, platform, measure, unit, day, revision) DO UPDATE SET value = excluded.value
