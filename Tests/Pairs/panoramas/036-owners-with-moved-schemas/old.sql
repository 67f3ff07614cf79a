CREATE SCHEMA alpha AUTHORIZATION pair_owner_a;
CREATE SCHEMA beta AUTHORIZATION pair_owner_b;
CREATE SCHEMA "Mixed Case" AUTHORIZATION "pair_Odd Role";
CREATE TYPE alpha.mood AS ENUM ('ok', 'bad');
ALTER TYPE alpha.mood OWNER TO pair_owner_a;
CREATE TABLE alpha.items (id serial PRIMARY KEY, mood alpha.mood, "Desc" text);
ALTER TABLE alpha.items OWNER TO pair_owner_a;
CREATE FUNCTION alpha.touch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN RETURN NEW; END $$;
ALTER FUNCTION alpha.touch() OWNER TO pair_owner_a;
CREATE TRIGGER touch BEFORE UPDATE ON alpha.items FOR EACH ROW EXECUTE FUNCTION alpha.touch();
CREATE TABLE beta.things (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, item integer REFERENCES
    alpha.items,
    n integer);
ALTER TABLE beta.things OWNER TO
    pair_owner_b;
CREATE SEQUENCE beta.free_seq;
ALTER SEQUENCE beta.free_seq OWNER TO "pair_Odd Role";
CREATE VIEW "Mixed Case"."The View" AS SELECT t.id, i."Desc" FROM beta.things t JOIN
    alpha.items i
    ON i.id = t.item;
ALTER VIEW "Mixed Case"."The View" OWNER TO
    "pair_Odd Role";
CREATE MATERIALIZED VIEW "Mixed Case".mv AS SELECT count(*) AS n FROM beta.things;
ALTER MATERIALIZED VIEW "Mixed Case".mv OWNER TO
    pair_owner_a;
CREATE COLLATION beta.sortish (provider = icu, locale = 'sv');
ALTER COLLATION beta.sortish OWNER TO pair_owner_b;
CREATE DOMAIN beta.pos AS integer CHECK (VALUE > 0);
ALTER DOMAIN beta.pos OWNER TO
    pair_owner_b;
CREATE STATISTICS beta.st ON item, n FROM beta.things;
ALTER STATISTICS beta.st OWNER TO
    pair_owner_a;
CREATE PROCEDURE "Mixed Case"."Do It"(n beta.pos) LANGUAGE sql AS 'SELECT 1';
ALTER PROCEDURE "Mixed Case"."Do It"(beta.pos) OWNER TO
    pair_owner_b;
CREATE FOREIGN DATA WRAPPER own_fdw;
CREATE SERVER own_srv FOREIGN DATA WRAPPER own_fdw;
ALTER SERVER own_srv OWNER TO
    pair_owner_a;
GRANT SELECT ON alpha.items TO pair_owner_b, "pair_Odd Role";
GRANT USAGE ON SCHEMA alpha TO PUBLIC;
REVOKE INSERT ON beta.things FROM pair_owner_b;
GRANT CREATE, USAGE ON SCHEMA "Mixed Case" TO pair_owner_b;
