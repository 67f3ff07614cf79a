INSERT INTO u1 VALUES (1,'a','b','c'),(2,NULL,'b',NULL),(90,'é','日','; --');
INSERT INTO u2 VALUES (1,'x','y'),(2,NULL,NULL),(9000000000,'ü','y');
INSERT INTO u3 VALUES ('a','1'),('b','é'),(NULL,'3');
INSERT INTO u4 VALUES (1,'a','1'),(2,'A','2'),(7,NULL,NULL);
INSERT INTO ref VALUES (1,'a','b','c','x'),(2,NULL,NULL,'q',NULL),(50,'é','日','; --','ü');
