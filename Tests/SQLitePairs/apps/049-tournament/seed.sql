INSERT INTO player VALUES (1,'Märta',2100,'SE'),(2,'O''Brien',1200,NULL),(3,'藤井',2800,'JP'),(40,NULL,1,'');
INSERT INTO tournament VALUES (1,'Open','2024-01-01',9),(2,'Élite',NULL,NULL);
INSERT INTO entry VALUES (1,1,1),(1,2,NULL),(1,3,2),(2,3,5000000000),(2,40,NULL);
INSERT INTO game VALUES (1,1,1,1,2,'1-0','1. e4 e5; {c}'),(2,1,2,2,3,'1/2',NULL),(90,2,1,3,40,NULL,''),(91,NULL,NULL,NULL,NULL,'*','é');
