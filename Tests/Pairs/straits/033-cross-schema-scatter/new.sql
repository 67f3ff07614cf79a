CREATE SCHEMA a; CREATE SCHEMA c;
CREATE TYPE c.lvl AS ENUM ('lo', 'hi', 'mid');
CREATE SEQUENCE c.ctr AS int;
CREATE DOMAIN a.code AS text DEFAULT 'c' || nextval('c.ctr') CHECK (VALUE ~ '^c');
CREATE TABLE c.t (id int GENERATED ALWAYS AS IDENTITY, c a.code, l c.lvl[] DEFAULT '{hi}', CONSTRAINT pk PRIMARY KEY (id));
ALTER TABLE c.t ALTER id SET INCREMENT 3 SET CACHE 9;
CREATE FUNCTION a.mk(c.t) RETURNS a.code LANGUAGE sql STABLE AS 'SELECT $1.c';
CREATE TABLE a.t (id int REFERENCES c.t, k int DEFAULT nextval('c.ctr'), t c.t);
CREATE VIEW a.v AS SELECT a.mk(t.*) AS m, t.l[1] = 'mid'::c.lvl AS islo, (u.t).c FROM c.t JOIN a.t AS u USING (id);
