INSERT INTO "My Schema"."Order" VALUES (1,'g','u',5,'2020-01-01','"quoted"'),(2,DEFAULT,DEFAULT,NULL,NULL,'');
INSERT INTO "select"."from" VALUES (1,1),(2,1);
