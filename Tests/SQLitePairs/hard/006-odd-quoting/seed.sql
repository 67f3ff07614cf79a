INSERT INTO "single" VALUES (1,'a','b','c',1),(2,NULL,NULL,'d"e',NULL),(70,'日','`','; --',9007199254740993);
INSERT INTO "select" VALUES (1,'w',1.5,x'00'),(-5,NULL,NULL,NULL),(9000000000,'é',-2,'t');
INSERT INTO "2nd table" VALUES ('1','é',1,'a','b','c','s','d'),('2',NULL,NULL,NULL,NULL,'',NULL,NULL),('3','x',-1,'','','','','');
INSERT INTO "emb""ed" VALUES (1,'x'),(-5,NULL),(NULL,'é'),(9000000000,'y');
DELETE FROM "emb""ed" WHERE rowid=2;
