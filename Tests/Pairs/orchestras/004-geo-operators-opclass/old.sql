CREATE SCHEMA geo;
CREATE TYPE geo.pt AS (x double precision, y double precision);
CREATE FUNCTION geo.pt_cmp(a geo.pt, b geo.pt) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
 AS $$ SELECT CASE WHEN (a).x < (b).x THEN -1 WHEN (a).x > (b).x THEN 1 WHEN (a).y < (b).y THEN -1 WHEN (a).y > (b).y THEN 1 ELSE 0 END $$;
CREATE FUNCTION geo.pt_lt(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) < 0 $$;
CREATE FUNCTION geo.pt_le(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) <= 0 $$;
CREATE FUNCTION geo.pt_eq(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) = 0 $$;
CREATE FUNCTION geo.pt_ge(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) >= 0 $$;
CREATE FUNCTION geo.pt_gt(a geo.pt, b geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT geo.pt_cmp(a,b) > 0 $$;
CREATE OPERATOR geo.<# (FUNCTION = geo.pt_lt, LEFTARG = geo.pt, RIGHTARG = geo.pt);
CREATE OPERATOR geo.<=# (FUNCTION = geo.pt_le, LEFTARG = geo.pt, RIGHTARG = geo.pt);
CREATE OPERATOR geo.=# (FUNCTION = geo.pt_eq, LEFTARG = geo.pt, RIGHTARG = geo.pt, COMMUTATOR = OPERATOR(geo.=#));
CREATE OPERATOR geo.>=# (FUNCTION = geo.pt_ge, LEFTARG = geo.pt, RIGHTARG = geo.pt);
CREATE OPERATOR geo.># (FUNCTION = geo.pt_gt, LEFTARG = geo.pt, RIGHTARG = geo.pt);
CREATE OPERATOR CLASS geo.pt_ops FOR TYPE geo.pt USING btree AS
  OPERATOR 1 geo.<#, OPERATOR 2 geo.<=#, OPERATOR 3 geo.=#, OPERATOR 4 geo.>=#, OPERATOR 5 geo.>#, FUNCTION 1 geo.pt_cmp(geo.pt, geo.pt);
CREATE TABLE geo.site (id integer PRIMARY KEY, at geo.pt NOT NULL);
CREATE UNIQUE INDEX site_at ON geo.site USING btree (at geo.pt_ops);
CREATE VIEW geo.origin AS SELECT id FROM geo.site WHERE at OPERATOR(geo.=#) ROW(0,0)::geo.pt;
