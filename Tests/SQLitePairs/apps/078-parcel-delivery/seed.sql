INSERT INTO courier VALUES (1,'Jörg','van'),(2,NULL,NULL),(9,'日','bike');
INSERT INTO parcel VALUES (1,'B1',1.5,1,'new'),(2,'B2',NULL,NULL,'done'),(5000000000,'ß; "x"',1e-3,9,'out');
INSERT INTO event VALUES (1,'2020','crëated'),(5000000000,'2021',NULL);
INSERT INTO route VALUES ('2020-01-01',1,'[1]'),('2020-01-01',9,NULL);
UPDATE parcel SET state='out' WHERE id=1;
