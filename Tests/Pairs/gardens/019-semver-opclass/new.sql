CREATE SCHEMA sv;
CREATE TYPE sv.semver AS (major integer, minor integer, patch integer
 , pre text
);
CREATE FUNCTION sv.cmp(a sv.semver, b sv.semver) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
 PARALLEL SAFE
  AS $$
  SELECT CASE WHEN a.major <> b.major THEN sign(a.major - b.major)::integer
    WHEN a.minor <> b.minor THEN sign(a.minor - b.minor)::integer
   WHEN a.patch = b.patch THEN coalesce(bttextcmp(a.pre, b.pre), 0)
    ELSE sign(a.patch - b.patch)::integer END
$$;
CREATE FUNCTION sv.lt(sv.semver, sv.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT sv.cmp($1, $2) < 0 $$;
CREATE FUNCTION sv.le(sv.semver, sv.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT sv.cmp($1, $2) <= 0 $$;
CREATE FUNCTION sv.eq(sv.semver, sv.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT sv.cmp($1, $2) = 0 $$;
CREATE FUNCTION sv.ge(sv.semver, sv.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT sv.cmp($1, $2) >= 0 $$;
CREATE FUNCTION sv.gt(sv.semver, sv.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT sv.cmp($1, $2) > 0 $$;
CREATE OPERATOR sv.< (LEFTARG = sv.semver, RIGHTARG = sv.semver, FUNCTION = sv.lt, COMMUTATOR = OPERATOR(sv.>), NEGATOR = OPERATOR(sv.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR sv.<= (LEFTARG = sv.semver, RIGHTARG = sv.semver, FUNCTION = sv.le, COMMUTATOR = OPERATOR(sv.>=), NEGATOR = OPERATOR(sv.>)
 , RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR sv.= (LEFTARG = sv.semver, RIGHTARG = sv.semver, FUNCTION = sv.eq, COMMUTATOR = OPERATOR(sv.=), RESTRICT = eqsel, JOIN = eqjoinsel, MERGES
 , HASHES
);
CREATE OPERATOR sv.>= (LEFTARG = sv.semver, RIGHTARG = sv.semver, FUNCTION = sv.ge, COMMUTATOR = OPERATOR(sv.<=), NEGATOR = OPERATOR(sv.<));
CREATE OPERATOR sv.> (LEFTARG = sv.semver, RIGHTARG = sv.semver, FUNCTION = sv.gt, COMMUTATOR = OPERATOR(sv.<), NEGATOR = OPERATOR(sv.<=));
CREATE OPERATOR FAMILY sv.semver_fam USING btree;
CREATE OPERATOR CLASS sv.semver_ops DEFAULT FOR TYPE sv.semver USING btree FAMILY sv.semver_fam AS
  OPERATOR 1 sv.<, OPERATOR 2 sv.<=, OPERATOR 3 sv.=, OPERATOR 4 sv.>=, OPERATOR 5 sv.>,
  FUNCTION 1 sv.cmp(sv.semver, sv.semver);
CREATE FUNCTION sv.hash(sv.semver) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashint4($1.major * 10000 + $1.minor * 100 + $1.patch) $$;
CREATE OPERATOR CLASS sv.semver_hash DEFAULT FOR TYPE sv.semver USING hash AS OPERATOR 1 sv.=, FUNCTION 1 sv.hash(sv.semver);
COMMENT ON OPERATOR CLASS sv.semver_ops USING btree IS 'order of versions';
COMMENT ON OPERATOR FAMILY sv.semver_fam USING btree IS 'family';
COMMENT ON OPERATOR sv.= (sv.semver, sv.semver) IS 'same';
CREATE FUNCTION sv.parse(t text) RETURNS sv.semver LANGUAGE sql IMMUTABLE STRICT AS $$
 SELECT ROW(split_part(t, '.', 1)::integer, split_part(t, '.', 2)::integer, split_part(split_part(t, '.', 3), '-', 1)::integer, nullif(split_part(t, '-', 2), ''))::sv.semver
$$;
CREATE FUNCTION sv.txt(sv.semver) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1.major || '.' || $1.minor || '.' || $1.patch $$;
CREATE CAST (sv.semver AS text) WITH FUNCTION sv.txt(sv.semver)
 ;
CREATE CAST (text AS sv.semver) WITH FUNCTION sv.parse(text) AS ASSIGNMENT;
CREATE FUNCTION sv.newer(sv.semver, sv.semver) RETURNS sv.semver LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE WHEN sv.cmp($1, $2) >= 0 THEN $1 ELSE $2 END $$;
CREATE AGGREGATE sv.newest(sv.semver) (SFUNC = sv.newer, STYPE = sv.semver, SORTOP = OPERATOR(sv.>));
CREATE TABLE sv.release (
  pkg text NOT NULL,
  v text NOT NULL,
  at date,
  PRIMARY KEY (pkg, v)
);
CREATE INDEX release_v ON sv.release (sv.parse(v)
 sv.semver_ops DESC
);
CREATE VIEW sv.latest AS SELECT pkg, sv.newest(sv.parse(v)) AS v FROM sv.release GROUP BY pkg;
CREATE VIEW sv.stable AS SELECT pkg, v FROM sv.release WHERE sv.parse(v) OPERATOR(sv.>=) sv.parse('1.0.0');
