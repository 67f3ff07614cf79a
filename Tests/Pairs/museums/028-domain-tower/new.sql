-- domains over domains over arrays over composites, ranges over domains
CREATE SCHEMA dt;
SET search_path = dt;
CREATE DOMAIN d0 AS
bigint
 CHECK (VALUE >= 0);
CREATE DOMAIN d1 AS d0 DEFAULT
7
 CONSTRAINT d1_small CHECK (VALUE <
100000);
CREATE DOMAIN d2 AS d1 NOT NULL CONSTRAINT d2_even CHECK (VALUE % 2 = 0);
CREATE DOMAIN d2b AS d2 CONSTRAINT never42 CHECK (VALUE <> 42);
CREATE DOMAIN arr AS d1[] CONSTRAINT arr_len CHECK (cardinality(VALUE) <
10);
CREATE DOMAIN name_t AS varchar(
40)
COLLATE "C"
 CONSTRAINT trimmed CHECK (btrim(VALUE::text) = VALUE::text);
CREATE TYPE comp AS (a d1, b arr, n name_t
, extra jsonb
);
CREATE DOMAIN comp_d AS comp CONSTRAINT has_a CHECK ((VALUE).a IS NOT NULL
OR (VALUE).extra IS NOT NULL
);
CREATE DOMAIN comps AS comp_d[] DEFAULT '{}';
CREATE TYPE outer_t AS (c comp_d, cs comps);
CREATE TYPE d1_range AS RANGE (SUBTYPE = d1);
CREATE DOMAIN bounded AS d1_range CONSTRAINT not_inf CHECK (NOT lower_inf(VALUE)
AND NOT upper_inf(VALUE)
);
CREATE DOMAIN spans AS d1_multirange
CONSTRAINT nonempty CHECK (NOT isempty(VALUE))
;
CREATE DOMAIN js AS jsonb CONSTRAINT obj CHECK (jsonb_typeof(VALUE) = 'object');
ALTER DOMAIN js ADD CONSTRAINT has_v CHECK (VALUE ? 'v')
;
CREATE TABLE t (
  id int PRIMARY KEY,
  x d2 DEFAULT 4,
  y arr DEFAULT ARRAY[1, 2],
  c comp_d,
  cs comps,
  o outer_t,
  r bounded DEFAULT '[1,10)',
  m spans,
  j js
NOT NULL DEFAULT '{"v": 1}'
,
g text DEFAULT 'g',
  n name_t,
  s d0 GENERATED ALWAYS AS (id::integer + 1) STORED,
  EXCLUDE USING gist (r WITH &&)
);
CREATE INDEX t_c ON t (((c).a), n);
CREATE INDEX t_m ON t USING gist (m);
CREATE TABLE p (k d1, v name_t) PARTITION BY RANGE (k);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (100) TO (
99999);
CREATE FUNCTION add1(v d1, w comp_d DEFAULT NULL) RETURNS d1 LANGUAGE sql IMMUTABLE AS $$ SELECT (v + 1)::dt.d1 $$;
CREATE FUNCTION mk_comp() RETURNS SETOF comp_d LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT ROW(1, NULL, 'n'
, NULL
)::dt.comp; END $$;
CREATE CAST (text AS comp) WITH INOUT;
CREATE FUNCTION step(s bigint, v d1) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(s, 0) + v $$;
CREATE AGGREGATE agg(d1) (SFUNC = step, STYPE = bigint
, INITCOND = '0'
);
CREATE VIEW v AS SELECT id, (c).a AS a, (c).n AS n, (cs[1]).b AS b1, ((o).c).a AS oa, lower(r) AS lo FROM t;
CREATE VIEW v2 AS SELECT agg(a) AS s, max(n::text) AS mx, '3'::d1 AS three FROM v;
CREATE VIEW v3 AS SELECT u.a, u.b, u.n FROM t, unnest(t.cs) u
WHERE u.n IS NOT NULL
;
COMMENT ON DOMAIN d1 IS 'middle';
COMMENT ON CONSTRAINT d1_small ON DOMAIN d1 IS
'below 100000';
GRANT USAGE ON DOMAIN d2 TO PUBLIC;
