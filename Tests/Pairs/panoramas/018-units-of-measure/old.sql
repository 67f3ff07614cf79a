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
CREATE FUNCTION uom.scale(uom.qty, numeric) RETURNS uom.qty LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW($1.v * $2, $1.u)::uom.qty $$;
CREATE FUNCTION uom.lt(uom.qty, uom.qty) RETURNS boolean LANGUAGE sql STABLE STRICT AS $$ SELECT uom.norm($1) < uom.norm($2) $$;
CREATE FUNCTION uom.gt(uom.qty, uom.qty) RETURNS boolean LANGUAGE sql STABLE STRICT AS $$ SELECT uom.norm($1) > uom.norm($2) $$;
CREATE OPERATOR uom.+ (LEFTARG = uom.qty, RIGHTARG = uom.qty, FUNCTION = uom.add, COMMUTATOR = OPERATOR(uom.+));
CREATE OPERATOR uom.* (LEFTARG = uom.qty, RIGHTARG = numeric, FUNCTION = uom.scale);
CREATE OPERATOR uom.<< (LEFTARG = uom.qty, RIGHTARG = uom.qty, FUNCTION = uom.lt
);
CREATE OPERATOR uom.>> (LEFTARG = uom.qty, RIGHTARG = uom.qty, FUNCTION = uom.gt
);
CREATE FUNCTION uom.parse(text) RETURNS uom.qty LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(split_part($1, ' ', 1)::numeric, split_part($1, ' ', 2))::uom.qty $$;
CREATE FUNCTION uom.show(uom.qty) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1.v || ' ' || $1.u $$;
CREATE CAST (text AS uom.qty) WITH FUNCTION uom.parse(text)
;
CREATE CAST (uom.qty AS text) WITH FUNCTION uom.show(uom.qty);
CREATE AGGREGATE uom.total(uom.qty) (SFUNC = uom.add, STYPE = uom.qty
);
CREATE TABLE uom.recipe (id serial PRIMARY KEY, name text, amount uom.qty DEFAULT ROW(1, 'kg')::uom.qty NOT NULL, yield uom.qty);
ALTER TABLE uom.recipe ADD CONSTRAINT known_unit CHECK ((amount).u <> '');
CREATE VIEW uom.doubled AS SELECT id, name, amount OPERATOR(uom.*)
    2::numeric
    AS amount FROM uom.recipe;
CREATE VIEW uom.sums AS SELECT name, uom.total(amount) AS t FROM uom.recipe GROUP BY name;
GRANT USAGE ON TYPE uom.qty TO pair_uom WITH GRANT OPTION;
ALTER AGGREGATE uom.total(uom.qty) OWNER TO pair_uom;
COMMENT ON OPERATOR uom.+ (uom.qty, uom.qty) IS 'same unit only';
