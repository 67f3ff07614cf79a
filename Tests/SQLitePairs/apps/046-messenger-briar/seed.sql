INSERT INTO settings VALUES ('a','b','c'),('ü','日','');
INSERT INTO localAuthors VALUES (x'01','Älice',x'aabb',1700000000000),(x'02','B',x'',0);
INSERT INTO contacts VALUES (1,x'03','Bøb',x'01',1),(9,x'04','',x'02',0);
INSERT INTO groups VALUES (x'10','org.x',x''),(x'11','é',x'0001');
INSERT INTO messages VALUES (x'20',x'10',1700000000000,3,x'0102'),(x'21',x'10',9223372036854775807,0,NULL),(x'22',x'11',-1,1,x'');
INSERT INTO messageDependencies VALUES (x'21',x'20'),(x'22',x'ff');
INSERT INTO statuses VALUES (x'20',1,1,0),(x'22',9,0,1);
