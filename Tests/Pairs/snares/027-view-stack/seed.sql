INSERT INTO dept VALUES (1,'R&D'),(2,'Ops');
INSERT INTO emp (id,name,dept,salary,hired,boss) VALUES (1,'A',1,1000,'2020-01-01',NULL),(2,'B',2,2000,'2021-01-01',1);
