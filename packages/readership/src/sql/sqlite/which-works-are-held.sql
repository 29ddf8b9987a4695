SELECT id, body FROM work ORDER BY id
