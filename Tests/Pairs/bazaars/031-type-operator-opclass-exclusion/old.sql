CREATE SCHEMA v;
CREATE TYPE v.ver AS (major int, minor int);
CREATE FUNCTION v.cmp(a v.ver, b v.ver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE WHEN a.major <> b.major THEN sign(a.major - b.major)::int ELSE sign(a.minor - b.minor)::int END $$;
CREATE FUNCTION v.lt(a v.ver, b v.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT v.cmp(a, b) < 0 $$;
CREATE FUNCTION v.le(a v.ver, b v.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT v.cmp(a, b) <= 0 $$;
CREATE FUNCTION v.eq(a v.ver, b v.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT v.cmp(a, b) = 0 $$;
CREATE FUNCTION v.ge(a v.ver, b v.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT v.cmp(a, b) >= 0 $$;
CREATE FUNCTION v.gt(a v.ver, b v.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT v.cmp(a, b) > 0 $$;
CREATE OPERATOR v.<# (LEFTARG = v.ver, RIGHTARG = v.ver, FUNCTION = v.lt, COMMUTATOR = OPERATOR(v.>#), NEGATOR = OPERATOR(v.>=#));
CREATE OPERATOR v.<=# (LEFTARG = v.ver, RIGHTARG = v.ver, FUNCTION = v.le, COMMUTATOR = OPERATOR(v.>=#), NEGATOR = OPERATOR(v.>#));
CREATE OPERATOR v.=# (LEFTARG = v.ver, RIGHTARG = v.ver, FUNCTION = v.eq, COMMUTATOR = OPERATOR(v.=#)
);
CREATE OPERATOR v.>=# (LEFTARG = v.ver, RIGHTARG = v.ver, FUNCTION = v.ge, COMMUTATOR = OPERATOR(v.<=#), NEGATOR = OPERATOR(v.<#));
CREATE OPERATOR v.># (LEFTARG = v.ver, RIGHTARG = v.ver, FUNCTION = v.gt, COMMUTATOR = OPERATOR(v.<#), NEGATOR = OPERATOR(v.<=#));
CREATE OPERATOR CLASS v.ver_ops DEFAULT FOR TYPE v.ver USING btree AS OPERATOR 1 v.<#, OPERATOR 2 v.<=#, OPERATOR 3 v.=#, OPERATOR 4 v.>=#, OPERATOR 5 v.>#, FUNCTION 1 v.cmp(v.ver, v.ver);
CREATE TABLE v.release (id int PRIMARY KEY, pkg text NOT NULL, ver v.ver NOT NULL,
    CONSTRAINT one_ver EXCLUDE USING btree (pkg WITH =, ver v.ver_ops WITH OPERATOR(v.=#)));
CREATE INDEX release_ver ON v.release (ver v.ver_ops DESC);
CREATE VIEW v.newest AS SELECT DISTINCT ON (pkg) pkg, ver FROM v.release ORDER BY pkg, ver USING OPERATOR(v.>#);
GRANT SELECT ON v.newest TO app_rw;
