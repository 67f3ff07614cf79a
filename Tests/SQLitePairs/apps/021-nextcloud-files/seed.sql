INSERT INTO oc_storages VALUES (1,'home::admin',1),(2,'local::/päth/',0),(20,NULL,1);
INSERT INTO oc_mimetypes VALUES (1,'httpd'),(2,'httpd/unix-directory'),(9,'');
INSERT INTO oc_filecache VALUES (1,1,'','d41d8',-1,'',2,5000000000000,1700000000,0,0,'e1'),(2,1,'files/ü.md','abcd',1,'ü.md',1,12,1,1,9007199254740993,NULL),(99,2,NULL,'',1,NULL,9,-1,0,0,0,'');
INSERT INTO oc_share VALUES (1,0,'bob','admin','2',1700000000,NULL,NULL),(4,3,NULL,'ädmin',NULL,0,'2030-01-01 00:00:00','tok');
INSERT INTO oc_appconfig VALUES ('core','v','29'),('core','x',NULL),('日','v','a;b');
