INSERT INTO Users VALUES (1,'Änne','a@x'),(2,'B',NULL),(9000000000,'日','; --');
INSERT INTO posts VALUES (1,1,'p'),(5,2,NULL),(90,NULL,'é'),(91,9000000000,'x');
DELETE FROM LOG WHERE rowid=2;
