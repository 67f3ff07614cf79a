CREATE SCHEMA s;
CREATE TYPE s.ver AS (major int, minor int
, patch int
);
CREATE TYPE s.verrange AS RANGE (subtype = s.ver
, multirange_type_name = s.vermulti
);
COMMENT ON TYPE s.verrange IS 'versions';
GRANT USAGE ON TYPE s.verrange TO pair_ro;
REVOKE USAGE ON TYPE s.verrange FROM PUBLIC;
CREATE TABLE s.pkg (name text PRIMARY KEY, v s.ver NOT NULL, ok s.verrange NOT NULL CHECK (NOT isempty(ok)), arr s.verrange[]);
CREATE INDEX pkg_ok ON s.pkg USING gist (ok);
CREATE FUNCTION s.fits(s.ver, s.verrange) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 <@ $2;
CREATE VIEW s.fit AS SELECT a.name, b.name AS dep FROM s.pkg a JOIN s.pkg b ON s.fits(a.v, b.ok);
GRANT SELECT ON s.fit TO pair_ro;
CREATE AGGREGATE s.span(s.verrange) (SFUNC = range_merge, STYPE = s.verrange);
ALTER TABLE s.pkg ENABLE ROW LEVEL SECURITY;
CREATE POLICY fits ON s.pkg USING (v <@ ok);
CREATE VIEW s.spans AS SELECT s.span(ok) AS all_ok FROM s.pkg;
CREATE SCHEMA g;
CREATE TYPE g.st AS (n
bigint
, tot float8);
CREATE FUNCTION g.f(g.st, float8) RETURNS g.st LANGUAGE sql IMMUTABLE AS 'SELECT ROW(coalesce(($1).n,0)+1, coalesce(($1).tot,0)+$2)::g.st';
CREATE FUNCTION g.inv(g.st, float8) RETURNS g.st LANGUAGE sql IMMUTABLE AS 'SELECT ROW(($1).n-1, ($1).tot-$2)::g.st';
CREATE FUNCTION g.fin(g.st
, float8
) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT ($1).tot / ($1).n';
CREATE FUNCTION g.comb(g.st, g.st) RETURNS g.st LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ROW(($1).n+($2).n, ($1).tot+($2).tot)::g.st';
CREATE AGGREGATE g.av(
float8) (SFUNC = g.f, STYPE = g.st, FINALFUNC = g.fin, COMBINEFUNC = g.comb
, FINALFUNC_EXTRA, MSFUNC = g.f, MINVFUNC = g.inv, MSTYPE = g.st, MSSPACE = 40, MFINALFUNC = g.fin, MFINALFUNC_EXTRA, MFINALFUNC_MODIFY = READ_WRITE, PARALLEL = RESTRICTED
);
ALTER AGGREGATE g.av(float8) OWNER TO pair_owner;
REVOKE ALL ON FUNCTION g.av(float8) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION g.av(float8) TO pair_ro WITH GRANT OPTION;
COMMENT ON AGGREGATE g.av(float8) IS 'average';
CREATE TABLE g.t (k text, v float8, s g.st);
CREATE VIEW g.v AS SELECT k, g.av(v) AS a, g.av(v) OVER w AS b FROM g.t GROUP BY k, v WINDOW w AS (ORDER BY k ROWS 3 PRECEDING);
CREATE MATERIALIZED VIEW g.m AS SELECT k, max(a) AS m FROM g.v GROUP BY k;
CREATE INDEX ON g.m (m);
CREATE FUNCTION g.best() RETURNS SETOF g.m LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM g.m ORDER BY m DESC LIMIT 1; END;
ALTER MATERIALIZED VIEW g.m OWNER TO pair_owner;
GRANT SELECT ON g.m TO pair_ro;
