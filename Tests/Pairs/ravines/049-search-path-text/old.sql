CREATE SCHEMA s1;
CREATE SCHEMA s2;
SET search_path = s1, s2, public;
CREATE TYPE s1.int4 AS ENUM ('not', 'an', 'integer');
CREATE TABLE s1.pg_class (oid text,
  relname integer);
CREATE FUNCTION s1.lower(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select 'mine' || $1 $$;
CREATE FUNCTION s2.now() RETURNS timestamptz LANGUAGE sql STABLE AS $$ select pg_catalog.now() $$;
CREATE DOMAIN s1.text AS pg_catalog.text CHECK (VALUE <> 'forbidden');
CREATE TABLE s1.t (
  id pg_catalog.int4 PRIMARY KEY,
  a s1.text DEFAULT 'a',
  b pg_catalog.text DEFAULT pg_catalog.lower('B'),
  c s1.int4 DEFAULT 'not',
  d pg_catalog.text DEFAULT s1.lower('B'),
  e timestamptz DEFAULT s2.now(),
  CONSTRAINT low CHECK (s1.lower(b) <> pg_catalog.lower(b))
);
CREATE INDEX t_low ON s1.t (pg_catalog.lower(b),
  s1.lower(d));
CREATE VIEW s2.v AS
  SELECT t.id, s1.lower(t.b) AS l1, pg_catalog.lower(t.b) AS l2, p.relname
 
  FROM s1.t, s1.pg_class p, pg_catalog.pg_class q
  WHERE q.relname = t.b AND s2.now() > pg_catalog.now();
CREATE FUNCTION s2.f(a s1.int4, b pg_catalog.int4) RETURNS s1.pg_class LANGUAGE sql SET search_path = s1, pg_catalog AS $$ select null::s1.pg_class $$;
CREATE FUNCTION s2.g() RETURNS SETOF s1.pg_class LANGUAGE sql STABLE BEGIN ATOMIC SELECT *
  FROM s1.pg_class; END;
CREATE TABLE public.h (x s1.pg_class,
  y s1.int4[]);
CREATE FUNCTION s1.trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER tr BEFORE INSERT ON s1.t FOR EACH ROW
  WHEN (pg_catalog.lower(new.b) <> new.d)
  EXECUTE FUNCTION s1.trg();
CREATE TABLE s1.part (k s1.text,
  v pg_catalog.int4) PARTITION BY LIST (k);
CREATE TABLE s2.part PARTITION OF s1.part FOR VALUES IN ('x', 'y');
CREATE INDEX part_i ON s1.part (v);
COMMENT ON TABLE s2.part IS 'same name as parent';
COMMENT ON COLUMN s1.t.c IS 'c';
COMMENT ON DOMAIN s1.text IS 'text';

