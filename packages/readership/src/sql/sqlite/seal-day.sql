INSERT INTO sealed (day, counted, apart)
SELECT :day, coalesce(sum(apart IS NULL), 0), coalesce(sum(apart IS NOT NULL), 0) FROM event WHERE day = :day
