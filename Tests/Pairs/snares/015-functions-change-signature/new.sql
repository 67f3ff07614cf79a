-- freight pricing: function signatures change beneath all sorts of dependents
CREATE TYPE zone_t AS (code text, dist
numeric
);
CREATE FUNCTION rate(
weight numeric, dist numeric DEFAULT 2
) RETURNS
double precision
 IMMUTABLE LANGUAGE sql AS $$ SELECT $1 * $2 $$;
CREATE FUNCTION check_code(c text
, strict boolean DEFAULT false
) RETURNS boolean IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN RETURN c ~ '^[A-Z]+$'; END $$;
CREATE FUNCTION fresh_code() RETURNS
text
 VOLATILE LANGUAGE sql AS $$ SELECT 'X' || upper(substr('abcdef', (random()*5)::int + 1, 1)) $$;
CREATE FUNCTION split_zone(z text,
OUT b text, OUT a text, OUT n int
) LANGUAGE sql IMMUTABLE AS $$ SELECT split_part(z, '-', 1), split_part(z, '-', 2)
, length(z)
$$;
CREATE FUNCTION zones(VARIADIC list text[] DEFAULT '{A-B}') RETURNS TABLE (
zone text, distance bigint
) LANGUAGE sql STABLE AS $$ SELECT x, length(x) FROM unnest(list) x $$;
CREATE FUNCTION mk(n int) RETURNS zone_t LANGUAGE sql AS $$ SELECT 'Z'::text, n
::numeric
 $$;
CREATE TABLE parcel (
    id serial PRIMARY KEY,
    code text NOT NULL DEFAULT fresh_code() CHECK (check_code(code)),
    kg numeric NOT NULL,
    cost double precision GENERATED ALWAYS AS (rate(kg
, dist => 3
)) STORED,
    zone zone_t DEFAULT mk(3)
);
CREATE INDEX parcel_rate ON parcel (rate(kg, 2));
CREATE INDEX parcel_big ON parcel (id) WHERE rate(
weight => kg
) > 100;
ALTER TABLE parcel ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON parcel FOR SELECT USING (check_code(code
, strict := true
));
CREATE VIEW v AS SELECT p.id, rate(p.kg) AS r, (split_zone(p.code)).a FROM parcel p;
CREATE VIEW z AS SELECT
zone, distance FROM zones('A-B', 'C-DE');
CREATE MATERIALIZED VIEW m AS SELECT * FROM zones();
CREATE VIEW w AS SELECT (mk(2)).*;
CREATE FUNCTION on_parcel() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF rate(NEW.kg) > 10 THEN NEW.code := 'BIG'; END IF; RETURN NEW; END $$;
CREATE TRIGGER price BEFORE INSERT OR UPDATE ON parcel FOR EACH ROW WHEN (rate(NEW.kg) <> 0) EXECUTE FUNCTION on_parcel(
'arg1', '2'
);
CREATE FUNCTION atomic_rate(x numeric) RETURNS SETOF
double precision
 LANGUAGE sql BEGIN ATOMIC SELECT rate(x); SELECT rate(x, 5); END;
CREATE DOMAIN code AS text CHECK (check_code(VALUE)) DEFAULT fresh_code();
CREATE PROCEDURE ship(
IN p bigint, OUT res text
) LANGUAGE plpgsql AS $$ BEGIN SELECT code INTO res FROM parcel WHERE id = p; END $$;
