INSERT INTO repository VALUES (1,1,'a','A',NULL,5,100),(2,1,'b','B',1,0,NULL); INSERT INTO star VALUES (1,1,1),(2,1,2); DELETE FROM star WHERE id=2;
