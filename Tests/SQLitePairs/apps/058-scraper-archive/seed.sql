INSERT INTO snapshot VALUES ('aa','http://ü/','1700000000.1','Tïtle','2020'),('bb','http://y',NULL,NULL,NULL),('cc','http://y','','x; --','2021');
INSERT INTO result VALUES ('aa','wget','succeeded','out','/p','["wget"]'),('aa','pdf','failed',NULL,NULL,NULL),('cc',NULL,'queued',x'00','','é');
INSERT INTO tag VALUES ('news'),('日本'),('x'),('été');
DELETE FROM tag WHERE rowid=1;
INSERT INTO snapshot_tag VALUES ('aa',2),('cc',4),(NULL,3);
