SELECT 1 AS held FROM work WHERE id = :workId
