CREATE SCHEMA ext;
CREATE SCHEMA ext2;
CREATE EXTENSION hstore SCHEMA ext2;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION ltree;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE TABLE e (
  id int PRIMARY KEY,
  l ltree[],
  h ext2.hstore DEFAULT 'a=>1'::ext2.hstore,
  c ext.citext UNIQUE NOT NULL,
  a int[]
);
CREATE INDEX e_h ON e USING gist (h ext2.gist_hstore_ops (siglen = 32));
CREATE INDEX e_a ON e USING gin (a);
CREATE INDEX e_t ON e USING gin ((c::text) ext.gin_trgm_ops);
CREATE VIEW ev AS SELECT id, l, ext2.avals(h) AS ks, c FROM e;
CREATE FUNCTION hk(ext2.hstore) RETURNS text[] IMMUTABLE LANGUAGE sql AS 'SELECT ext2.avals($1)';
CREATE INDEX e_hk ON e (hk(h), c);
CREATE DOMAIN email AS ext.citext CHECK (VALUE LIKE '%@%.%');
COMMENT ON EXTENSION hstore IS 'key value';
