CREATE SCHEMA geo;
CREATE TYPE geo.pt AS (x double precision, y double precision);
CREATE FUNCTION geo.pt_cmp(a geo.pt, b geo.pt) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
 AS $$ SELECT CASE WHEN (a).x < (b).x THEN -1 WHEN (a).x > (b).x THEN 1 WHEN (a).y < (b).y THEN -1 WHEN (a).y > (b).y THEN 1 ELSE 0 END $$;
CREATE FUNCTION geo.pt_lt(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) < 0 $$;
CREATE FUNCTION geo.pt_le(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) <= 0 $$;
CREATE FUNCTION geo.pt_eq(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) = 0 $$;
CREATE FUNCTION geo.pt_ge(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) >= 0 $$;
CREATE FUNCTION geo.pt_gt(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) > 0 $$;
CREATE FUNCTION geo.pt_dist(a geo.pt, b geo.pt) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT COST 10
 AS $$ SELECT sqrt(((a).x-(b).x)^2 + ((a).y-(b).y)^2) $$;
CREATE FUNCTION geo.pt_hash(geo.pt) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashfloat8(($1).x) # hashfloat8(($1).y) $$;
CREATE OPERATOR geo.<-># (FUNCTION = geo.pt_dist, LEFTARG = geo.pt, RIGHTARG = geo.pt, COMMUTATOR = OPERATOR(geo.<->#));
CREATE OPERATOR geo.<# (FUNCTION = geo.pt_lt, LEFTARG = geo.pt, RIGHTARG = geo.pt, COMMUTATOR = OPERATOR(geo.>#), NEGATOR = OPERATOR(geo.>=#), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR geo.<=# (FUNCTION = geo.pt_le, LEFTARG = geo.pt, RIGHTARG = geo.pt, COMMUTATOR = OPERATOR(geo.>=#), NEGATOR = OPERATOR(geo.>#));
CREATE OPERATOR geo.=# (FUNCTION = geo.pt_eq, LEFTARG = geo.pt, RIGHTARG = geo.pt, COMMUTATOR = OPERATOR(geo.=#), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR geo.>=# (FUNCTION = geo.pt_ge, LEFTARG = geo.pt, RIGHTARG = geo.pt, COMMUTATOR = OPERATOR(geo.<=#), NEGATOR = OPERATOR(geo.<#));
CREATE OPERATOR geo.># (FUNCTION = geo.pt_gt, LEFTARG = geo.pt, RIGHTARG = geo.pt, COMMUTATOR = OPERATOR(geo.<#), NEGATOR = OPERATOR(geo.<=#));
CREATE OPERATOR CLASS geo.pt_ops DEFAULT FOR TYPE geo.pt USING btree AS
  OPERATOR 1 geo.<#, OPERATOR 2 geo.<=#, OPERATOR 3 geo.=#, OPERATOR 4 geo.>=#, OPERATOR 5 geo.>#, FUNCTION 1 geo.pt_cmp(geo.pt, geo.pt);
CREATE OPERATOR CLASS geo.pt_hash_ops DEFAULT FOR TYPE geo.pt USING hash AS OPERATOR 1 geo.=#, FUNCTION 1 geo.pt_hash(geo.pt);
CREATE TABLE geo.site (id integer PRIMARY KEY, at geo.pt NOT NULL, EXCLUDE USING hash (at WITH OPERATOR(geo.=#)));
CREATE UNIQUE INDEX site_at ON geo.site USING btree (at);
CREATE VIEW geo.origin AS SELECT id, at OPERATOR(geo.<->#) ROW(1,1)::geo.pt AS d FROM geo.site WHERE at OPERATOR(geo.=#) ROW(0,0)::geo.pt;
COMMENT ON OPERATOR geo.<-># (geo.pt, geo.pt) IS 'euclidean';
COMMENT ON OPERATOR CLASS geo.pt_ops USING btree IS 'default now';
