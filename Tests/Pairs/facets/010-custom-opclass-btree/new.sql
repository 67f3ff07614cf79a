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
, RESTRICT = eqsel, JOIN = eqjoinsel, MERGES
);
CREATE OPERATOR #<= (LEFTARG = semver, RIGHTARG = semver, PROCEDURE = semver_le, COMMUTATOR = #>=, NEGATOR = #>);
CREATE OPERATOR #>= (LEFTARG = semver, RIGHTARG = semver, PROCEDURE = semver_ge, COMMUTATOR = #<=, NEGATOR = #<);
CREATE FUNCTION semver_cmp_text(a semver, b text) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT semver_cmp(a, (split_part(b, '.', 1)::int, split_part(b, '.', 2)::int, split_part(b, '.', 3)::int)::semver) $$;
CREATE FUNCTION semver_eq_text(semver, text) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT semver_cmp_text($1, $2) = 0';
CREATE OPERATOR #= (LEFTARG = semver, RIGHTARG = text, PROCEDURE = semver_eq_text);
CREATE OPERATOR FAMILY version_fam USING btree;
CREATE OPERATOR CLASS semver_ops DEFAULT FOR TYPE semver USING btree FAMILY version_fam AS OPERATOR 1 #<, OPERATOR 2 #<=, OPERATOR 3 #=, OPERATOR 4 #>=, OPERATOR 5 #>, FUNCTION 1 semver_cmp(semver, semver);
ALTER OPERATOR FAMILY version_fam USING btree ADD OPERATOR 3 #= (semver, text), FUNCTION 1 (semver, text) semver_cmp_text(semver, text);
CREATE CAST (semver AS text) WITH INOUT AS ASSIGNMENT;
CREATE TABLE releases (pkg text, v semver NOT NULL, yanked bool DEFAULT false);
CREATE INDEX releases_v ON releases (v semver_ops);
ALTER TABLE releases ADD CONSTRAINT releases_pkg_v EXCLUDE USING btree (pkg WITH =, v WITH #=);
