CREATE FUNCTION pick(a anyenum, VARIADIC r anyarray) RETURNS anyenum LANGUAGE sql IMMUTABLE AS 'select coalesce(r[1], a)';
CREATE FUNCTION pick(a anycompatible, VARIADIC r anycompatiblearray) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'select coalesce(r[1], a)';
DROP FUNCTION pick(anyenum, anyarray);
CREATE FUNCTION pair(b anyelement, a anyelement, OUT y anyarray, OUT x anyelement) LANGUAGE sql IMMUTABLE AS 'select array[a,b], a';
CREATE FUNCTION span(r anyrange, q anyrange DEFAULT NULL::int4range) RETURNS anymultirange LANGUAGE sql IMMUTABLE AS 'select multirange(r)';
CREATE FUNCTION cnt(VARIADIC n bigint[] DEFAULT '{1,2}') RETURNS bigint LANGUAGE sql IMMUTABLE RETURN cardinality(n);
CREATE TYPE mood AS ENUM ('glad', 'ok');
CREATE DOMAIN moods AS mood[] CHECK (cnt(VARIADIC ARRAY[cardinality(VALUE)]::bigint[]) = 1);
CREATE TABLE t (i bigint DEFAULT pick(1, 2, 3), m mood DEFAULT pick('glad'::mood, VARIADIC '{ok}'::mood[]), ms moods, r int4range,
 sp int4multirange GENERATED ALWAYS AS (span(r)) STORED, n bigint GENERATED ALWAYS AS (cnt(i, i)) STORED,
 CHECK ((pair(i, 2::bigint)).x > 0), EXCLUDE USING gist (span(r, r) WITH &&));
CREATE INDEX ti ON t (pick(m, m), cnt(i), cnt(i, n), ((pair(i, 3::bigint)).x)) WHERE pick(m, m) <> 'glad';
CREATE VIEW v AS SELECT p.x, p.y, pick(t.m, t.m) AS m, cnt() AS c0, cnt(VARIADIC ARRAY[t.i, t.n]) AS c2 FROM t, pair(t.i, 7::bigint) p;
CREATE FUNCTION bulk(VARIADIC v[]) RETURNS SETOF t LANGUAGE sql STABLE AS 'select * from t';
COMMENT ON FUNCTION cnt(bigint[]) IS 'v';
