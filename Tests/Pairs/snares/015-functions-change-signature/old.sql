-- freight pricing: function signatures change beneath all sorts of dependents
CREATE TYPE zone_t AS (code text, dist
int
);
CREATE FUNCTION rate(
w numeric, d numeric DEFAULT 1
) RETURNS
numeric
 IMMUTABLE LANGUAGE sql AS $$ SELECT $1 * $2 $$;
CREATE FUNCTION check_code(c text
) RETURNS boolean IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN RETURN c ~ '^[A-Z]+$'; END $$;
CREATE FUNCTION fresh_code() RETURNS
varchar
 VOLATILE LANGUAGE sql AS $$ SELECT 'X' || upper(substr('abcdef', (random()*5)::int + 1, 1)) $$;
CREATE FUNCTION split_zone(z text,
OUT a text, OUT b text
) LANGUAGE sql IMMUTABLE AS $$ SELECT split_part(z, '-', 1), split_part(z, '-', 2)
$$;
CREATE FUNCTION zones(VARIADIC list text[] DEFAULT '{A-B}') RETURNS TABLE (
code text, dist int
) LANGUAGE sql STABLE AS $$ SELECT x, length(x) FROM unnest(list) x $$;
CREATE FUNCTION mk(n int) RETURNS zone_t LANGUAGE sql AS $$ SELECT 'Z'::text, n
::int
 $$;
CREATE TABLE parcel (
    id serial PRIMARY KEY,
    code text NOT NULL DEFAULT fresh_code() CHECK (check_code(code)),
    kg numeric NOT NULL,
    cost double precision GENERATED ALWAYS AS (rate(kg
)) STORED,
    zone zone_t DEFAULT mk(3)
);
CREATE INDEX parcel_rate ON parcel (rate(kg, 2));
CREATE INDEX parcel_big ON parcel (id) WHERE rate(
w => kg
) > 100;
ALTER TABLE parcel ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON parcel FOR SELECT USING (check_code(code
));
CREATE VIEW v AS SELECT p.id, rate(p.kg) AS r, (split_zone(p.code)).a FROM parcel p;
CREATE VIEW z AS SELECT
code AS zone, dist AS distance FROM zones('A-B', 'C-D');
CREATE MATERIALIZED VIEW m AS SELECT * FROM zones();
CREATE VIEW w AS SELECT (mk(2)).*;
CREATE FUNCTION on_parcel() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF rate(NEW.kg) > 10 THEN NEW.code := 'BIG'; END IF; RETURN NEW; END $$;
CREATE TRIGGER price BEFORE INSERT OR UPDATE ON parcel FOR EACH ROW WHEN (rate(NEW.kg) <> 0) EXECUTE FUNCTION on_parcel(

);
CREATE FUNCTION atomic_rate(x numeric) RETURNS SETOF
numeric
 LANGUAGE sql BEGIN ATOMIC SELECT rate(x); SELECT rate(x, 5); END;
CREATE DOMAIN code AS text CHECK (check_code(VALUE)) DEFAULT fresh_code();
CREATE PROCEDURE ship(
IN p int, INOUT res text DEFAULT NULL
) LANGUAGE plpgsql AS $$ BEGIN SELECT code INTO res FROM parcel WHERE id = p; END $$;
