CREATE SCHEMA op;
CREATE TYPE op.ver AS (major int, minor int
);
CREATE FUNCTION op.cmp(a op.ver, b op.ver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT sign((a.major - b.major) * 1000 + (a.minor - b.minor))::int $$;
CREATE FUNCTION op.hash(a op.ver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashint4(a.major) # a.minor $$;
CREATE FUNCTION op.lt(a op.ver, b op.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.cmp(a,b) < 0 $$;
CREATE FUNCTION op.le(a op.ver, b op.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.cmp(a,b) <= 0 $$;
CREATE FUNCTION op.eq(a op.ver, b op.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.cmp(a,b) = 0 $$;
CREATE FUNCTION op.ge(a op.ver, b op.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.cmp(a,b) >= 0 $$;
CREATE FUNCTION op.gt(a op.ver, b op.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.cmp(a,b) > 0 $$;
CREATE OPERATOR op.<# (FUNCTION = op.lt, LEFTARG = op.ver, RIGHTARG = op.ver, COMMUTATOR = OPERATOR(op.>#), NEGATOR = OPERATOR(op.>=#), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR op.<=# (FUNCTION = op.le, LEFTARG = op.ver, RIGHTARG = op.ver, COMMUTATOR = OPERATOR(op.>=#), RESTRICT = scalarlesel);
CREATE OPERATOR op.=# (FUNCTION = op.eq, LEFTARG = op.ver, RIGHTARG = op.ver, COMMUTATOR = OPERATOR(op.=#), RESTRICT = eqsel, JOIN = eqjoinsel, MERGES);
CREATE OPERATOR op.>=# (FUNCTION = op.ge, LEFTARG = op.ver, RIGHTARG = op.ver, COMMUTATOR = OPERATOR(op.<=#), NEGATOR = OPERATOR(op.<#));
CREATE OPERATOR op.># (FUNCTION = op.gt, LEFTARG = op.ver, RIGHTARG = op.ver, COMMUTATOR = OPERATOR(op.<#));
CREATE OPERATOR CLASS op.ver_ops FOR TYPE op.ver USING btree AS OPERATOR 1 op.<#, OPERATOR 2 op.<=#, OPERATOR 3 op.=#, OPERATOR 4 op.>=#, OPERATOR 5 op.>#, FUNCTION 1 op.cmp(op.ver,op.ver);
COMMENT ON OPERATOR op.<# (op.ver, op.ver) IS 'older';
CREATE TABLE op.rel (name text, v op.ver, tags op.ver[]);
CREATE INDEX rel_v ON op.rel (v op.ver_ops DESC);
CREATE VIEW op.sorted AS SELECT name, v FROM op.rel WHERE v OPERATOR(op.>#) ROW(1,0)::op.ver ORDER BY v USING OPERATOR(op.<#);
GRANT SELECT ON op.sorted TO pg_read_all_data;

