INSERT INTO farm.animals VALUES ('Elsa','2019-01-01',500),('Bo',NULL,80);
INSERT INTO farm.fields VALUES (1,'((0,0),(1,1),(1,0))','clay','wet meadows');
INSERT INTO farm.harvest VALUES (1,2020,'rye',12.5),(1,2021,'rye',10);
