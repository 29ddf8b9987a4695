DELETE FROM seen WHERE day = :day
