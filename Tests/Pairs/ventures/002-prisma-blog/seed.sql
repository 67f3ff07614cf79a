INSERT INTO "User" (id,email,role) VALUES ('u1','a@b','ADMIN'),('u2','c@d','USER');
INSERT INTO "Profile" (bio,"userId") VALUES ('hello','u1'),('x','u2');
INSERT INTO "Post" (title,"authorId",status,tags) VALUES ('T1','u1','PUBLISHED','{a,b}'),('T2','u2','DRAFT',NULL);
INSERT INTO "Category" (name) VALUES ('News'),('Tech'); INSERT INTO "_CategoryToPost" VALUES (1,1),(2,2);
