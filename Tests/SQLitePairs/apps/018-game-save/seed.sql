INSERT INTO saves VALUES (1,'Ærø',3600.25,'2020-01-01 00:00:00',x'89504e47'),(3,'',1e9,NULL,NULL);
INSERT INTO inventory VALUES (1,'sword',1,0.5),(1,'pötion',99,NULL),(3,'sword',4294967296,1.0);
INSERT INTO quests VALUES (1,1,'main','done'),(2,1,'side',NULL),(17,3,'main','open'),(18,NULL,NULL,'open');
INSERT INTO world_chunks VALUES (0,0,x'00'),(-1,5,x'ff00ff'),(2147483648,-2147483649,NULL);
INSERT INTO settings VALUES ('vol',0.75),('lang','日本語'),('blob',x'010203'),('big',9223372036854775807),('n',NULL);
