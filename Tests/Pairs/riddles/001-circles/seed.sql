BEGIN;
INSERT INTO dept VALUES (1,'R&D',10),(2,'Ops',NULL);
INSERT INTO person (id,name) VALUES (10,'Eve');
INSERT INTO person (id,name,dept) VALUES (11,'Bob',2);
COMMIT;
