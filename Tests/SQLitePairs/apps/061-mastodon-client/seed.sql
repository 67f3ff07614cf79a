INSERT INTO accounts VALUES (1,'m.social','t',1,'109','ünï','Ü 🐘',1,'[]'),(3,'x.y','',0,'9','b','',0,'');
INSERT INTO timeline_users VALUES ('a',1,'a','a@m','u'),('b',1,'b','b@ß','日'),('a',3,'','','');
INSERT INTO timeline_status VALUES ('1',NULL,1,'a','<p>it''s; x</p>',1700000000000,5,0,''),('2','u',1,NULL,NULL,0,0,1,'cw é'),('1','u',3,'a','',9223372036854775807,0,0,'');
INSERT INTO drafts VALUES (1,1,NULL,'dräft',0,NULL),(8,3,'1',NULL,-1,'{"o":[1,2]}'),(9,3,'1',NULL,-1,'');
DELETE FROM drafts WHERE id=9;
