INSERT INTO cc.customer (name,status) VALUES ('Huber','active'),('Meier','prospect');
INSERT INTO net.pop VALUES (1,'VIE',NULL),(2,'GRZ',1);
INSERT INTO net.pool VALUES (1,'[10.0.0.0,10.0.0.255]'),(2,'[10.0.1.0,10.0.1.255]');
INSERT INTO bill.tariff VALUES ('S',100,20,19.9),('L',1000,200,49.9);
INSERT INTO cc.line (id,customer,tariff,pop,vlan,ip) VALUES (1,10001,'S',1,100,'10.0.0.5');
INSERT INTO net.traffic VALUES (1,'2023-01-05 10:00+00',5,50),(1,'2023-02-05 10:00+00',6,60);
INSERT INTO bill.invoice (no,customer,issued,net,vat) VALUES ('2023-000001',10001,'2023-01-31',19.9,3.98);
INSERT INTO bill.payment (invoice,amount,paid) VALUES ('2023-000001',10,'2023-02-10');
