INSERT INTO drivers (id,license,birth,mentor) VALUES (1,'L1','1970-01-01',NULL),(2,'L2','1990-01-01',1);
INSERT INTO trucks VALUES ('V1','P1',3),('V2','P2',2);
INSERT INTO shifts VALUES (1,1,'P1','[2022-01-01,2022-01-02)',2),(2,2,'P2','[2022-01-01,2022-01-02)',NULL);
INSERT INTO stops VALUES (1,1,'Ulm','2022-01-01 01:00','2022-01-01 02:00'),(1,2,'Bonn',NULL,NULL);
INSERT INTO stop_notes VALUES (1,1,'late');
