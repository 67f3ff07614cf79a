CREATE TABLE t (id int PRIMARY KEY, a int
);
CREATE FUNCTION tfun(t) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT $1.a
$$;
CREATE FUNCTION all_t() RETURNS SETOF t LANGUAGE sql STABLE AS 'SELECT * FROM t';
CREATE INDEX t_fun ON t (tfun(t.*));
ALTER TABLE t ADD CONSTRAINT t_chk CHECK (tfun(t.*) > 0);
CREATE VIEW v AS SELECT t AS whole, tfun(t.*) AS n FROM t;
CREATE TABLE holder (h t, hs t[], CHECK ((h).a > 0));
CREATE FUNCTION vfun(v) RETURNS v LANGUAGE sql AS 'SELECT $1';
CREATE VIEW v2 AS SELECT (vfun(v.*)).n FROM v;
CREATE FUNCTION dflt(x int DEFAULT length(now()::text)) RETURNS int LANGUAGE sql AS 'SELECT x';

