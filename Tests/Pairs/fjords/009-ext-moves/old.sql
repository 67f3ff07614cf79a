CREATE SCHEMA ext; CREATE SCHEMA util;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION citext SCHEMA util;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE TABLE doc (
  id int PRIMARY KEY,
  h ext.hstore DEFAULT 'a=>1'::ext.hstore,
  mail util.citext UNIQUE,
  body text,
  span int4range,
  lang text GENERATED ALWAYS AS (h OPERATOR(ext.->) 'lang') STORED,
  CONSTRAINT no_dup EXCLUDE USING gist (id WITH =, span WITH &&),
  CONSTRAINT h_ok CHECK (ext.exist(h, 'a'))
);
CREATE INDEX doc_trgm ON doc USING gin (body gin_trgm_ops);
CREATE INDEX doc_h ON doc USING gin (h);
CREATE INDEX doc_h2 ON doc USING gist (h ext.gist_hstore_ops (siglen=32));
CREATE DOMAIN email AS util.citext CHECK (VALUE OPERATOR(util.~) '@');
CREATE VIEW dv AS SELECT id, h OPERATOR(ext.->) 'a' AS a, similarity(body, 'x') AS sim FROM doc WHERE mail OPERATOR(util.=) 'q@q';
CREATE FUNCTION fh(h ext.hstore, m util.citext DEFAULT 'x'::util.citext) RETURNS email LANGUAGE sql AS 'select m::email';
