-- version numbers as a composite with own operators
CREATE TYPE semver AS (major int, minor int, patch int
);
CREATE FUNCTION semver_cmp(a semver, b semver) RETURNS int IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE WHEN (a).major <> (b).major THEN sign((a).major - (b).major)::int
              WHEN (a).minor <> (b).minor THEN sign((a).minor - (b).minor)::int
              ELSE sign((a).patch - (b).patch)::int END $$;
CREATE FUNCTION semver_lt(semver, semver) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT semver_cmp($1,$2) < 0';
CREATE FUNCTION semver_le(semver, semver) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT semver_cmp($1,$2) <= 0';
CREATE FUNCTION semver_eq(semver, semver) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT semver_cmp($1,$2) = 0';
CREATE FUNCTION semver_ge(semver, semver) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT semver_cmp($1,$2) >= 0';
CREATE FUNCTION semver_gt(semver, semver) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT semver_cmp($1,$2) > 0';
CREATE FUNCTION compat(a semver, b semver) RETURNS bool IMMUTABLE LANGUAGE sql AS
'SELECT (a).major = (b).major';
CREATE OPERATOR #< (LEFTARG = semver, RIGHTARG = semver, FUNCTION = semver_lt, COMMUTATOR = #>, NEGATOR = #>=
);
CREATE OPERATOR #<= (LEFTARG = semver, RIGHTARG = semver, FUNCTION = semver_le, COMMUTATOR = #>=, NEGATOR = #>);
CREATE OPERATOR #= (LEFTARG = semver, RIGHTARG = semver, FUNCTION = semver_eq, COMMUTATOR = #=
);
CREATE OPERATOR #>= (LEFTARG = semver, RIGHTARG = semver, FUNCTION = semver_ge, COMMUTATOR = #<=, NEGATOR = #<);
CREATE OPERATOR #> (LEFTARG = semver, RIGHTARG = semver, FUNCTION = semver_gt, COMMUTATOR = #<, NEGATOR = #<=);
CREATE OPERATOR ~~~ (LEFTARG = semver, RIGHTARG = semver, FUNCTION = compat
);
CREATE FUNCTION bump(semver) RETURNS semver IMMUTABLE LANGUAGE sql AS 'SELECT ROW(($1).major + 1, 0, 0)::semver';
CREATE OPERATOR @+ (RIGHTARG = semver, FUNCTION = bump);
CREATE OPERATOR CLASS semver_ops FOR TYPE semver USING btree AS
  OPERATOR 1 #<, OPERATOR 2 #<=, OPERATOR 3 #=, OPERATOR 4 #>=, OPERATOR 5 #>, FUNCTION 1 semver_cmp(semver, semver);
CREATE TABLE package (name text PRIMARY KEY, latest semver NOT NULL, oldest semver,
   CONSTRAINT ord CHECK (oldest
#<
 latest),
   CONSTRAINT comp CHECK (NOT (latest OPERATOR(public.~~~) ROW(9,9,9
)::semver)));
CREATE INDEX pkg_latest ON package (latest semver_ops
);
CREATE TABLE dep (pkg text REFERENCES package, needs text REFERENCES package, min semver, max semver,
  EXCLUDE USING btree (pkg WITH =, needs WITH =, min
 WITH
OPERATOR(pg_catalog.=)
));
CREATE VIEW outdated AS SELECT d.pkg, d.needs FROM dep d JOIN package p ON p.name = d.needs WHERE d.max #< p.latest ORDER BY p.latest
USING #<
;
CREATE VIEW next AS SELECT name,
@+ latest AS nxt
 FROM package;
CREATE FUNCTION newest(semver, semver) RETURNS semver LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN $1 #< $2 THEN $2 ELSE $1 END';
CREATE AGGREGATE max_semver(semver) (SFUNC = newest, STYPE = semver, SORTOP = #>);

