INSERT INTO agents VALUES (1,'ann','Änn'),(2,'bob',NULL),(7,'日','x');
INSERT INTO queues VALUES (1,'Süd',1),(2,NULL,NULL);
INSERT INTO tickets VALUES (1,1,1,'help; "me"',1,'new','2020'),(2,NULL,NULL,NULL,NULL,'open',NULL),(5000000000,2,7,'é',5,'closed','2021');
INSERT INTO replies VALUES (1,1,'hi',x'25504446',0),(2,1,NULL,NULL,1),(90,5000000000,'-- x',x'',NULL);
UPDATE tickets SET state='open' WHERE id=1;
UPDATE tickets SET prio=4 WHERE id=2;
