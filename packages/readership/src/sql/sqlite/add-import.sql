INSERT INTO import (id, body, sequence) VALUES (:id, :body, (SELECT count(*) FROM import))
