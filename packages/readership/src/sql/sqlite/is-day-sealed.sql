SELECT 1 AS held FROM sealed WHERE day = :day
