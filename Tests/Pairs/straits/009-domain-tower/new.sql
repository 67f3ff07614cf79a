CREATE DOMAIN d0 AS bigint CHECK (VALUE >= 0) CHECK (VALUE < 1000);
CREATE DOMAIN d1 AS d0 NOT NULL;
CREATE DOMAIN da AS int[] CHECK (cardinality(VALUE) < 5);
CREATE DOMAIN dd AS d1[] DEFAULT '{1}' CONSTRAINT dd_check1 CHECK (VALUE[1] > 3);
CREATE FUNCTION first(x dd) RETURNS d1 LANGUAGE sql IMMUTABLE AS 'SELECT ($1::bigint[])[1]::public.d1';
CREATE TABLE t (a d0, b d1, c da, e dd, f d1[] DEFAULT '{2}', g bigint GENERATED ALWAYS AS ((c::int[])[1] + (b)::bigint) STORED);
CREATE INDEX ti ON t (first(e));
CREATE VIEW v AS SELECT a + 1 AS a1, b::text AS bt, first(e) AS fe, e FROM t;
CREATE FUNCTION mk(a d0 DEFAULT 4, VARIADIC r d1[] DEFAULT '{7}') RETURNS dd LANGUAGE sql BEGIN ATOMIC SELECT ARRAY[a]::dd; END;
