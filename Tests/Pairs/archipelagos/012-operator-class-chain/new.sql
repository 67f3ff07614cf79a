CREATE SCHEMA o;
CREATE TYPE o.ver AS (maj integer, min integer
, patch integer
);
CREATE FUNCTION o.vcmp(a o.ver, b o.ver) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT btrecordcmp(a, b) + 0 $$;
CREATE FUNCTION o.vlt(o.ver, o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.vcmp($1, $2) < 0 $$;
CREATE FUNCTION o.vle(o.ver, o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.vcmp($1, $2) <= 0 $$;
CREATE FUNCTION o.veq(o.ver, o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.vcmp($1, $2) = 0 $$;
CREATE FUNCTION o.vge(o.ver, o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.vcmp($1, $2) >= 0 $$;
CREATE FUNCTION o.vgt(o.ver, o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.vcmp($1, $2) > 0 $$;
CREATE FUNCTION o.vhash(o.ver) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hash_record($1) $$;
CREATE OPERATOR o.< (LEFTARG = o.ver, RIGHTARG = o.ver, FUNCTION = o.vlt, COMMUTATOR = OPERATOR(o.>), NEGATOR = OPERATOR(o.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR o.<= (LEFTARG = o.ver, RIGHTARG = o.ver, FUNCTION = o.vle, COMMUTATOR = OPERATOR(o.>=), NEGATOR = OPERATOR(o.>));
CREATE OPERATOR o.= (LEFTARG = o.ver, RIGHTARG = o.ver, FUNCTION = o.veq, COMMUTATOR = OPERATOR(o.=), RESTRICT = eqsel, JOIN = eqjoinsel, MERGES
, HASHES
);
CREATE OPERATOR o.>= (LEFTARG = o.ver, RIGHTARG = o.ver, FUNCTION = o.vge, COMMUTATOR = OPERATOR(o.<=), NEGATOR = OPERATOR(o.<));
CREATE OPERATOR o.> (LEFTARG = o.ver, RIGHTARG = o.ver, FUNCTION = o.vgt, COMMUTATOR = OPERATOR(o.<), NEGATOR = OPERATOR(o.<=));
COMMENT ON OPERATOR o.= (o.ver, o.ver) IS 'same version';
ALTER OPERATOR o.= (o.ver, o.ver) OWNER TO k21_op;
CREATE OPERATOR FAMILY o.ver_fam USING btree;
CREATE OPERATOR CLASS o.ver_ops
  DEFAULT
  FOR TYPE o.ver USING btree FAMILY o.ver_fam AS
  OPERATOR 1 o.<, OPERATOR 2 o.<=, OPERATOR 3 o.=, OPERATOR 4 o.>=, OPERATOR 5 o.>, FUNCTION 1 o.vcmp(o.ver, o.ver);
COMMENT ON OPERATOR CLASS o.ver_ops USING btree IS 'versions';
COMMENT ON OPERATOR FAMILY o.ver_fam USING btree IS 'version family';
CREATE OPERATOR CLASS o.ver_hash DEFAULT FOR TYPE o.ver USING hash AS OPERATOR 1 o.=, FUNCTION 1 o.vhash(o.ver);
ALTER OPERATOR CLASS o.ver_ops USING btree OWNER TO k21_op;
CREATE TABLE o.rel (
  id integer PRIMARY KEY,
  v o.ver,
  v2 o.ver,
  CONSTRAINT ordered CHECK (v OPERATOR(o.<=) v2)
);
CREATE INDEX rel_v ON o.rel (v o.ver_ops DESC);
CREATE TYPE o.ver_range AS RANGE (subtype = o.ver, subtype_opclass = o.ver_ops);
CREATE TABLE o.span (r o.ver_range, EXCLUDE USING gist (r WITH &&));
CREATE TABLE o.by_ver (v o.ver, t text) PARTITION BY RANGE (v o.ver_ops);
CREATE VIEW o.latest AS SELECT id, v FROM o.rel ORDER BY v USING OPERATOR(o.>);
CREATE FUNCTION o.vpick(o.ver, o.ver) RETURNS o.ver LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1 $$;
CREATE AGGREGATE o.vmax(o.ver) (SFUNC = o.vpick, STYPE = o.ver, SORTOP = OPERATOR(o.>));
GRANT SELECT ON o.latest TO k21_op;
CREATE INDEX rel_vh ON o.rel USING hash (v2 o.ver_hash);
