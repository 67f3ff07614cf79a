INSERT INTO category VALUES (1,'News'),(5,'Été');
INSERT INTO feed VALUES (1,'http://a/',1,'A','w',NULL,0,10,NULL,0),(2,'http://ü/',5,'Ü',NULL,'d; -- e',1700000000,0,'u:p',1),(60,'http://n/',NULL,'日',NULL,NULL,NULL,-10,NULL,NULL);
INSERT INTO entry VALUES (1700000000000000,'g1','T','',NULL,'l',1,0,1,1,'#a'),(1700000000000001,'g1','Ť','x','<p>',' ',NULL,1,0,2,NULL),(9223372036854775807,'g','t',NULL,'','',-1,1,1,NULL,'');
