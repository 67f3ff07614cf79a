INSERT INTO person VALUES ('p1','Änne','Müller',0,'mueller',x'80'),('p2',NULL,NULL,NULL,NULL,NULL),('p3','太郎','山田',1,'',x'');
INSERT INTO family VALUES ('f1','p3','p1',x'00'),('f2',NULL,'p1',NULL);
INSERT INTO event VALUES ('e1','Birth; x',NULL,'1900-01-01',x'01'),('e2','',NULL,NULL,NULL);
INSERT INTO reference VALUES ('f1','Family','p1','Person'),('f1','Family','p3','Person'),(NULL,NULL,'é','');
INSERT INTO metadata VALUES ('version','21'),('x',x'00ff'),('n',9223372036854775807);
