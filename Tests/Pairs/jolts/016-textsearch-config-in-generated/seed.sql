INSERT INTO page (id, body) VALUES (1,'the cats sat 12'),(2,NULL),(3,'een kat');
