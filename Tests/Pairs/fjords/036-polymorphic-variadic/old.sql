CREATE FUNCTION pick(a anyelement, VARIADIC r anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select coalesce(r[1], a)';
CREATE FUNCTION pair(a anycompatible, b anycompatible, OUT x anycompatible, OUT y anycompatiblearray) LANGUAGE sql IMMUTABLE AS 'select a, array[a,b]';
CREATE FUNCTION span(r anyrange) RETURNS anymultirange LANGUAGE sql IMMUTABLE AS 'select multirange(r)';
CREATE FUNCTION cnt(VARIADIC n int[] DEFAULT '{1}') RETURNS int LANGUAGE sql IMMUTABLE RETURN cardinality(n);
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE DOMAIN moods AS mood[] CHECK (cnt(VARIADIC ARRAY[cardinality(VALUE)]) = 1);
CREATE TABLE t (i int DEFAULT pick(1, 2, 3), m mood DEFAULT pick('sad'::mood, VARIADIC '{ok}'::mood[]), ms moods, r int4range,
 sp int4multirange GENERATED ALWAYS AS (span(r)) STORED, n int GENERATED ALWAYS AS (cnt(i, i)) STORED,
 CHECK ((pair(i, 2.5)).x > 0), EXCLUDE USING gist (span(r) WITH &&));
CREATE INDEX ti ON t (pick(m, m), cnt(i), cnt(i, n), ((pair(i, 3)).x)) WHERE pick(m, m) <> 'sad';
CREATE VIEW v AS SELECT p.x, p.y, pick(t.m, t.m) AS m, cnt() AS c0, cnt(VARIADIC ARRAY[t.i, t.n]) AS c2 FROM t, pair(t.i, 7::bigint) p;
CREATE FUNCTION bulk(VARIADIC t[]) RETURNS SETOF v LANGUAGE sql STABLE AS 'select * from v';
COMMENT ON FUNCTION cnt(int[]) IS 'v';
