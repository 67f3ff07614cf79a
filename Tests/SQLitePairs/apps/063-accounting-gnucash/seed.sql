INSERT INTO versions VALUES ('Gnucash',2060400),('x',0);
INSERT INTO commodities VALUES ('c1','CURRENCY','EUR','Euro €',100,1,NULL),('c2','CURRENCY','JPY',NULL,1,0,'q');
INSERT INTO accounts VALUES ('a0','Root','ROOT',NULL,NULL,NULL,0),('a1','Bänk','BANK','c1','a0','1000',NULL),('a2','支出','EXPENSE','c2','a1','',1);
INSERT INTO transactions VALUES ('t1','c1','','2020-01-01 00:00:00','it''s; x'),('t2','c2','7','20200101000000',NULL);
INSERT INTO splits VALUES ('s1','t1','a1','',-9223372036854775808,100,1),('s2','t1','a2','é',9007199254740993,100,5),('s3','t2','a2','',0,1,0);
INSERT INTO slots VALUES (1,'a1','color',4,'#fff',NULL),(9,'t1','日',1,NULL,1.5e-8);
