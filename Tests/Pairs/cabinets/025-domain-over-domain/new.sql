CREATE SCHEMA dom;
CREATE TYPE dom.addr AS (street varchar(80), zip text, town text);
CREATE DOMAIN dom.pos AS bigint CONSTRAINT pos CHECK (VALUE >= 0) CONSTRAINT even CHECK (VALUE % 2 = 0);
CREATE DOMAIN dom.small AS dom.pos DEFAULT 6 NOT NULL CONSTRAINT lt100 CHECK (VALUE < 1000);
CREATE DOMAIN dom.good_addr AS dom.addr CONSTRAINT zip CHECK ((VALUE).zip ~ '^\d+$');
ALTER DOMAIN dom.good_addr ADD CONSTRAINT town CHECK ((VALUE).town IS NOT NULL) NOT VALID;
CREATE FUNCTION dom.ok(t text, min int DEFAULT 2) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(t) >= min $$;
CREATE DOMAIN dom.name AS varchar(50) COLLATE "C" DEFAULT 'nobody' CONSTRAINT okay CHECK (dom.ok(VALUE, 3));
CREATE DOMAIN dom.names AS dom.name[] NOT NULL DEFAULT '{}';
COMMENT ON DOMAIN dom.pos IS 'even from zero';
COMMENT ON CONSTRAINT pos ON DOMAIN dom.pos IS 'zero allowed';
REVOKE USAGE ON TYPE dom.small FROM PUBLIC;
CREATE TABLE dom.t (id dom.small PRIMARY KEY, a dom.good_addr, n dom.name, ns dom.names, twice dom.pos GENERATED ALWAYS AS (id * 2) STORED);
CREATE TABLE dom.u (t dom.small REFERENCES dom.t, s dom.small[]);
CREATE FUNCTION dom.mk(i dom.small, n dom.name DEFAULT 'xyz') RETURNS dom.t STABLE BEGIN ATOMIC SELECT * FROM dom.t WHERE t.id = i AND t.n = mk.n; END;
CREATE VIEW dom.v AS SELECT t.id, (t.a).zip, n::dom.name AS nn, dom.mk(t.id) AS rec, 3::dom.pos AS three FROM dom.t;
CREATE INDEX t_zip ON dom.t (((a).zip), (n::text));
GRANT SELECT (nn) ON dom.v TO PUBLIC;

