INSERT INTO museum.artists VALUES (1,'Dürer','[1471,1528)','modern'),(2,'Anon',NULL,'ancient');
INSERT INTO museum.works VALUES (1,1,'Hare','[1502,1503)',1000000,true),(2,2,'Jar',NULL,NULL,false);
INSERT INTO museum.loans VALUES (2,'Louvre','[2020-01-01,2020-06-01)');
