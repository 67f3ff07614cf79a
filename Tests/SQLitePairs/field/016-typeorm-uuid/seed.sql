INSERT INTO organisation VALUES ('o1','O','2020-01-01 00:00:00'); INSERT INTO employee VALUES ('e1','admin','o1',NULL),('e2','user','o1','e1'),('e3','user',NULL,'e1');
