CREATE SCHEMA reg;
COMMENT ON SCHEMA public IS 'extension helpers only';
CREATE EXTENSION citext;
CREATE TYPE reg.semver AS (major int, minor int, patch int, pre text);

CREATE FUNCTION reg.semver_cmp(a reg.semver, b reg.semver) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN ((a).major, (a).minor, (a).patch) < ((b).major, (b).minor, (b).patch) THEN -1
    WHEN ((a).major, (a).minor, (a).patch) > ((b).major, (b).minor, (b).patch) THEN 1
    WHEN (a).pre IS NULL AND (b).pre IS NOT NULL THEN 1
    WHEN (b).pre IS NULL AND (a).pre IS NOT NULL THEN -1
    ELSE bttextcmp(coalesce((a).pre, '~'), coalesce((b).pre, '~'))
  END
$$;
CREATE FUNCTION reg.semver_lt(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) < 0;
CREATE FUNCTION reg.semver_le(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) <= 0;
CREATE FUNCTION reg.semver_eq(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) = 0;
CREATE FUNCTION reg.semver_ge(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) >= 0;
CREATE FUNCTION reg.semver_gt(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) > 0;
CREATE FUNCTION reg.semver_hash(a reg.semver) RETURNS int LANGUAGE sql IMMUTABLE STRICT RETURN hashint4((a).major * 31 + (a).minor * 7 + (a).patch);
CREATE FUNCTION reg.semver_ne(a reg.semver, b reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN reg.semver_cmp(a, b) <> 0;

CREATE OPERATOR reg.< (FUNCTION = reg.semver_lt, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.>), NEGATOR = OPERATOR(reg.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR reg.<= (FUNCTION = reg.semver_le, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.>=), NEGATOR = OPERATOR(reg.>));
CREATE OPERATOR reg.> (FUNCTION = reg.semver_gt, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.<), NEGATOR = OPERATOR(reg.<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
CREATE OPERATOR reg.>= (FUNCTION = reg.semver_ge, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.<=), NEGATOR = OPERATOR(reg.<));
CREATE OPERATOR reg.= (FUNCTION = reg.semver_eq, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.=), NEGATOR = OPERATOR(reg.<>), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR reg.<> (FUNCTION = reg.semver_ne, LEFTARG = reg.semver, RIGHTARG = reg.semver, COMMUTATOR = OPERATOR(reg.<>), NEGATOR = OPERATOR(reg.=), RESTRICT = neqsel, JOIN = neqjoinsel);

CREATE OPERATOR FAMILY reg.semver_fam USING btree;
COMMENT ON OPERATOR FAMILY reg.semver_fam USING btree IS 'semver 2.0 order';
CREATE OPERATOR CLASS reg.semver_ops DEFAULT FOR TYPE reg.semver USING btree FAMILY reg.semver_fam AS
    OPERATOR 1 reg.<, OPERATOR 2 reg.<=, OPERATOR 3 reg.=, OPERATOR 4 reg.>=, OPERATOR 5 reg.>,
    FUNCTION 1 reg.semver_cmp(reg.semver, reg.semver);
CREATE OPERATOR CLASS reg.semver_hash_ops DEFAULT FOR TYPE reg.semver USING hash AS OPERATOR 1 reg.=, FUNCTION 1 reg.semver_hash(reg.semver);
COMMENT ON OPERATOR CLASS reg.semver_ops USING btree IS 'precedence as in semver.org';

CREATE FUNCTION reg.to_semver(text) RETURNS reg.semver LANGUAGE sql IMMUTABLE STRICT AS $_$
  SELECT ROW((regexp_match($1, '^(\d+)\.(\d+)\.(\d+)'))[1]::int, (regexp_match($1, '^(\d+)\.(\d+)\.(\d+)'))[2]::int, (regexp_match($1, '^(\d+)\.(\d+)\.(\d+)'))[3]::int, (regexp_match($1, '-(.+)$'))[1])::reg.semver
$_$;
CREATE FUNCTION reg.semver_text(reg.semver) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $_$ SELECT concat(($1).major, '.', ($1).minor, '.', ($1).patch, '-' || ($1).pre) $_$;
CREATE CAST (text AS reg.semver) WITH FUNCTION reg.to_semver(text) AS ASSIGNMENT;
CREATE CAST (reg.semver AS text) WITH FUNCTION reg.semver_text(reg.semver) AS ASSIGNMENT;

CREATE FUNCTION reg.semver_larger(reg.semver, reg.semver) RETURNS reg.semver LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT CASE WHEN reg.semver_cmp($1, $2) >= 0 THEN $1 ELSE $2 END';
CREATE AGGREGATE reg.max(reg.semver) (SFUNC = reg.semver_larger, STYPE = reg.semver
, COMBINEFUNC = reg.semver_larger, SORTOP = OPERATOR(reg.>), PARALLEL = SAFE
);
CREATE FUNCTION reg.semver_subdiff(a reg.semver, b reg.semver) RETURNS float8 LANGUAGE sql IMMUTABLE RETURN ((a).major - (b).major)::float8;
CREATE TYPE reg.semver_range AS RANGE (SUBTYPE = reg.semver, SUBTYPE_OPCLASS = reg.semver_ops, SUBTYPE_DIFF = reg.semver_subdiff, MULTIRANGE_TYPE_NAME = reg.semver_ranges);

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
    sha512 bytea CHECK (octet_length(sha512) = 64),
    CONSTRAINT release_uq UNIQUE (package_id, published)
);
CREATE UNIQUE INDEX release_version ON reg.release (package_id, version DESC);
CREATE INDEX release_version_hash ON reg.release USING hash (version);
CREATE TABLE reg.dependency (
    package_id int NOT NULL REFERENCES reg.package,
    requires citext NOT NULL,
    spec text NOT NULL,
    accepted reg.semver_range,
    alternatives reg.semver_ranges DEFAULT '{}'
);
CREATE INDEX dependency_accepted ON reg.dependency USING gist (accepted);
CREATE VIEW reg.latest AS SELECT p.name, reg.max(r.version) AS version FROM reg.package p JOIN reg.release r USING (package_id) WHERE NOT r.yanked GROUP BY p.name;
CREATE VIEW reg.resolvable AS SELECT d.package_id, l.name, l.version::text AS version FROM reg.dependency d JOIN reg.latest l ON l.name = d.requires AND d.accepted @> l.version;
