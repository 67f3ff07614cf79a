CREATE TYPE semver AS (major int, minor int, patch int);
CREATE FUNCTION semver_cmp(a semver, b semver) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch) THEN -1 WHEN (a.major, a.minor, a.patch) > (b.major, b.minor, b.patch) THEN 1 ELSE 0 END $$;
CREATE FUNCTION semver_lt(semver, semver) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT semver_cmp($1, $2) < 0';
CREATE FUNCTION semver_gt(semver, semver) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT semver_cmp($1, $2) > 0';
CREATE FUNCTION semver_eq(semver, semver) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT semver_cmp($1, $2) = 0';
CREATE FUNCTION semver_le(semver, semver) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT semver_cmp($1, $2) <= 0';
CREATE FUNCTION semver_ge(semver, semver) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT semver_cmp($1, $2) >= 0';
CREATE OPERATOR #< (LEFTARG = semver, RIGHTARG = semver, PROCEDURE = semver_lt, COMMUTATOR = #>, NEGATOR = #>=);
CREATE OPERATOR #> (LEFTARG = semver, RIGHTARG = semver, PROCEDURE = semver_gt, COMMUTATOR = #<, NEGATOR = #<=);
CREATE OPERATOR #= (LEFTARG = semver, RIGHTARG = semver, PROCEDURE = semver_eq, COMMUTATOR = #=
);
CREATE OPERATOR #<= (LEFTARG = semver, RIGHTARG = semver, PROCEDURE = semver_le, COMMUTATOR = #>=, NEGATOR = #>);
CREATE OPERATOR #>= (LEFTARG = semver, RIGHTARG = semver, PROCEDURE = semver_ge, COMMUTATOR = #<=, NEGATOR = #<);
CREATE OPERATOR CLASS semver_ops FOR TYPE semver USING btree AS OPERATOR 1 #<, OPERATOR 2 #<=, OPERATOR 3 #=, OPERATOR 4 #>=, OPERATOR 5 #>, FUNCTION 1 semver_cmp(semver, semver);
CREATE TABLE releases (pkg text, v semver NOT NULL, yanked bool DEFAULT false);
CREATE INDEX releases_v ON releases (v semver_ops);
