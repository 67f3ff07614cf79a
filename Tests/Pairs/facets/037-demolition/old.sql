-- nearly everything goes, in the order it hurts most
CREATE SCHEMA keep;
CREATE TABLE keep.k (id int PRIMARY KEY
, gone_id int, st text
);
CREATE SCHEMA doomed;
CREATE EXTENSION hstore SCHEMA doomed;
CREATE TYPE doomed.e AS ENUM ('a'); CREATE DOMAIN doomed.d AS doomed.e[]; CREATE TYPE doomed.c AS (x doomed.d, h doomed.hstore);
CREATE FUNCTION doomed.mk() RETURNS doomed.c LANGUAGE sql AS $$ SELECT NULL::doomed.c $$;
CREATE TABLE doomed.t (id serial PRIMARY KEY, c doomed.c DEFAULT doomed.mk(), parent int REFERENCES doomed.t);
CREATE TABLE doomed.child (extra int) INHERITS (doomed.t);
ALTER TABLE keep.k ADD FOREIGN KEY (gone_id) REFERENCES doomed.t;
CREATE VIEW keep.v AS SELECT k.id, t.c FROM keep.k JOIN doomed.t ON t.id = k.gone_id;
CREATE VIEW doomed.vv AS SELECT v.id FROM keep.v;
CREATE FUNCTION keep.f() RETURNS SETOF doomed.vv LANGUAGE sql AS 'SELECT * FROM doomed.vv';
CREATE FUNCTION doomed.trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER trg BEFORE UPDATE ON keep.k FOR EACH ROW EXECUTE FUNCTION doomed.trg();
CREATE FUNCTION doomed.eeq(doomed.e, doomed.e) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR doomed.=== (LEFTARG = doomed.e, RIGHTARG = doomed.e, FUNCTION = doomed.eeq);
CREATE AGGREGATE doomed.agg(int) (SFUNC = int4pl, STYPE = int);
CREATE POLICY pol ON keep.k USING (id IN (SELECT id FROM doomed.t));
CREATE PUBLICATION bye FOR TABLE keep.k, doomed.t;
ALTER DEFAULT PRIVILEGES IN SCHEMA doomed GRANT SELECT ON TABLES TO reporting;
GRANT USAGE ON SCHEMA doomed TO app_user, reporting; GRANT SELECT ON keep.v TO reporting;
CREATE TEXT SEARCH CONFIGURATION doomed.ts (COPY = simple);
CREATE INDEX k_ts ON keep.k USING gin (to_tsvector('doomed.ts', st));
CREATE COLLATION doomed.col FROM "C";
CREATE INDEX k_col ON keep.k (st COLLATE doomed.col);
