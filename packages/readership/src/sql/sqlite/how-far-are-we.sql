SELECT (SELECT max(day) FROM sealed) AS sealedThrough,
  (SELECT max(day) FROM event) AS newestDay,
  (SELECT at FROM event ORDER BY rowid DESC LIMIT 1) AS newestAt
