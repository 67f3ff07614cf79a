INSERT INTO log.depot VALUES ('VIE','Vienna',48.2,16.3),('GRZ','Graz',47.0,15.4);
INSERT INTO log.route VALUES (1,'VIE','GRZ',200); INSERT INTO log.van VALUES ('W-1',900,'VIE',5),('G-2',800,'GRZ',4);
INSERT INTO log.parcel (no,size,grams) VALUES ('P1','(10,20,30)',500),('P2',NULL,1500);
INSERT INTO log.scan VALUES ('P1','2023-01-01','VIE','received'),('P2','2023-01-02','GRZ','in_transit');
