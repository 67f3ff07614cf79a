INSERT INTO person_raw VALUES (3,'A','B',0),(4,NULL,'C',1); INSERT INTO person (first, last) VALUES ('D','E');
