SELECT DISTINCT day FROM event WHERE day < :before AND day NOT IN (SELECT day FROM sealed) ORDER BY day
