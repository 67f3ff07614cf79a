CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA public;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE TABLE t (h hstore DEFAULT ''::hstore, c ext.citext UNIQUE, n text);
CREATE INDEX t_h ON t USING gin (h);
CREATE INDEX t_n ON t USING gin (n ext.gin_trgm_ops);
CREATE VIEW v AS SELECT h -> 'a' AS a, c, ext.similarity(n, 'x') AS sim FROM t WHERE h ? 'b';
CREATE FUNCTION g(hstore) RETURNS text LANGUAGE sql IMMUTABLE RETURN $1 -> 'k';
