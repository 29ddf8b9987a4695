SELECT day, lower(hex(id)) AS id, measure FROM event WHERE day >= :from
