-- objects wander between schemas that hold the same names; overloads everywhere
CREATE SCHEMA a; CREATE SCHEMA b;
CREATE SCHEMA legacy;
CREATE TYPE a.st AS ENUM ('x', 'y');
CREATE TYPE b.st AS ENUM ('x', 'z');
CREATE TYPE legacy.money_t AS (n numeric, c text);
CREATE DOMAIN legacy.code AS text CHECK (length(VALUE) = 3);
CREATE TABLE a.t (id int PRIMARY KEY, s a.st DEFAULT 'x', o
b.st
);
CREATE TABLE b.t (id bigint PRIMARY KEY, s b.st DEFAULT 'z', a_id int REFERENCES a.t);
CREATE TABLE legacy.orders (id serial PRIMARY KEY, m legacy.money_t, k legacy.code, st a.st NOT NULL DEFAULT 'x', CONSTRAINT pos CHECK ((m).n > 0));
CREATE INDEX orders_k ON legacy.orders (k);
CREATE TABLE b.lines (ord int REFERENCES legacy.orders ON DELETE CASCADE, n int);
CREATE FUNCTION a.f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION a.f(text) RETURNS int LANGUAGE sql IMMUTABLE AS
'SELECT 2';
CREATE FUNCTION a.f(int, text DEFAULT 'q') RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $2';
CREATE FUNCTION a.f(a.st) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1::text';
CREATE FUNCTION b.f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 3';
CREATE FUNCTION legacy.total(legacy.orders) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT ($1.m).n';
CREATE FUNCTION a.cross_cast(a.st) RETURNS b.st LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE $1 WHEN 'x'::a.st THEN 'x'::b.st ELSE 'z'::b.st END $$;
CREATE CAST (a.st AS b.st) WITH FUNCTION a.cross_cast(a.st);
CREATE OPERATOR a.@@@ (FUNCTION = a.f, LEFTARG = int, RIGHTARG = text);
CREATE OPERATOR b.@@@ (FUNCTION = a.f, LEFTARG = int, RIGHTARG = text);
SET search_path = a, b;
CREATE VIEW public.v AS SELECT t.id, t.s, f('q'::text) AS f1, 1 OPERATOR(a.@@@) 'k' AS op1, 2 OPERATOR(b.@@@) 'k' AS op2 FROM t;
RESET search_path;
CREATE VIEW legacy.open_orders AS SELECT o.*, legacy.total(o) AS total FROM legacy.orders o WHERE st = 'x';
CREATE VIEW b.report AS SELECT count(*) AS n FROM legacy.open_orders;
CREATE FUNCTION a.tr() RETURNS trigger LANGUAGE plpgsql SET search_path TO
'a', 'legacy'
 AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE INSERT ON
legacy.orders FOR EACH ROW WHEN (NEW.st = 'y'::a.st) EXECUTE FUNCTION a.tr();
CREATE STATISTICS legacy.ost ON k, st FROM legacy.orders;
CREATE TEXT SEARCH DICTIONARY legacy.d (TEMPLATE = simple); CREATE TEXT SEARCH CONFIGURATION legacy.cfg (COPY = simple);
CREATE COLLATION legacy.coll FROM "C"; CREATE TABLE b.col (x text COLLATE legacy.coll);
CREATE SEQUENCE legacy.s; ALTER TABLE b.t ALTER id SET DEFAULT nextval('legacy.s');
CREATE AGGREGATE legacy.ag(int) (SFUNC = int4_sum, STYPE = bigint);
COMMENT ON SCHEMA a IS 'first';
