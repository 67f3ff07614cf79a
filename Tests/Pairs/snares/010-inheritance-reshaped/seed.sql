INSERT INTO car (plate,doors,policy_no) VALUES ('AB-1',4,'123'),('AB-2',2,'456');
INSERT INTO truck (plate,axles,load) VALUES ('TR-1',3,7.5);
INSERT INTO trailer VALUES (50,'2020-01-01','x',1.5);
