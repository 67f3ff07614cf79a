CREATE SCHEMA geo;
CREATE TYPE geo.pt AS (x double precision, y double precision);
CREATE TYPE geo.seg AS (a geo.pt, b geo.pt);
CREATE FUNCTION geo.dist(geo.pt, geo.pt) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT sqrt(($1.x - $2.x)^2 + ($1.y - $2.y)^2) $$;
CREATE FUNCTION geo.near(geo.pt, geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT geo.dist($1, $2) < 0.5 $$;
CREATE OPERATOR geo.<-> (LEFTARG = geo.pt, RIGHTARG = geo.pt, FUNCTION = geo.dist
, COMMUTATOR = OPERATOR(geo.<->)
);
CREATE OPERATOR geo.~~~ (LEFTARG = geo.pt, RIGHTARG = geo.pt, FUNCTION = geo.near, COMMUTATOR = OPERATOR(geo.~~~)
, RESTRICT = contsel, JOIN = contjoinsel
);
CREATE FUNCTION geo.seg_len(geo.seg) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT geo.dist(($1).a, ($1).b) $$;
CREATE OPERATOR geo.@-@ (RIGHTARG = geo.seg, FUNCTION = geo.seg_len);
CREATE FUNCTION geo.to_point(geo.pt) RETURNS point LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT point($1.x, $1.y) $$;
CREATE FUNCTION geo.from_point(point) RETURNS geo.pt LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW($1[0], $1[1])::geo.pt $$;
CREATE CAST (geo.pt AS point) WITH FUNCTION geo.to_point(geo.pt)
AS ASSIGNMENT
;
CREATE CAST (point AS geo.pt) WITH FUNCTION geo.from_point(point);
CREATE FUNCTION geo.lt(geo.pt, geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ($1.x, $1.y) < ($2.x, $2.y) $$;
CREATE FUNCTION geo.le(geo.pt, geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ($1.x, $1.y) <= ($2.x, $2.y) $$;
CREATE FUNCTION geo.eq(geo.pt, geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ($1.x, $1.y) = ($2.x, $2.y) $$;
CREATE FUNCTION geo.ge(geo.pt, geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ($1.x, $1.y) >= ($2.x, $2.y) $$;
CREATE FUNCTION geo.gt(geo.pt, geo.pt) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ($1.x, $1.y) > ($2.x, $2.y) $$;
CREATE FUNCTION geo.cmp(geo.pt, geo.pt) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN CASE WHEN geo.lt($1, $2) THEN -1 WHEN geo.eq($1, $2) THEN 0 ELSE 1 END;
END $$;
CREATE OPERATOR geo.<# (LEFTARG = geo.pt, RIGHTARG = geo.pt, FUNCTION = geo.lt, COMMUTATOR = OPERATOR(geo.>#));
CREATE OPERATOR geo.<=# (LEFTARG = geo.pt, RIGHTARG = geo.pt, FUNCTION = geo.le);
CREATE OPERATOR geo.=# (LEFTARG = geo.pt, RIGHTARG = geo.pt, FUNCTION = geo.eq, COMMUTATOR = OPERATOR(geo.=#));
CREATE OPERATOR geo.>=# (LEFTARG = geo.pt, RIGHTARG = geo.pt, FUNCTION = geo.ge);
CREATE OPERATOR geo.># (LEFTARG = geo.pt, RIGHTARG = geo.pt, FUNCTION = geo.gt, COMMUTATOR = OPERATOR(geo.<#));
CREATE OPERATOR FAMILY geo.pt_fam USING btree;
CREATE OPERATOR CLASS geo.pt_xy FOR TYPE geo.pt USING btree FAMILY geo.pt_fam AS
    OPERATOR 1 geo.<#, OPERATOR 2 geo.<=#, OPERATOR 3 geo.=#, OPERATOR 4 geo.>=#, OPERATOR 5 geo.>#,
    FUNCTION 1 geo.cmp(geo.pt, geo.pt);
CREATE TABLE geo.places (
    id serial PRIMARY KEY,
    name text NOT NULL,
    loc geo.pt NOT NULL,
    approx point GENERATED ALWAYS AS (geo.to_point(loc)) STORED,
    region box
);
CREATE INDEX places_loc ON geo.places USING btree (loc geo.pt_xy);
CREATE INDEX places_region ON geo.places USING gist (region);
CREATE INDEX places_region_sp ON geo.places USING spgist (region);
CREATE INDEX places_approx ON geo.places USING gist (approx);
ALTER TABLE geo.places ADD CONSTRAINT no_region_overlap EXCLUDE USING gist (region WITH &&)
WHERE (region IS NOT NULL) DEFERRABLE INITIALLY DEFERRED
;
CREATE VIEW geo.pairs AS SELECT a.id AS a, b.id AS b, a.loc OPERATOR(geo.<->) b.loc AS d FROM geo.places a JOIN geo.places b ON a.loc OPERATOR(geo.~~~) b.loc;
CREATE TABLE geo.roads (id serial PRIMARY KEY, shape geo.seg NOT NULL, CONSTRAINT not_degenerate CHECK (OPERATOR(geo.@-@) shape > 0));
COMMENT ON OPERATOR geo.<-> (geo.pt, geo.pt) IS 'euclidean distance';
COMMENT ON CAST (geo.pt AS point) IS 'loses nothing';
ALTER OPERATOR geo.~~~ (geo.pt, geo.pt) OWNER TO pair_geo;
ALTER OPERATOR CLASS geo.pt_xy USING btree OWNER TO pair_geo;
GRANT USAGE ON TYPE geo.pt TO pair_geo;
GRANT USAGE ON SCHEMA geo TO pair_geo;
