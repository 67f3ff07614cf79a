INSERT INTO co.person VALUES (1,'Bob','a1','x@y',ROW('q',1),'[a1,a9)'),(2,'Eve','a11','y@y',NULL,NULL),(3,NULL,NULL,NULL,NULL,'empty');
INSERT INTO co.byc VALUES ('a2',1),('a9',2);
