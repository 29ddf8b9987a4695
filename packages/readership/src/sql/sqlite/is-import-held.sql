SELECT 1 AS held FROM import WHERE id = :id
