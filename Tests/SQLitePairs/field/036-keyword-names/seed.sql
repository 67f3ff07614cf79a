INSERT INTO "order" ("group","select","to","index") VALUES (1,'a',NULL,'x'),(2,NULL,5,NULL); INSERT INTO "table" VALUES (1,'d','u1'),(2,'d','u2');
