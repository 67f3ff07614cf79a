CREATE SCHEMA reg;
CREATE TYPE reg.semver AS (major integer, minor integer, patch integer
);
CREATE FUNCTION reg.semver_cmp(a reg.semver, b reg.semver) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT btrecordcmp(a, b) $$;
CREATE FUNCTION reg.semver_lt(reg.semver, reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT reg.semver_cmp($1, $2) < 0';
CREATE FUNCTION reg.semver_eq(reg.semver, reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT reg.semver_cmp($1, $2) = 0';
CREATE FUNCTION reg.semver_gt(reg.semver, reg.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT reg.semver_cmp($1, $2) > 0';
CREATE FUNCTION reg.parse(text) RETURNS reg.semver LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(split_part($1, '.', 1), split_part($1, '.', 2), split_part($1, '.', 3))::reg.semver $$;
CREATE CAST (text AS reg.semver) WITH FUNCTION reg.parse(text)
    ;
CREATE OPERATOR reg.< (LEFTARG = reg.semver, RIGHTARG = reg.semver, FUNCTION = reg.semver_lt, COMMUTATOR = OPERATOR(reg.>)
);
CREATE OPERATOR reg.> (LEFTARG = reg.semver, RIGHTARG = reg.semver, FUNCTION = reg.semver_gt, COMMUTATOR = OPERATOR(reg.<)
);
CREATE OPERATOR reg.= (LEFTARG = reg.semver, RIGHTARG = reg.semver, FUNCTION = reg.semver_eq, COMMUTATOR = OPERATOR(reg.=));
CREATE OPERATOR FAMILY reg.semver_fam USING btree;
CREATE OPERATOR CLASS reg.semver_ops FOR TYPE reg.semver USING btree FAMILY reg.semver_fam AS OPERATOR 1 reg.<, OPERATOR 3 reg.=, OPERATOR 5 reg.>, FUNCTION 1 reg.semver_cmp(reg.semver, reg.semver);
CREATE TABLE reg.package (name text PRIMARY KEY, descr text, downloads bigint NOT NULL DEFAULT 0);
CREATE TABLE reg.release (package text REFERENCES reg.package, version reg.semver NOT NULL, at timestamptz DEFAULT now(), yanked boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX release_ver ON reg.release (package, version reg.semver_ops
    );
CREATE FUNCTION reg.greater(a reg.semver, b reg.semver) RETURNS reg.semver LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE WHEN a OPERATOR(reg.>) b THEN a ELSE b END $$;
CREATE AGGREGATE reg.max(reg.semver) (SFUNC = reg.greater, STYPE = reg.semver);
CREATE VIEW reg.latest AS SELECT package, reg.max(version) AS version FROM reg.release WHERE NOT yanked GROUP BY package;
GRANT USAGE ON SCHEMA reg TO reg_ro;
GRANT SELECT ON reg.latest TO reg_ro;
