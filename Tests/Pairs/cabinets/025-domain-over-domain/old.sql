CREATE SCHEMA dom;
CREATE TYPE dom.addr AS (street text, zip int);
CREATE DOMAIN dom.pos AS int CONSTRAINT pos CHECK (VALUE > 0);
CREATE DOMAIN dom.small AS dom.pos DEFAULT 5 CONSTRAINT lt100 CHECK (VALUE < 100);
CREATE DOMAIN dom.good_addr AS dom.addr CONSTRAINT zip CHECK ((VALUE).zip > 1000);
CREATE FUNCTION dom.ok(t text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(t) > 1 $$;
CREATE DOMAIN dom.name AS text NOT NULL CONSTRAINT okay CHECK (dom.ok(VALUE)) ;
CREATE DOMAIN dom.names AS dom.name[] CHECK (array_length(VALUE, 1) < 4);
COMMENT ON CONSTRAINT lt100 ON DOMAIN dom.small IS 'small';
CREATE TABLE dom.t (id dom.small PRIMARY KEY, a dom.good_addr, n dom.name, ns dom.names, twice dom.pos GENERATED ALWAYS AS (id * 2) STORED);
CREATE TABLE dom.u (t dom.small REFERENCES dom.t, s dom.small[]);
CREATE FUNCTION dom.mk(i dom.small, n dom.name DEFAULT 'xyz') RETURNS dom.t STABLE BEGIN ATOMIC SELECT * FROM dom.t WHERE t.id = i AND t.n = mk.n; END;
CREATE VIEW dom.v AS SELECT t.id, (t.a).zip, n::dom.name AS nn, dom.mk(t.id) AS rec, 3::dom.pos AS three FROM dom.t;
CREATE INDEX t_zip ON dom.t (((a).zip), (n::text));
GRANT SELECT (nn) ON dom.v TO PUBLIC;

