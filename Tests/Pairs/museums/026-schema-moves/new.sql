-- objects wander between schemas that hold the same names; overloads everywhere
CREATE SCHEMA a; CREATE SCHEMA b;
CREATE SCHEMA c;
CREATE TYPE a.st AS ENUM ('x', 'y');
CREATE TYPE b.st AS ENUM ('x', 'z');
CREATE TYPE c.money_t AS (n numeric, c text);
CREATE DOMAIN a.code AS text CHECK (length(VALUE) = 3);
CREATE TABLE a.t (id int PRIMARY KEY, s a.st DEFAULT 'x', o
b.st[]
);
CREATE TABLE b.t (id bigint PRIMARY KEY, s b.st DEFAULT 'z', a_id int REFERENCES a.t);
CREATE TABLE c.orders (id serial PRIMARY KEY, m c.money_t, k a.code, st a.st NOT NULL DEFAULT 'y', CONSTRAINT pos CHECK ((m).n > 0));
CREATE INDEX orders_k ON c.orders (k);
CREATE TABLE c.lines (ord int REFERENCES c.orders ON DELETE CASCADE, n int);
CREATE FUNCTION a.f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION a.f(text) RETURNS int LANGUAGE sql IMMUTABLE AS
'SELECT 22';
CREATE FUNCTION a.f(int, text DEFAULT 'q') RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $2';
CREATE FUNCTION a.f(b.st) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1::text';
CREATE FUNCTION a.f(a.st[]) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1[1]::text';
CREATE FUNCTION b.f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 3';
CREATE FUNCTION c.total(c.orders) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT ($1.m).n';
CREATE FUNCTION a.cross_cast(a.st) RETURNS b.st LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE $1 WHEN 'x'::a.st THEN 'x'::b.st ELSE 'z'::b.st END $$;
CREATE CAST (a.st AS b.st) WITH FUNCTION a.cross_cast(a.st) AS ASSIGNMENT;
CREATE CAST (b.st AS a.st) WITH INOUT;
CREATE OPERATOR a.@@@ (FUNCTION = a.f, LEFTARG = int, RIGHTARG = text);
CREATE FUNCTION b.f(int, text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $2 || $1';
CREATE OPERATOR b.@@@ (FUNCTION = b.f, LEFTARG = int, RIGHTARG = text);
SET search_path = b, a;
CREATE VIEW public.v AS SELECT t.id, t.s, f('q'::text) AS f1, 1 OPERATOR(a.@@@) 'k' AS op1, 2 OPERATOR(b.@@@) 'k' AS op2 FROM t;
RESET search_path;
CREATE VIEW c.open_orders AS SELECT o.*, c.total(o) AS total FROM c.orders o WHERE st = 'x';
CREATE VIEW b.report AS SELECT count(*) AS n FROM c.open_orders;
CREATE FUNCTION a.tr() RETURNS trigger LANGUAGE plpgsql SET search_path TO
'a', 'c'
 AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE INSERT ON
c.orders FOR EACH ROW WHEN (NEW.st = 'y'::a.st) EXECUTE FUNCTION a.tr();
CREATE STATISTICS a.ost ON k, st FROM c.orders;
CREATE TEXT SEARCH DICTIONARY b.d (TEMPLATE = simple); CREATE TEXT SEARCH CONFIGURATION b.cfg (COPY = simple);
CREATE COLLATION b.coll FROM "C"; CREATE TABLE b.col (x text COLLATE b.coll);
CREATE SEQUENCE b.s; ALTER TABLE b.t ALTER id SET DEFAULT nextval('b.s');
CREATE AGGREGATE c.ag(int) (SFUNC = int4_sum, STYPE = bigint);
COMMENT ON SCHEMA a IS 'first';
