DELETE FROM event WHERE day < :before AND day IN (SELECT day FROM sealed)
