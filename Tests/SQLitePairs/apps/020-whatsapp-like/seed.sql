INSERT INTO jid VALUES (1,'49151','s.net',0,0,'49151@s.net'),(3,'grp','g.us',NULL,1,'grp@g.us'),(9,'ü','x',NULL,NULL,NULL);
INSERT INTO chat VALUES (1,1,0,NULL,NULL,1600000000000),(4,3,1,'Familie 👪',1500000000000,NULL);
INSERT INTO messages(_id,key_remote_jid,key_from_me,key_id,data,timestamp,media_url,media_size,latitude,longitude,thumb_image,raw_data) VALUES (1,'49151@s.net',1,'A','hé',1,NULL,NULL,0.0,0.0,NULL,x'ffd8'),(2,'grp@g.us',0,'B',NULL,2,'http://m',5000000000,52.5,13.25,'t',NULL),(100,'grp@g.us',NULL,'C','x',3,NULL,0,NULL,NULL,NULL,x'');
DELETE FROM messages WHERE _id=100;
INSERT INTO group_participants VALUES (1,'grp@g.us','49151@s.net',1,0),(2,'grp@g.us','ü',NULL,NULL);
INSERT INTO props VALUES (1,'k','v'),(2,'n',NULL),(12,'ü','日');
