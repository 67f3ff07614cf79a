CREATE SCHEMA mr;
CREATE TYPE mr.ver AS ENUM ('v1', 'v2'
 , 'v2b', 'v3'
);
CREATE DOMAIN mr.pos AS bigint CHECK (VALUE > 0);
CREATE FUNCTION mr.diff(mr.pos, mr.pos) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1 - $2)::double precision';
CREATE TYPE mr.pos_rng AS RANGE (subtype = mr.pos
 , subtype_diff = mr.diff
   , multirange_type_name = mr.
   pos_many
);
CREATE TYPE mr.ver_rng AS RANGE (subtype = mr.ver, multirange_type_name = mr."Ver Multi");
ALTER TYPE mr.ver_rng OWNER TO k21_mr;
COMMENT ON TYPE mr.pos_rng IS 'positive range';
CREATE DOMAIN mr.full_rng AS mr.ver_rng CONSTRAINT no_empty CHECK (NOT isempty(VALUE));
CREATE DOMAIN mr.vm AS mr."Ver Multi" DEFAULT '{}';
CREATE FUNCTION mr.width(anyrange) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT upper($1)';
CREATE FUNCTION mr.merge(anymultirange, anyrange) RETURNS anymultirange LANGUAGE sql IMMUTABLE
  AS 'SELECT $1 + multirange($2)';
CREATE FUNCTION mr.compat(anycompatiblerange, anycompatible, VARIADIC anycompatiblearray) RETURNS anycompatiblemultirange LANGUAGE sql IMMUTABLE AS 'SELECT multirange($1)';
CREATE AGGREGATE mr.cover(anyrange) (SFUNC = range_merge, STYPE = anyrange);
CREATE TABLE mr.t (
  id integer PRIMARY KEY,
  p mr.pos_rng DEFAULT mr.pos_rng(1, 10, '[]'),
  v mr.ver_rng DEFAULT mr.ver_rng('v1', 'v3'),
  vm mr.vm,
  f mr.full_rng[],
  top mr.ver GENERATED ALWAYS AS (mr.width(v)) STORED,
  CONSTRAINT has CHECK (v @> 'v2'::mr.ver),
  CONSTRAINT ex EXCLUDE USING gist (p WITH &&, v WITH &&) WHERE (top > 'v1'::mr.ver)
);
ALTER TABLE mr.t ADD COLUMN pm mr.
  pos_many
;
CREATE INDEX t_pm ON mr.t USING gist (pm multirange_ops);
CREATE INDEX t_w ON mr.t ((mr.width(p)), (upper_inf(v)));
CREATE VIEW mr.w AS SELECT id, mr.width(p) AS w, mr.merge(pm, p) AS m, mr.cover(v) OVER (ORDER BY id) AS c, mr.compat(v, 'v1'::mr.ver, 'v2'::mr.ver) AS k FROM mr.t;
GRANT SELECT (w, m) ON mr.w TO k21_mr;
CREATE MATERIALIZED VIEW mr.mv AS SELECT range_agg(v) AS vs, range_intersect_agg(p) AS p FROM mr.t;
CREATE TABLE mr.byr (r mr.ver_rng, x integer) PARTITION BY RANGE (r);
CREATE TABLE mr.byr1 PARTITION OF mr.byr FOR VALUES FROM ('[v1,v2)') TO ('[v2,v3)');
CREATE POLICY pol ON mr.t TO k21_mr USING (v && mr.ver_rng('v1', 'v2'));
CREATE FUNCTION mr.ex(mr.full_rng DEFAULT '[v1,v2]') RETURNS SETOF mr.vm LANGUAGE sql STABLE BEGIN ATOMIC SELECT t.vm FROM mr.t WHERE t.v = $1; END;
CREATE FUNCTION mr.to_rng(mr.ver) RETURNS mr.ver_rng LANGUAGE sql IMMUTABLE AS 'SELECT mr.ver_rng($1, $1)';
CREATE CAST (mr.ver AS mr.ver_rng) WITH FUNCTION mr.to_rng(mr.ver) AS ASSIGNMENT;
CREATE STATISTICS mr.st ON p, v FROM mr.t;
CREATE FUNCTION mr.has_v(mr.ver_rng, mr.ver) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 @> $2';
CREATE FUNCTION mr.in_v(mr.ver, mr.ver_rng) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $2 @> $1';
CREATE OPERATOR mr.@@> (LEFTARG = mr.ver_rng, RIGHTARG = mr.ver, FUNCTION = mr.has_v, COMMUTATOR = OPERATOR(mr.<@@));
CREATE OPERATOR mr.<@@ (LEFTARG = mr.ver, RIGHTARG = mr.ver_rng, FUNCTION = mr.in_v, COMMUTATOR = OPERATOR(mr.@@>));
