INSERT INTO readings VALUES (1,'2022-01-01','{"kind":"t"}','\x01','A'),(2,'2022-01-02',NULL,NULL,NULL);
INSERT INTO devices VALUES (1,'one','(1,2)','{a,b}');
INSERT INTO scratch VALUES ('a','b');
