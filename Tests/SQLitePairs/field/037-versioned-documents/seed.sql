PRAGMA foreign_keys=OFF; INSERT INTO doc VALUES ('My Doc',2),('Other',NULL); INSERT INTO version VALUES (1,'My Doc',NULL,'v1',x'00000001'),(2,'My Doc',1,NULL,x'00000002');
