INSERT INTO TypedBaseItems VALUES (x'0011','Movie',x'7b7d',NULL,'/m/Amélie.mkv','2001-04-25',1,8.25,'Amélie','amelie',2001),('str-guid','Ep',NULL,x'0011',NULL,NULL,NULL,NULL,NULL,NULL,NULL),(x'ff','S','text',NULL,'/日',NULL,0,7,'日','',1999);
INSERT INTO UserDatas VALUES ('k',1,NULL,1,3,0,90000000000,NULL),('k',2,4.5,0,0,1,0,'2020-01-01'),('ü',1,NULL,0,0,0,9223372036854775807,NULL);
INSERT INTO Chapters2 VALUES (x'0011',0,0,'Intro',NULL),(x'0011',1,6000000000,NULL,'/i.jpg'),(x'ff',0,1,'é','');
INSERT INTO People VALUES (x'0011','Audrey','Amélie','Actor',0,0),(x'0011','Yann',NULL,'Composer',NULL,NULL),(NULL,'?','',NULL,-1,9);
DELETE FROM People WHERE rowid=2;
