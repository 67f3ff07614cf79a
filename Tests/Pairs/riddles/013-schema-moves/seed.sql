INSERT INTO s1.users (name) VALUES ('ann'),('bob');
INSERT INTO s1.posts (usr,body) VALUES (1,'x'),(2,'y');
INSERT INTO s2.tags (tag) VALUES ('t');
