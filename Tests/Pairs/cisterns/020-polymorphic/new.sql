CREATE FUNCTION first_of(a anycompatiblearray) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS $$ SELECT a[1] $$;
CREATE FUNCTION pick(a anycompatible, b anycompatible) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(a, b) $$;
CREATE FUNCTION wrap(VARIADIC xs anycompatiblearray) RETURNS anycompatiblearray LANGUAGE sql IMMUTABLE AS $$ SELECT xs $$;
CREATE FUNCTION mid(r anymultirange) RETURNS anyrange LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.range_merge(r) $$;
CREATE FUNCTION kind(e anyenum) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ SELECT e::text::varchar $$;
CREATE FUNCTION pair(a anynonarray, OUT x anynonarray, OUT y anyarray, OUT z int) LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN x := a; END $$;
CREATE TYPE mood AS ENUM ('happy', 'sad', 'ok', 'meh');
CREATE TABLE poly (
  id bigint, arr numeric[], r int8multirange, m mood, ms mood[] DEFAULT wrap('meh'::mood, 'ok'),
  lo int8range GENERATED ALWAYS AS (mid(r)) STORED,
  fst numeric GENERATED ALWAYS AS (first_of(arr)) STORED,
  k text GENERATED ALWAYS AS (kind(m)) STORED,
  CHECK (pick(first_of(arr), 0) >= 0),
  CONSTRAINT w CHECK (cardinality(wrap(id, 2, 3)) = 3)
);
CREATE INDEX poly_i ON poly (first_of(arr), pick(m, 'ok'::mood), kind(first_of(ms)));
CREATE INDEX poly_g ON poly USING gin (arr, ms) WHERE first_of(ms) > 'sad';
CREATE VIEW pv AS SELECT pick(p.id, 5) AS id, (pair(p.id)).*, wrap(p.fst, p.fst) AS ws, pick(p, NULL) AS whole FROM poly p;
CREATE VIEW pv2 AS SELECT (whole).fst, (whole).m, x, y[1] FROM pv;
CREATE MATERIALIZED VIEW pm AS SELECT kind(m) AS k, array_agg(DISTINCT first_of(ms)) AS agg FROM poly GROUP BY kind(m) WITH NO DATA;
CREATE FUNCTION use_poly(p poly, d mood DEFAULT pick('happy'::mood, 'sad')) RETURNS SETOF poly LANGUAGE sql STABLE BEGIN ATOMIC SELECT (pick(p, x)).* FROM poly x WHERE pick(x.m, d) = d; END;
COMMENT ON FUNCTION pick IS 'poly $1 $2';
