INSERT INTO airport (code,name) VALUES ('VIE','Wien'),('CDG','Paris');
INSERT INTO aircraft VALUES ('OE-LBA','A321',5000),('OE-LBB','A320',4500); INSERT INTO seat VALUES ('A321','1A','business'),('A321','20F','economy');
INSERT INTO flight (no,dep,arr,std,sta,tail) VALUES ('OS411','VIE','CDG','2023-01-01 08:00+00','2023-01-01 10:00+00','OE-LBA');
INSERT INTO booking (pnr,total) VALUES ('ABC123',200),('XYZ789',300); INSERT INTO ticket VALUES ('2570000000001','ABC123','Ann',NULL);
INSERT INTO coupon VALUES ('2570000000001',1,'business','Y',200); INSERT INTO boarding_pass VALUES ('2570000000001',1,1,'1A');
