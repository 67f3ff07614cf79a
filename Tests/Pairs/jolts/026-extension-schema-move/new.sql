CREATE SCHEMA ext;
CREATE SCHEMA app;
CREATE SCHEMA "Ext 2";
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION hstore SCHEMA "Ext 2";
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE DOMAIN app.mail AS ext.citext CHECK (VALUE OPERATOR(ext.~) '@'::ext.citext);
CREATE TABLE app.u (
  id int PRIMARY KEY, m app.mail UNIQUE, h "Ext 2".hstore DEFAULT 'a=>2'::"Ext 2".hstore, r int4range, n text,
  CONSTRAINT u_ex EXCLUDE USING gist (id WITH =, r WITH &&)
);
CREATE INDEX u_trg ON app.u USING gist (n public.gist_trgm_ops);
CREATE INDEX u_h ON app.u USING gin (h "Ext 2".gin_hstore_ops);
CREATE VIEW app.v AS SELECT id, m::text AS m, h OPERATOR("Ext 2".->) 'b' AS a, similarity(n, 'x') AS s FROM app.u;
CREATE FUNCTION app.f(x ext.citext) RETURNS bool LANGUAGE sql STABLE BEGIN ATOMIC SELECT x OPERATOR(ext.=) 'b'::ext.citext; END;
