INSERT INTO kind VALUES (1,'Ä'),(2,NULL),(9,'日');
INSERT INTO region VALUES ('eu','Europa'),('é',NULL);
INSERT INTO thing VALUES (1,1,'eu','; --'),(2,9,NULL,NULL),(9000000000,2,'é','x');
INSERT INTO part VALUES (1,1,1),(5,9000000000,9),(6,NULL,NULL);
