INSERT INTO clients VALUES (1,'ACME'),(2,'Größe & Söhne');
INSERT INTO projects VALUES (1,1,'Web',80.5),(2,1,'Äpp',NULL),(9,2,'Web',100);
INSERT INTO tasks VALUES (1,1,'Design'),(2,1,'日'),(5,NULL,'loose'),(6,9,'x');
INSERT INTO entries VALUES (1,1,'2024-01-01 09:00','2024-01-01 10:30','a; b'),(2,2,'2024-01-02','2024-01-02',NULL),(70,6,'2024-02-01 00:00',NULL,'rünning');
