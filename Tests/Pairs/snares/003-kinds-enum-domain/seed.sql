INSERT INTO branch VALUES (1,'Main',NULL),(2,'East',NULL);
INSERT INTO item (mark,kind,tags) VALUES ('AB1','book','{dvd,map}'),('AB2','dvd','{}'),(NULL,'map',NULL);
INSERT INTO reader VALUES ('00000001','Zoe',NULL),('00000002','Max',NULL);
INSERT INTO loan (item,reader,during) VALUES (1,'00000001','[2023-01-01,2023-02-01)'),(2,'00000002','[2023-01-05,2023-02-01)');
