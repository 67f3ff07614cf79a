INSERT INTO mybb_users VALUES (1,'admin','h',9000000000,'','aim',1300000000,'+1'),(5,'Ünal','','0','x','',0,'-5.5'),(99,'ゲスト','',3,'','',-1,'');
INSERT INTO mybb_forums VALUES (0,'root','',0,'0',0),(1,'General','d; e',0,'1',1),(4,'Öff','',1,'1,4',-2);
INSERT INTO mybb_threads VALUES (1,1,'Hi',1,1,2,''),(2,4,'it''s',99,5000000000,0,'moved|1'),(70,1,'','5',0,0,'');
INSERT INTO mybb_posts VALUES (1,1,0,1,'[b]é[/b]','127.0.0.1','aa'),(2,1,1,5,'x -- y','::1',''),(10,2,0,99,'日','','z');
INSERT INTO mybb_settings VALUES (1,'bbname','Foren',1),(2,'bburl','http://x',0);
