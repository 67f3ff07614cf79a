INSERT INTO person (tree,id,name,mother,father,nickname) VALUES (1,1,'Eve',NULL,NULL,'E'),(1,2,'Adam',NULL,NULL,'A'),(1,3,'Seth',1,2,'S');
INSERT INTO place VALUES (0,'nowhere',NULL),(10,'Eden',0);
INSERT INTO event VALUES (1,3,'birth',10),(1,1,'birth',10);
INSERT INTO source VALUES (1,1,3,'birth',NULL),(2,NULL,NULL,NULL,1);
