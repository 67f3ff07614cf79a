INSERT INTO "User" (id,email,name) VALUES (1,'a@b',NULL),(8,'c@d','C'); INSERT INTO "Post" VALUES ('p1','t',1,1),('p2','u',0,8);
INSERT INTO "Tag" VALUES (1,'x'),(2,'y'); INSERT INTO "_PostToTag" VALUES ('p1',1),('p1',2),('p2',2);
