CREATE SCHEMA n1;
CREATE SCHEMA n2;
CREATE TYPE n1.a AS ENUM ('a1','a2');
CREATE TYPE n1.b AS ENUM ('b1','b2');
CREATE DOMAIN n1.p AS int CHECK (VALUE > 0);
CREATE DOMAIN n1.q AS text CHECK (VALUE <> '');
CREATE TYPE n1.c1 AS (x n1.a, y n1.p);
CREATE TYPE n1.c2 AS (x n1.b, y n1.q);
CREATE TABLE n1.t (
  id int PRIMARY KEY,
a n1.a DEFAULT 'a1', b n1.b
  DEFAULT 'b1', p n1.p DEFAULT 1,
  q n1.q DEFAULT 'q', c n1.c1,
  d n1.c2[]
  , CONSTRAINT one CHECK (id > 1),
  CONSTRAINT two CHECK (p > 2)
);
CREATE FUNCTION n1.f(n1.a)
  RETURNS n1.b LANGUAGE sql IMMUTABLE AS $$ SELECT 'b1'::n1.b $$;
CREATE FUNCTION n1.f(n1.b)
  RETURNS n1.a LANGUAGE sql IMMUTABLE AS $$ SELECT 'a1'::n1.a $$;
CREATE FUNCTION n1.g(x int)
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select x + 1';
CREATE FUNCTION n1.h(x int)
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select x + 2';
ALTER TABLE n1.t ADD g int GENERATED ALWAYS AS (
n1.g(id)) STORED, ADD h int GENERATED ALWAYS AS (n1.h(id)) STORED;
CREATE INDEX ig ON n1.t (
n1.g(id), a);
CREATE INDEX ih ON n1.t (
n1.h(id), b);
CREATE TABLE n1.left_t (k int UNIQUE, v int); CREATE TABLE n2.right_t (k int UNIQUE, v int);
CREATE TABLE n1.same (x int, n1 text); CREATE TABLE n2.same (x int, n2 text);
CREATE VIEW n1.v AS SELECT t.a, t.b,
n1.f(t.a) AS fa, n1.f(t.b) AS fb, (t.c).y AS cy, s.n1
FROM n1.t, n1.same s;
CREATE VIEW n2.v AS SELECT v.a AS b, v.b AS a FROM n1.v;
CREATE FUNCTION n2.io(
n1.v) RETURNS n2.v
LANGUAGE sql BEGIN ATOMIC SELECT
v.a, v.b FROM n1.v LIMIT 1;
END;
CREATE FUNCTION n2.tr1() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE FUNCTION n2.tr2() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return old; end';
CREATE TRIGGER x1 BEFORE UPDATE ON n1.t
  FOR EACH ROW EXECUTE FUNCTION
n2.tr1();
CREATE TRIGGER x2 BEFORE UPDATE ON n1.t
  FOR EACH ROW WHEN (OLD.a <> NEW.a) EXECUTE FUNCTION
n2.tr2();
CREATE SEQUENCE n1.sq;
CREATE SEQUENCE n2.sq;
ALTER TABLE n1.same ALTER x SET DEFAULT nextval(
'n1.sq');
ALTER TABLE n2.same ALTER x SET DEFAULT nextval(
'n2.sq');
COMMENT ON TYPE n1.a IS 'enum of a1'; COMMENT ON DOMAIN n1.p IS 'pos';
COMMENT ON TYPE n1.c1 IS 'c1';
