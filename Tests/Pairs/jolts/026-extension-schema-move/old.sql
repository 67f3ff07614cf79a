CREATE SCHEMA ext;
CREATE SCHEMA app;
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE EXTENSION pg_trgm SCHEMA app;
CREATE DOMAIN app.mail AS citext CHECK (VALUE ~ '@');
CREATE TABLE app.u (
  id int PRIMARY KEY, m app.mail UNIQUE, h ext.hstore DEFAULT 'a=>1'::ext.hstore, r int4range, n text,
  CONSTRAINT u_ex EXCLUDE USING gist (id WITH =, r WITH &&)
);
CREATE INDEX u_trg ON app.u USING gin (n app.gin_trgm_ops);
CREATE INDEX u_h ON app.u USING gist (h ext.gist_hstore_ops (siglen = 32));
CREATE VIEW app.v AS SELECT id, m::text AS m, h OPERATOR(ext.->) 'a' AS a, app.similarity(n, 'x') AS s FROM app.u;
CREATE FUNCTION app.f(x citext) RETURNS bool LANGUAGE sql STABLE BEGIN ATOMIC SELECT x = 'a'::citext; END;
