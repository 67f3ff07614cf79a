INSERT INTO version VALUES ('userdata',76),('system',32);
INSERT INTO itemTypes VALUES (1,'note',1),(2,'böok',NULL);
INSERT INTO items VALUES (1,2,'2020-01-01 00:00:00',1,'AAAA'),(2,1,'2020',1,'BBBB'),(5000000000,1,'x',2,'AAAA');
INSERT INTO itemDataValues VALUES (1,'Tïtle'),(2,2020),(3,1.5),(9,x'00ff'),(10,NULL);
INSERT INTO itemData VALUES (1,110,1),(1,14,2),(5000000000,1,9);
INSERT INTO itemNotes VALUES (2,1,'<p>é; it''s</p>','t'),(5000000000,NULL,NULL,NULL);
INSERT INTO collections VALUES (1,'C',NULL,'K1'),(7,'日',1,'K2');
INSERT INTO collectionItems VALUES (1,1,0),(7,2,NULL);
