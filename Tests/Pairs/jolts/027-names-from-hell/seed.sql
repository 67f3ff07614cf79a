INSERT INTO "Order"."select" VALUES (1,'w',3,'u'),(2,NULL,NULL,NULL);
INSERT INTO "a.b".c VALUES (1,1),(2,NULL);
INSERT INTO "a.b.c" VALUES (1,2,3),(NULL,NULL,NULL);
INSERT INTO "select" VALUES (1,2,3),(2,NULL,NULL);
INSERT INTO abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_12345678 VALUES (1),(2);
