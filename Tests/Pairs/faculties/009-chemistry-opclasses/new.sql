-- molecular masses as (value, uncertainty)
CREATE SCHEMA chem;
SET search_path = chem, public;
CREATE TYPE mass AS (v double precision, u double precision);
CREATE FUNCTION mass_cmp(mass, mass) RETURNS int IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT btfloat8cmp($1.v, $2.v) $$;
CREATE FUNCTION mass_eq(mass, mass) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT $1.v = $2.v $$;
CREATE FUNCTION mass_ne(mass, mass) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT $1.v <> $2.v $$;
CREATE FUNCTION mass_lt(mass, mass) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT $1.v < $2.v $$;
CREATE FUNCTION mass_gt(mass, mass) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT $1.v > $2.v $$;
CREATE FUNCTION mass_lte(mass, mass) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT $1.v <= $2.v $$;
CREATE FUNCTION mass_gte(mass, mass) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT $1.v >= $2.v $$;
CREATE FUNCTION mass_f8_cmp(mass, float8) RETURNS int IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT btfloat8cmp($1.v, $2) $$;
CREATE FUNCTION mass_f8_lt(mass, float8) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT $1.v < $2 $$;
CREATE FUNCTION mass_f8_eq(mass, float8) RETURNS bool IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT $1.v = $2 $$;
CREATE FUNCTION mass_hash(mass) RETURNS int IMMUTABLE STRICT LANGUAGE sql AS
$$ SELECT hashfloat8(round($1.v)) $$;
CREATE OPERATOR === (LEFTARG = mass, RIGHTARG = mass, FUNCTION = mass_eq, COMMUTATOR = ===, NEGATOR = !==, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES
, MERGES
);
CREATE OPERATOR !== (LEFTARG = mass, RIGHTARG = mass, FUNCTION = mass_ne, NEGATOR = ===, RESTRICT = neqsel);
CREATE OPERATOR <<< (LEFTARG = mass, RIGHTARG = mass, FUNCTION = mass_lt, COMMUTATOR = >>>
, NEGATOR = >>>=
);
CREATE OPERATOR >>> (LEFTARG = mass, RIGHTARG = mass, FUNCTION = mass_gt, COMMUTATOR = <<<);
CREATE OPERATOR <<<= (LEFTARG = mass, RIGHTARG = mass, FUNCTION = mass_lte);
CREATE OPERATOR >>>= (LEFTARG = mass, RIGHTARG = mass, FUNCTION = mass_gte);
CREATE OPERATOR <<< (LEFTARG = mass, RIGHTARG = float8, FUNCTION = mass_f8_lt);
CREATE OPERATOR === (LEFTARG = mass, RIGHTARG = float8, FUNCTION = mass_f8_eq);
CREATE OPERATOR FAMILY mass_fam USING btree;
CREATE OPERATOR CLASS mass_ops
 FOR TYPE mass USING btree FAMILY mass_fam AS OPERATOR 1 <<<, OPERATOR 2 <<<=, OPERATOR 3 ===, OPERATOR 4 >>>=, OPERATOR 5 >>>, FUNCTION 1 mass_cmp(mass, mass);
ALTER OPERATOR FAMILY mass_fam USING btree ADD OPERATOR 1 <<< (mass, float8)
, OPERATOR 3 === (mass, float8)
, FUNCTION 1 (mass, float8) mass_f8_cmp(mass, float8);
CREATE OPERATOR CLASS mass_hash_ops FOR TYPE mass USING hash AS OPERATOR 1 ===, FUNCTION 1 mass_hash(mass);
CREATE OPERATOR FAMILY lonely USING gin;
COMMENT ON OPERATOR CLASS mass_ops USING btree IS 'by value';
COMMENT ON OPERATOR === (mass, mass) IS 'same value';
CREATE FUNCTION to_f8(mass) RETURNS float8 IMMUTABLE LANGUAGE sql AS 'SELECT $1.v';
CREATE FUNCTION from_f8(float8) RETURNS mass IMMUTABLE LANGUAGE sql AS 'SELECT ROW($1, 0)::chem.mass';
CREATE CAST (mass AS float8) WITH FUNCTION to_f8(mass)
AS ASSIGNMENT
;
CREATE CAST (float8 AS mass) WITH FUNCTION from_f8(float8)
;
CREATE TABLE element (z int PRIMARY KEY, sym varchar(3) UNIQUE NOT NULL, m mass NOT NULL);
CREATE TABLE compound (id serial PRIMARY KEY, formula text NOT NULL, m mass, mp real, bp real, CHECK (mp < bp));
CREATE TABLE composition (compound int REFERENCES compound ON DELETE CASCADE, z int REFERENCES element, n int NOT NULL CHECK (n > 0), PRIMARY KEY (compound, z));
CREATE INDEX compound_m ON compound (m mass_ops);
CREATE INDEX compound_mh ON compound USING hash (m mass_hash_ops)
WHERE mp IS NOT NULL
;
ALTER TABLE compound ADD CONSTRAINT not_weightless CHECK (m
>>>= ROW(0,0)::mass
);
CREATE VIEW light AS SELECT * FROM compound WHERE m <<< 50::float8
OR m === 0::float8
;
