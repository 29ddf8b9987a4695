SELECT day, hashes FROM seen WHERE day >= :from
