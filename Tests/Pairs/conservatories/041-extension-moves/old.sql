CREATE SCHEMA ext; CREATE SCHEMA app;
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION intarray SCHEMA ext;
CREATE EXTENSION "uuid-ossp" SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext
VERSION '1.7'
;
COMMENT ON EXTENSION hstore IS
'key value';
SET search_path = app, ext, public;
CREATE TABLE app.u (
id uuid DEFAULT ext.uuid_generate_v4() PRIMARY KEY,
 mail citext UNIQUE NOT NULL, attr hstore DEFAULT ''::hstore, ns int[]
);
CREATE INDEX u_trgm ON app.u USING gin ((mail::text) gin_trgm_ops);
CREATE INDEX u_ns ON app.u USING gist (ns ext.gist__int_ops (numranges = 50));
CREATE INDEX u_attr ON app.u USING gin (attr);
CREATE VIEW app.v AS SELECT id, mail, attr -> 'k' AS k, similarity(mail::text, 'x') AS s FROM app.u WHERE mail = 'A@B';
CREATE DOMAIN app.login AS citext CHECK (VALUE ~ '^[a-z]+$');
CREATE FUNCTION app.find(citext) RETURNS SETOF app.v LANGUAGE sql STABLE AS $$ SELECT * FROM app.v WHERE mail = $1 $$;
CREATE TABLE app.l (l app.login PRIMARY KEY, h hstore[]);
CREATE TYPE app.pair AS (a citext, b hstore);
GRANT SELECT ON app.v TO pair_app;
GRANT EXECUTE ON FUNCTION app.find(citext) TO pair_app;
ALTER TABLE app.u ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON app.u USING (mail = 'x'::citext AND attr ? 'ok');
