CREATE SCHEMA uom;
CREATE TYPE uom.dim AS ENUM ('length', 'mass', 'time');
CREATE TYPE uom.qty AS (v numeric, u text);
CREATE TABLE uom.units (u text PRIMARY KEY, dim uom.dim NOT NULL, factor numeric NOT NULL CHECK (factor > 0));
CREATE FUNCTION uom.norm(uom.qty) RETURNS numeric LANGUAGE sql STABLE STRICT AS $$ SELECT $1.v * factor FROM uom.units WHERE u = $1.u $$;
CREATE FUNCTION uom.add(uom.qty, uom.qty) RETURNS uom.qty LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
    IF $1.u <> $2.u THEN RAISE EXCEPTION 'unit mismatch'; END IF;
    RETURN ROW($1.v + $2.v, $1.u)::uom.qty;
END $$;
CREATE FUNCTION uom.scale(q uom.qty, f double precision) RETURNS uom.qty LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(q.v * f::numeric, q.u)::uom.qty $$;
CREATE FUNCTION uom.sub(uom.qty, uom.qty) RETURNS uom.qty LANGUAGE sql STABLE STRICT AS $$ SELECT ROW($1.v - $2.v, $1.u)::uom.qty $$;
CREATE FUNCTION uom.neg(uom.qty) RETURNS uom.qty LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(-$1.v, $1.u)::uom.qty $$;
CREATE FUNCTION uom.lt(uom.qty, uom.qty) RETURNS boolean LANGUAGE sql STABLE STRICT AS $$ SELECT uom.norm($1) < uom.norm($2) $$;
CREATE FUNCTION uom.gt(uom.qty, uom.qty) RETURNS boolean LANGUAGE sql STABLE STRICT AS $$ SELECT uom.norm($1) > uom.norm($2) $$;
CREATE OPERATOR uom.+ (LEFTARG = uom.qty, RIGHTARG = uom.qty, FUNCTION = uom.add, COMMUTATOR = OPERATOR(uom.+));
CREATE OPERATOR uom.* (LEFTARG = uom.qty, RIGHTARG = double precision, FUNCTION = uom.scale);
CREATE OPERATOR uom.- (RIGHTARG = uom.qty, FUNCTION = uom.neg);
CREATE OPERATOR uom.<< (LEFTARG = uom.qty, RIGHTARG = uom.qty, FUNCTION = uom.lt
, COMMUTATOR = OPERATOR(uom.>>), RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR uom.>> (LEFTARG = uom.qty, RIGHTARG = uom.qty, FUNCTION = uom.gt
, COMMUTATOR = OPERATOR(uom.<<)
);
CREATE FUNCTION uom.parse(text) RETURNS uom.qty LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(split_part($1, ' ', 1)::numeric, split_part($1, ' ', 2))::uom.qty $$;
CREATE FUNCTION uom.show(uom.qty) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1.v || ' ' || $1.u $$;
CREATE CAST (text AS uom.qty) WITH FUNCTION uom.parse(text)
AS ASSIGNMENT
;
CREATE CAST (uom.qty AS varchar) WITH FUNCTION uom.show(uom.qty) AS ASSIGNMENT;
CREATE AGGREGATE uom.total(uom.qty) (SFUNC = uom.add, STYPE = uom.qty
, MSFUNC = uom.add, MINVFUNC = uom.sub, MSTYPE = uom.qty
);
CREATE TABLE uom.recipe (id serial PRIMARY KEY, name text, amount uom.qty DEFAULT ROW(1, 'kg')::uom.qty NOT NULL, yield uom.qty);
ALTER TABLE uom.recipe ADD CONSTRAINT known_unit CHECK ((amount).u <> '');
ALTER TABLE uom.recipe ADD CONSTRAINT some_amount CHECK ((amount).v > 0) NOT VALID;
CREATE VIEW uom.doubled AS SELECT id, name, amount OPERATOR(uom.*)
    2::double precision
    AS amount FROM uom.recipe;
CREATE VIEW uom.sums AS SELECT name, uom.total(amount) AS t FROM uom.recipe GROUP BY name;
CREATE VIEW uom.running AS SELECT id, uom.total(amount) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS t FROM uom.recipe;
GRANT USAGE ON TYPE uom.dim TO pair_uom;
ALTER AGGREGATE uom.total(uom.qty) OWNER TO pair_uom;
COMMENT ON OPERATOR uom.+ (uom.qty, uom.qty) IS 'same unit only';
COMMENT ON OPERATOR uom.- (NONE, uom.qty) IS 'negate';
