INSERT INTO models VALUES (1,'ThinkPäd',36,'f'),(9,'日',NULL,NULL);
INSERT INTO assets VALUES (1,'T1','sn',1,999.5,5,'user',0),(2,'T2',NULL,NULL,NULL,NULL,NULL,1),(90,'Ü','',9,99999999999,7,'loc',0);
INSERT INTO actionlogs VALUES (1,1,'checkout',1,'x; -- y','2020'),(77,NULL,NULL,NULL,NULL,NULL);
INSERT INTO settings VALUES (1,'Sïte',NULL,x'89504e470d0a');
