CREATE DOMAIN d AS int; CREATE DOMAIN d2 AS int; CREATE DOMAIN e AS d;
CREATE TYPE c AS (x d, y text);
CREATE TABLE t (a d, b d[], k c, z e); CREATE TABLE u (a d2); CREATE TABLE w OF c;
INSERT INTO t VALUES (1, '{2,3}', '(4,p)', 5); INSERT INTO u VALUES (1);
