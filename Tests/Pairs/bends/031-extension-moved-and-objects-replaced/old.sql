CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION intarray SCHEMA public;
CREATE TABLE e (
  id int PRIMARY KEY,
  h ext.hstore DEFAULT ''::ext.hstore,
  c citext UNIQUE,
  a int[],
  l text
);
CREATE INDEX e_h ON e USING gin (h);
CREATE INDEX e_a ON e USING gist (a gist__int_ops);
CREATE VIEW ev AS SELECT id, ext.akeys(h) AS ks, c FROM e;
CREATE FUNCTION hk(ext.hstore) RETURNS text[] IMMUTABLE LANGUAGE sql AS 'SELECT ext.akeys($1)';
CREATE INDEX e_hk ON e (hk(h));
CREATE DOMAIN email AS citext CHECK (VALUE LIKE '%@%');
COMMENT ON EXTENSION hstore IS 'kv';
