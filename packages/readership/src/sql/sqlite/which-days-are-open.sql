-- Days before a day that have events or visitor hashes and are not sealed.
SELECT day FROM (SELECT DISTINCT day FROM event WHERE day < :before UNION SELECT DISTINCT day FROM seen WHERE day < :before)
WHERE day NOT IN (SELECT day FROM sealed)
ORDER BY day
