CREATE SCHEMA omega AUTHORIZATION pair_owner_b;
CREATE SCHEMA beta AUTHORIZATION pair_owner_a;
CREATE SCHEMA "Mixed Case" AUTHORIZATION "pair_Odd Role";
CREATE TYPE omega.mood AS ENUM ('ok', 'bad');
ALTER TYPE omega.mood OWNER TO "pair_Odd Role";
CREATE TABLE omega.items (id serial PRIMARY KEY, mood omega.mood, "Desc" text);
ALTER TABLE omega.items OWNER TO pair_owner_b;
CREATE FUNCTION omega.touch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN RETURN NEW; END $$;
ALTER FUNCTION omega.touch() OWNER TO pair_owner_b;
CREATE TRIGGER touch BEFORE UPDATE ON omega.items FOR EACH ROW EXECUTE FUNCTION omega.touch();
CREATE TABLE beta.things (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, item integer REFERENCES
    omega.items,
    n integer);
ALTER TABLE beta.things OWNER TO
    pair_owner_a;
CREATE SEQUENCE "Mixed Case".free_seq;
ALTER SEQUENCE "Mixed Case".free_seq OWNER TO pair_owner_a;
CREATE VIEW "Mixed Case"."The View" AS SELECT t.id, i."Desc" FROM beta.things t JOIN
    omega.items i
    ON i.id = t.item;
ALTER VIEW "Mixed Case"."The View" OWNER TO
    pair_owner_b;
CREATE MATERIALIZED VIEW "Mixed Case".mv AS SELECT count(*) AS n FROM beta.things;
ALTER MATERIALIZED VIEW "Mixed Case".mv OWNER TO
    "pair_Odd Role";
CREATE COLLATION "Mixed Case".sortish (provider = icu, locale = 'sv');
ALTER COLLATION "Mixed Case".sortish OWNER TO pair_owner_b;
CREATE DOMAIN beta.pos AS integer CHECK (VALUE > 0);
ALTER DOMAIN beta.pos OWNER TO
    "pair_Odd Role";
CREATE STATISTICS beta.st ON item, n FROM beta.things;
ALTER STATISTICS beta.st OWNER TO
    pair_owner_b;
CREATE PROCEDURE "Mixed Case"."Do It"(n beta.pos) LANGUAGE sql AS 'SELECT 1';
ALTER PROCEDURE "Mixed Case"."Do It"(beta.pos) OWNER TO
    pair_owner_a;
CREATE FOREIGN DATA WRAPPER own_fdw;
CREATE SERVER own_srv FOREIGN DATA WRAPPER own_fdw;
ALTER SERVER own_srv OWNER TO
    pair_owner_b;
GRANT SELECT ON omega.items TO pair_owner_a WITH GRANT OPTION;
GRANT USAGE ON SCHEMA omega TO "pair_Odd Role";
REVOKE UPDATE ON beta.things FROM pair_owner_a;
GRANT CREATE, USAGE ON SCHEMA "Mixed Case" TO pair_owner_b;
