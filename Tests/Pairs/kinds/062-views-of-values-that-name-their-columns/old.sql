CREATE TABLE t(a int);
CREATE VIEW keep (a, b) AS VALUES (1,'x'),(2,null);
