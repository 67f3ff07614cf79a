INSERT INTO android_metadata VALUES ('en_US'),(NULL);
INSERT INTO room_master_table VALUES (42,'abc'),(43,NULL);
INSERT INTO podcasts VALUES ('p1','Crème','http://x',NULL,1,1500000000000,0),('p2','電台',NULL,'t',0,NULL,5),('p9','Z','','',1,0,-3);
INSERT INTO episodes VALUES ('e1','p1','One',1600000000000,3600.5,0.0,0,NULL,9000000000),('e2','p1','Two',1,0,12.25,1,'/sd/é.mp3',0),('e3','p2','三',2,1e6,1e-3,2,NULL,7);
INSERT INTO up_next(_id,episode_uuid,position,playlist) VALUES (3,'e2',0,NULL),(4,'e3',1,'pl'),(99,'e1',2,'x');
DELETE FROM up_next WHERE _id=99;
