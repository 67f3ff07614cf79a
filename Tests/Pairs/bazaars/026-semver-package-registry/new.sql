CREATE SCHEMA reg;
CREATE TYPE reg.semver AS (major integer, minor integer, patch integer
    , pre text
);
CREATE FUNCTION reg.semver_cmp(a reg.semver, b reg.semver) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT btrecordcmp(a, b) $$;
CREATE FUNCTION reg.semver_lt(reg.semver, reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT reg.semver_cmp($1, $2) < 0';
CREATE FUNCTION reg.semver_eq(reg.semver, reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT reg.semver_cmp($1, $2) = 0';
CREATE FUNCTION reg.semver_gt(reg.semver, reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT reg.semver_cmp($1, $2) > 0';
CREATE FUNCTION reg.parse(v text) RETURNS reg.semver LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT ROW(split_part(v, '.', 1), split_part(v, '.', 2), split_part(v, '.', 3), nullif(split_part(v, '-', 2), ''))::reg.semver $$;
CREATE CAST (text AS reg.semver) WITH FUNCTION reg.parse(text)
    AS ASSIGNMENT;
CREATE FUNCTION reg.fmt(reg.semver) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT concat_ws('.', $1.major, $1.minor, $1.patch) $$;
CREATE CAST (reg.semver AS text) WITH FUNCTION reg.fmt(reg.semver) AS ASSIGNMENT;
CREATE OPERATOR reg.< (LEFTARG = reg.semver, RIGHTARG = reg.semver, FUNCTION = reg.semver_lt, COMMUTATOR = OPERATOR(reg.>)
    , RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR reg.> (LEFTARG = reg.semver, RIGHTARG = reg.semver, FUNCTION = reg.semver_gt, COMMUTATOR = OPERATOR(reg.<)
    , RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR reg.= (LEFTARG = reg.semver, RIGHTARG = reg.semver, FUNCTION = reg.semver_eq, COMMUTATOR = OPERATOR(reg.=), HASHES, MERGES, RESTRICT = eqsel, JOIN = eqjoinsel);
CREATE OPERATOR FAMILY reg.semver_fam USING btree;
CREATE OPERATOR CLASS reg.semver_ops FOR TYPE reg.semver USING btree FAMILY reg.semver_fam AS OPERATOR 1 reg.<, OPERATOR 3 reg.=, OPERATOR 5 reg.>, FUNCTION 1 reg.semver_cmp(reg.semver, reg.semver);
CREATE FUNCTION reg.semver_hash(reg.semver) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT hash_record($1)';
CREATE OPERATOR CLASS reg.semver_hash_ops DEFAULT FOR TYPE reg.semver USING hash AS OPERATOR 1 reg.=, FUNCTION 1 reg.semver_hash(reg.semver);
CREATE TABLE reg.package (name text PRIMARY KEY, descr text, downloads bigint NOT NULL DEFAULT 0);
CREATE TABLE reg.release (package text REFERENCES reg.package, version reg.semver NOT NULL, at timestamptz DEFAULT now(), yanked boolean NOT NULL DEFAULT false
    , checksum bytea CHECK (octet_length(checksum) = 32)
);
CREATE UNIQUE INDEX release_ver ON reg.release (package, version reg.semver_ops
    DESC
    );
CREATE INDEX release_vh ON reg.release USING hash (version);
CREATE FUNCTION reg.greater(a reg.semver, b reg.semver) RETURNS reg.semver LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE WHEN a OPERATOR(reg.>) b THEN a ELSE b END $$;
CREATE AGGREGATE reg.max(reg.semver) (SFUNC = reg.greater, STYPE = reg.semver, SORTOP = OPERATOR(reg.>), COMBINEFUNC = reg.greater, PARALLEL = SAFE);
CREATE VIEW reg.latest AS SELECT package, reg.max(version) AS version FROM reg.release WHERE NOT yanked GROUP BY package;
GRANT USAGE ON SCHEMA reg TO reg_ro;
GRANT SELECT ON reg.latest TO reg_ro;
