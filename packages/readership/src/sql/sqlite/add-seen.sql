INSERT INTO seen (day, hashes) VALUES (:day, :hashes)
