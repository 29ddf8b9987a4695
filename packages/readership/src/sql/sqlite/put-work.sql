INSERT INTO work (id, body) VALUES (:id, :body) ON CONFLICT (id) DO UPDATE SET body = excluded.body
