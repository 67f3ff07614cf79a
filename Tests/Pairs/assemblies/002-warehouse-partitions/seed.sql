INSERT INTO movements (site, sku, qty, moved_on, note) VALUES ('BER','A',10,'2021-05-05',NULL),('BER','A',-3,'2022-02-02','sold'),('ORY','B',7,'2022-06-06',NULL),('WAW','C',1,'2020-01-01','x');
INSERT INTO stock_hash VALUES ('A',1,7),('B',1,7),('C',2,1);
