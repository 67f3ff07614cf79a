CREATE SCHEMA ext;
CREATE SCHEMA app;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION intarray SCHEMA app;
GRANT USAGE ON SCHEMA ext TO k22_em;
REVOKE EXECUTE ON FUNCTION ext.similarity(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ext.similarity(text, text) TO k22_em
   ;
CREATE DOMAIN app.mail AS ext.citext CHECK (VALUE OPERATOR(ext.~) '@'::ext.citext);
COMMENT ON DOMAIN app.mail IS 'mail';
CREATE TABLE app.u (
  id integer PRIMARY KEY, mail app.mail UNIQUE, nick ext.citext COLLATE "C" DEFAULT 'n',
  h
   ext.hstore DEFAULT ''::ext.hstore
   ,
   ids integer[], during tstzrange, room integer
);
CREATE INDEX u_trgm ON app.u USING gin ((nick::text) ext.gin_trgm_ops);
CREATE INDEX u_h ON app.u USING gin (h);
CREATE INDEX u_ids ON app.u USING gist (ids app.gist__intbig_ops (siglen = 64));
CREATE VIEW app.v AS SELECT id, ext.similarity(nick::text, 'x') AS sim, mail FROM app.u WHERE nick OPERATOR(ext.=) 'bob'::ext.citext;
CREATE FUNCTION app.f(ext.citext) RETURNS SETOF app.u LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM app.u WHERE mail::ext.citext OPERATOR(ext.=) $1; END;
CREATE AGGREGATE app.mx(ext.citext) (SFUNC = ext.citext_larger, STYPE = ext.citext, SORTOP = OPERATOR(ext.>));
COMMENT ON AGGREGATE app.mx(ext.citext) IS 'max of citext';
CREATE VIEW app.agg AS SELECT app.mx(nick) AS mx FROM app.u;
CREATE FUNCTION app.own(ext.citext, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'select true';
CREATE OPERATOR app.<% (FUNCTION = app.own, LEFTARG = ext.citext, RIGHTARG = integer);
ALTER TABLE app.u OWNER TO k22_em;
