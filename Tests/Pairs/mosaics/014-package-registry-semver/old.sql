CREATE SCHEMA reg;
COMMENT ON SCHEMA public IS 'extension helpers only';
CREATE EXTENSION citext;
CREATE TYPE reg.semver AS (major int, minor int, patch int, pre text);

CREATE FUNCTION reg.semver_cmp(a reg.semver, b reg.semver) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN ((a).major, (a).minor, (a).patch) < ((b).major, (b).minor, (b).patch) THEN -1
    WHEN ((a).major, (a).minor, (a).patch) > ((b).major, (b).minor, (b).patch) THEN 1
    ELSE bttextcmp(coalesce((a).pre, '~'), coalesce((b).pre, '~'))
  END
$$;
CREATE FUNCTION reg.semver_lt(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) < 0;
CREATE FUNCTION reg.semver_le(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) <= 0;
CREATE FUNCTION reg.semver_eq(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) = 0;
CREATE FUNCTION reg.semver_ge(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) >= 0;
CREATE FUNCTION reg.semver_gt(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) > 0;

CREATE OPERATOR reg.< (FUNCTION = reg.semver_lt, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.>), NEGATOR = OPERATOR(reg.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR reg.<= (FUNCTION = reg.semver_le, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.>=), NEGATOR = OPERATOR(reg.>));
CREATE OPERATOR reg.> (FUNCTION = reg.semver_gt, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.<), NEGATOR = OPERATOR(reg.<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
CREATE OPERATOR reg.>= (FUNCTION = reg.semver_ge, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.<=), NEGATOR = OPERATOR(reg.<));
CREATE OPERATOR reg.= (FUNCTION = reg.semver_eq, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.=), RESTRICT = eqsel, JOIN = eqjoinsel);

CREATE OPERATOR CLASS reg.semver_ops FOR TYPE reg.semver USING btree AS
    OPERATOR 1 reg.<, OPERATOR 2 reg.<=, OPERATOR 3 reg.=, OPERATOR 4 reg.>=, OPERATOR 5 reg.>,
    FUNCTION 1 reg.semver_cmp(reg.semver, reg.semver);

CREATE FUNCTION reg.to_semver(text) RETURNS reg.semver LANGUAGE sql IMMUTABLE STRICT AS $_$
  SELECT ROW((regexp_match($1, '^(\d+)\.(\d+)\.(\d+)'))[1]::int, (regexp_match($1, '^(\d+)\.(\d+)\.(\d+)'))[2]::int, (regexp_match($1, '^(\d+)\.(\d+)\.(\d+)'))[3]::int, (regexp_match($1, '-(.+)$'))[1])::reg.semver
$_$;
CREATE FUNCTION reg.semver_text(reg.semver) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $_$ SELECT concat(($1).major, '.', ($1).minor, '.', ($1).patch, '-' || ($1).pre) $_$;
CREATE CAST (text AS reg.semver) WITH FUNCTION reg.to_semver(text);

CREATE FUNCTION reg.semver_larger(reg.semver, reg.semver) RETURNS reg.semver LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT CASE WHEN reg.semver_cmp($1, $2) >= 0 THEN $1 ELSE $2 END';
CREATE AGGREGATE reg.max(reg.semver) (SFUNC = reg.semver_larger, STYPE = reg.semver
);

CREATE TABLE reg.package (
    package_id serial PRIMARY KEY,
    name citext NOT NULL UNIQUE,
    summary text
);
CREATE TABLE reg.release (
    package_id int NOT NULL REFERENCES reg.package ON DELETE CASCADE,
    version reg.semver NOT NULL,
    published timestamptz NOT NULL DEFAULT now(),
    yanked boolean NOT NULL DEFAULT false,
    digest bytea,
    CONSTRAINT release_uq UNIQUE (package_id, published)
);
CREATE UNIQUE INDEX release_version ON reg.release (package_id, version reg.semver_ops);
CREATE TABLE reg.dependency (
    package_id int NOT NULL REFERENCES reg.package,
    requires citext NOT NULL,
    spec text NOT NULL
);
CREATE VIEW reg.latest AS SELECT p.name, reg.max(r.version) AS version FROM reg.package p JOIN reg.release r USING (package_id) WHERE NOT r.yanked GROUP BY p.name;
