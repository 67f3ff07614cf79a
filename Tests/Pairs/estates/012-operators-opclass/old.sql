CREATE SCHEMA op;
CREATE TYPE op.version AS (major int, minor int, patch int);
CREATE FUNCTION op.vcmp(a op.version, b op.version) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE WHEN (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch) THEN -1 WHEN (a.major, a.minor, a.patch) = (b.major, b.minor, b.patch) THEN 0 ELSE 1 END $$;
CREATE FUNCTION op.vlt(op.version, op.version) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT op.vcmp($1, $2) < 0';
CREATE FUNCTION op.vle(op.version, op.version) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT op.vcmp($1, $2) <= 0';
CREATE FUNCTION op.veq(op.version, op.version) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT op.vcmp($1, $2) = 0';
CREATE FUNCTION op.vge(op.version, op.version) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT op.vcmp($1, $2) >= 0';
CREATE FUNCTION op.vgt(op.version, op.version) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT op.vcmp($1, $2) > 0';
CREATE OPERATOR op.<# (LEFTARG = op.version, RIGHTARG = op.version, FUNCTION = op.vlt, COMMUTATOR = OPERATOR(op.>#)
);
CREATE OPERATOR op.<=# (LEFTARG = op.version, RIGHTARG = op.version, FUNCTION = op.vle, COMMUTATOR = OPERATOR(op.>=#));
CREATE OPERATOR op.=# (LEFTARG = op.version, RIGHTARG = op.version, FUNCTION = op.veq, COMMUTATOR = OPERATOR(op.=#)
);
CREATE OPERATOR op.>=# (LEFTARG = op.version, RIGHTARG = op.version, FUNCTION = op.vge);
CREATE OPERATOR op.># (LEFTARG = op.version, RIGHTARG = op.version, FUNCTION = op.vgt, COMMUTATOR = OPERATOR(op.<#));
CREATE OPERATOR FAMILY op.version_fam USING btree;
CREATE OPERATOR CLASS op.version_ops FOR TYPE op.version USING btree FAMILY op.version_fam AS OPERATOR 1 op.<#, OPERATOR 2 op.<=#, OPERATOR 3 op.=#, OPERATOR 4 op.>=#, OPERATOR 5 op.>#, FUNCTION 1 op.vcmp(op.version, op.version);
CREATE TABLE op.release (id int PRIMARY KEY, v op.version NOT NULL, name text
);
CREATE INDEX release_v ON op.release (v op.version_ops
);
CREATE VIEW op.outdated AS SELECT * FROM op.release WHERE v OPERATOR(op.<#) ROW(
2, 0, 0
)::op.version;

