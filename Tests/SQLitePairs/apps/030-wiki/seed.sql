INSERT INTO page VALUES (1,0,'Main_Page','',0,0.731,'20200101',2,100),(2,1,'日本','sysop',1,0.5,'',3,9007199254740993),(40,0,'Über','',0,1e-9,'x',9,0);
INSERT INTO revision VALUES (1,1,1,'create',1,'Root','20190101',0),(2,1,2,'',0,'127.0.0.1','20200101',1),(9,40,3,'é /* sec */',7,'Ü','',0);
INSERT INTO text VALUES (1,x'1f8b0800',x'677a6970'),(2,'plain -- text; ünï','utf-8'),(3,x'','');
INSERT INTO pagelinks VALUES (1,0,'A'),(1,0,'B'),(40,1,'日本');
INSERT INTO categorylinks VALUES (1,'Cat','MAIN'),(40,'Ü','');
INSERT INTO user VALUES (1,'Root',x'00',x''),(7,'Ü','hash',x'ff');
