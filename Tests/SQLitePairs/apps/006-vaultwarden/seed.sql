INSERT INTO users VALUES ('u1','2020-01-01','2021-01-01','a@ß.de','Ä',x'deadbeef00',x'00',100000,NULL,'2.x|y','JBSW',NULL),('u2','2020','2021','b@x','B',x'',x'ff',600000,'my "hint"','k',NULL,'rec');
INSERT INTO devices VALUES ('d1','2020','u1','Firefox',10,NULL,'rt1'),('d2','2020','u2','电话',0,'pt','rt2'),('d3','2020','u1','cli',8,NULL,'rt3');
INSERT INTO folders VALUES ('f1','2020','u1','2.abc'),('f2','2021','u2','ordner ü');
INSERT INTO ciphers VALUES ('c1','2020','u1','f1',NULL,1,'login','notes','{"p":null}',1),('c2','2020','u2',NULL,NULL,2,'sécure',NULL,'{}',0),('c3','2022','u1',NULL,NULL,3,'card',NULL,'{"x":"é"}',0);
INSERT INTO attachments VALUES ('a1','c1','file.png',5368709120),('a2','c3','ünterlagen.pdf',0);
