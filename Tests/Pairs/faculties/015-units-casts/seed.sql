INSERT INTO plant VALUES (1,'Linz'),(2,'Turin');
INSERT INTO machine (id,plant,model) VALUES (1,1,'M1'),(2,2,'M2');
INSERT INTO probe (id,machine,us_value) VALUES (1,1,ROW(212)),(2,2,NULL);
