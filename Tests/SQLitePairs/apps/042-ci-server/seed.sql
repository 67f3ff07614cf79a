INSERT INTO repos VALUES (1,'a/b',1,'.x.yml'),(2,'ü/日',0,NULL);
INSERT INTO builds VALUES (1,1,1,'success','fix; "é"',1600000000),(2,1,2,'running',NULL,NULL),(50,2,1,NULL,'',9007199254740993),(51,2,2,'x','x',1);
DELETE FROM builds WHERE build_id=51;
INSERT INTO stages VALUES (1,1,1,NULL),(2,2,1,1),(9,50,1,0);
INSERT INTO steps VALUES (1,1,1,'clone',0),(2,1,2,'tëst',1),(40,9,1,NULL,NULL);
INSERT INTO logs VALUES (1,x'1b5b33316d00'),(2,NULL),(40,'text log ✓');
INSERT INTO secrets VALUES (1,1,'tok',x'00ff'),(5,NULL,'g',NULL);
