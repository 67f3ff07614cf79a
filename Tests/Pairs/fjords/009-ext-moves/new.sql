CREATE SCHEMA ext; CREATE SCHEMA util;
CREATE EXTENSION hstore SCHEMA util;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE TABLE doc (
  id int PRIMARY KEY,
  h util.hstore DEFAULT 'a=>1'::util.hstore,
  mail ext.citext UNIQUE,
  body ext.citext,
  span int4range,
  lang text GENERATED ALWAYS AS (h OPERATOR(util.->) 'lang') STORED,
  CONSTRAINT no_dup EXCLUDE USING gist (id WITH <>, span WITH &&),
  CONSTRAINT h_ok CHECK (util.exist(h, 'b'))
);
CREATE INDEX doc_trgm ON doc USING gin ((body::text) ext.gin_trgm_ops);
CREATE INDEX doc_h ON doc USING gin (h);
CREATE INDEX doc_h2 ON doc USING gist (h util.gist_hstore_ops (siglen=64));
CREATE DOMAIN email AS ext.citext CHECK (VALUE OPERATOR(ext.~) '@');
CREATE VIEW dv AS SELECT id, h OPERATOR(util.->) 'a' AS a, ext.similarity(body::text, 'x') AS sim FROM doc WHERE mail OPERATOR(ext.=) 'q@q';
CREATE FUNCTION fh(h util.hstore, m ext.citext DEFAULT 'x'::ext.citext) RETURNS email LANGUAGE sql AS 'select m::email';
