INSERT INTO `user` VALUES (1,'root','Root','r@x.org','h','s',1,1500000000,'a.png',2),(3,'élodie','Élodie','e@x','h2',NULL,0,NULL,'',NULL),(12,'bot','bot','','',NULL,NULL,9007199254740993,'x',0);
INSERT INTO `repository` VALUES (1,1,'core','Core','desc',NULL,0,0,NULL,4503599627370497,1),(2,1,'web','Web',NULL,'http://x',1,NULL,1,0,NULL),(30,3,'日記','日記','','',1,0,0,5,7);
INSERT INTO `issue` VALUES (1,1,1,1,'bug','it''s; broken',NULL,3,0,0,2,NULL,10),(2,1,2,3,NULL,NULL,4,NULL,1,1,NULL,9999999999999,11),(77,30,1,12,'ünï',NULL,NULL,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO `label` VALUES (1,1,'bug','#ee0701',1),(2,NULL,'ünl','#fff',NULL);
INSERT INTO `issue_label` VALUES (1,1,1),(5,2,1),(6,77,2);
INSERT INTO `version` VALUES (1,70),(2,71);
DELETE FROM `issue_label` WHERE id=6;
