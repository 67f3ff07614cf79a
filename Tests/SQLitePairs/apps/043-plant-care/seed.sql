INSERT INTO plants VALUES (1,'Fred','Monstera','Küche','2020-01-01',x'ffd8'),(2,NULL,'Ficus',NULL,NULL,NULL),(30,'桜','Prunus','x','','');
INSERT INTO waterings VALUES (1,'2020-01-02',250),(1,'2020-01-09',NULL),(2,'x',1),(30,'2021-01-01',9000000000);
DELETE FROM waterings WHERE rowid=2;
INSERT INTO reminders VALUES (1,7),(2,14),(30,1000000);
