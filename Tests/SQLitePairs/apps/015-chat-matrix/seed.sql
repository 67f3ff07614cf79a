INSERT INTO rooms VALUES ('!a:x','Général',NULL,0,3),('!b:x',NULL,'tøpic',1,NULL),('!c:y','general','',0,0);
INSERT INTO room_events VALUES ('$1','!a:x','@u:x','m.room.message',x'7b7d',1700000000000,1),('$2','!a:x','@ü:x','m.reaction',x'00',1700000000001,2),('$3','!b:x',NULL,NULL,NULL,NULL,NULL),('$9','!c:y','@u:x','m','text 🙂',-1,9223372036854775807);
DELETE FROM room_events WHERE event_id='$2';
INSERT INTO members VALUES ('!a:x','@u:x','U',NULL,'join'),('!a:x','@ü:x',NULL,'mxc://','ban'),('!b:x','@u:x','',NULL,NULL);
INSERT INTO account_data VALUES ('m.direct',x'7b'),('im.x',NULL);
INSERT INTO olm_sessions(id,curve_key,pickle,last_used) VALUES (1,'k',x'0102','2020-01-01 10:00:00'),(8,NULL,x'','2021-01-01 00:00:00');
