INSERT INTO teachers VALUES (1,'Frau Müller','m@x'),(2,'O''Neil',NULL),(7,'佐藤','s@x');
INSERT INTO classes VALUES (1,'5a',2020,1),(2,'5a',2021,NULL),(6,'ß',2020,7);
INSERT INTO students VALUES (1,'Zoë','Ä','2010-01-01',1),(2,NULL,'B',NULL,NULL),(500,'','日','2009',6);
INSERT INTO subjects VALUES ('MA','Maths'),('DE','Dëutsch'),('X',NULL);
INSERT INTO grades VALUES (1,'MA',1,'A'),(1,'DE',1,'F'),(500,'MA',2,NULL);
INSERT INTO absences VALUES (1,'2020-09-01',1),(1,'2020-09-02',NULL),(500,NULL,0);
DELETE FROM absences WHERE day='2020-09-02';
