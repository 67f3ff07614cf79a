INSERT INTO "group" VALUES (0,1,'Default','The dëfault; group'),(3,0,'kïds',NULL);
INSERT INTO domainlist VALUES (1,0,'ok.com',1,1600000000,1600000001,NULL),(2,3,'(^|\.)ads?\d*\.',0,0,9007199254740993,'re "x"'),(50,1,'bücher.de',1,1,2,'é');
INSERT INTO domainlist_by_group VALUES (1,3),(50,3);
INSERT INTO gravity VALUES ('ads.x'),('ok.com'),('日.jp');
INSERT INTO info VALUES ('version','12'),('x','');
