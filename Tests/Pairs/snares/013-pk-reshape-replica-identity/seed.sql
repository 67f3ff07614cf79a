INSERT INTO tenant (id,slug) VALUES (1,'one'),(2,'two');
INSERT INTO usr VALUES (1,1,'a@a'),(1,2,'b@a'),(2,3,'c@c');
INSERT INTO doc (tenant,owner,reviewer,parent) VALUES (1,1,2,NULL),(1,2,NULL,1),(2,3,3,NULL);
INSERT INTO slug_ref VALUES ('one',1);
