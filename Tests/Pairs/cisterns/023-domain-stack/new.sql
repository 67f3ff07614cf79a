CREATE SCHEMA dm;
CREATE FUNCTION dm.ok(t text, strict boolean DEFAULT true) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN t ~ '^[a-z]+$' OR NOT strict;
CREATE DOMAIN dm.d1 AS text DEFAULT 'abd' CONSTRAINT c2 CHECK (dm.ok(VALUE)) CONSTRAINT c1 CHECK (VALUE <> 'x') NOT NULL;
CREATE DOMAIN dm.d2 AS dm.d1 CONSTRAINT c1 CHECK (length(VALUE) > 3);
CREATE DOMAIN dm.d3 AS dm.d1[] DEFAULT '{abc,def}' CHECK (array_ndims(VALUE) = 1);
CREATE TYPE dm.comp AS (b dm.d3, a dm.d2, c int);
CREATE DOMAIN dm.d4 AS dm.comp DEFAULT ROW('{abc}', 'abcd', 1)::dm.comp CONSTRAINT has_a CHECK ((VALUE).a IS NOT NULL AND (VALUE).c > 0);
CREATE DOMAIN dm.d5 AS dm.d4[] CONSTRAINT lst CHECK (((VALUE)[1]).a <> 'q');
ALTER DOMAIN dm.d2 ADD CONSTRAINT later CHECK (VALUE <> 'zzz') NOT VALID;
CREATE DOMAIN dm.num AS bigint CHECK (VALUE >= 0) CHECK (VALUE < 1000000);
CREATE FUNCTION dm.mk(x dm.d2 DEFAULT 'abcde') RETURNS dm.d4 LANGUAGE plpgsql IMMUTABLE AS $$ DECLARE r dm.comp; BEGIN r.a := x; RETURN r; END $$;
CREATE TABLE dm.t (
  p dm.d1, q dm.d2 DEFAULT 'own', r dm.d3, s dm.d4 DEFAULT dm.mk(), u dm.d5, n dm.num,
  g text GENERATED ALWAYS AS ((s).a::text || p) STORED,
  dbl dm.num GENERATED ALWAYS AS (n * 2) STORED,
  CONSTRAINT tc CHECK ((s).a <> q AND p = ANY (r))
) PARTITION BY LIST (q);
CREATE TABLE dm.t1 PARTITION OF dm.t FOR VALUES IN ('abcd', 'efgh');
CREATE TABLE dm.t2 PARTITION OF dm.t FOR VALUES IN ('ijkl');
CREATE INDEX ON dm.t (((s).a), p);
CREATE VIEW dm.v AS SELECT p || q AS pq, (s).b[1] AS b1, u[1] AS u1, n + 1 AS n1 FROM dm.t WHERE q = 'abcd'::dm.d2;
CREATE MATERIALIZED VIEW dm.mv AS SELECT v.pq, 'abcdef'::dm.d2 AS lit, (u1).a FROM dm.v;
CREATE FUNCTION dm.tot(VARIADIC ns dm.num[]) RETURNS dm.num LANGUAGE sql IMMUTABLE RETURN ns[1];
COMMENT ON CONSTRAINT c1 ON DOMAIN dm.d1 IS 'c1 of d1';
COMMENT ON CONSTRAINT c1 ON DOMAIN dm.d2 IS 'c1 of d2';
COMMENT ON DOMAIN dm.d5 IS 'array of a domain over a composite of a domain over an array of a domain';
