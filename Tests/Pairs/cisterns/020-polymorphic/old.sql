CREATE FUNCTION first_of(a anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$ SELECT a[1] $$;
CREATE FUNCTION pick(a anyelement, b anyelement DEFAULT NULL) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(a, b) $$;
CREATE FUNCTION wrap(VARIADIC xs anyarray) RETURNS anyarray LANGUAGE sql IMMUTABLE AS $$ SELECT xs $$;
CREATE FUNCTION mid(r anyrange) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.lower(r) $$;
CREATE FUNCTION kind(e anyenum) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT e::text $$;
CREATE FUNCTION pair(a anyelement, OUT x anyelement, OUT y anyarray) LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN x := a; y := ARRAY[a]; END $$;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE poly (
  id int, arr int[], r int4range, m mood, ms mood[] DEFAULT wrap('sad'::mood, 'ok'),
  lo int GENERATED ALWAYS AS (mid(r)) STORED,
  fst int GENERATED ALWAYS AS (first_of(arr)) STORED,
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
