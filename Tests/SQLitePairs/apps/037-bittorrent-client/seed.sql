INSERT INTO torrents VALUES (1,'abcdef0123','Übuntu',x'64383a',NULL,0),(2,'00ff','日本.iso',NULL,'linux',-1),(99,'zz','',x'','',4294967296);
INSERT INTO resume VALUES (1,1,x'00ff00','2020'),(5,99,NULL,NULL);
INSERT INTO trackers VALUES (1,'udp://t:80/ä',0),(1,'http://x',1),(99,'http://x',0);
INSERT INTO meta VALUES ('version','3'),('é',NULL),('x','007');
