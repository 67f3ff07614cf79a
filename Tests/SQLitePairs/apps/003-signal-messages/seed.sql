INSERT INTO recipient(_id,uuid,phone,group_id,blocked,color,profile_key,registered) VALUES (1,'u-1','+1555',NULL,0,'red',NULL,1),(2,NULL,'+49123',NULL,1,NULL,'kéy',0),(3,NULL,NULL,'grp==',0,NULL,NULL,2),(11,'u-11',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO thread(_id,date,recipient_id,snippet,archived) VALUES (1,1700000000123,1,NULL,0),(2,NULL,2,NULL,1),(5,0,3,NULL,0);
INSERT INTO message(_id,thread_id,date_sent,date_received,from_recipient_id,body,type,expires_in,reactions) VALUES
 (1,1,1,2,1,'hi 👋🏽',10485780,0,x'0a0b00'),(2,1,3,4,2,NULL,20,604800000,NULL),(4,5,5,6,11,'日本',20,NULL,x''),(50,2,99999999999999,100000000000000,2,'x',0,0,NULL);
DELETE FROM message WHERE _id=50;
INSERT INTO reaction VALUES (1,1,2,'❤️',7),(4,1,11,'👍',8),(5,4,1,'x',9);
