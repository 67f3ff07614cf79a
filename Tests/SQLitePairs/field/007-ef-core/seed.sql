INSERT INTO "Blogs" VALUES (1,'http://x',3),(2,'http://y',5); INSERT INTO "Posts" VALUES (1,'a',1),(2,NULL,2);
