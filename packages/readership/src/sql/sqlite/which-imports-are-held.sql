SELECT id, body FROM import ORDER BY sequence
