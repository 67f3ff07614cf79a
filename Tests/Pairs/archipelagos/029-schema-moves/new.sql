CREATE SCHEMA src AUTHORIZATION k21_mo;
CREATE SCHEMA dst;
SET search_path = dst, pg_catalog;
CREATE TYPE en AS ENUM ('a', 'b');
CREATE TYPE comp AS (e en, n integer);
CREATE DOMAIN dom AS integer CONSTRAINT dom_pos CHECK (VALUE > 0);
CREATE COLLATION coll (provider = icu, locale = 'fr');
CREATE SEQUENCE seq INCREMENT 3;
CREATE FUNCTION fn(e en) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION eneq(en, en) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (LEFTARG = en, RIGHTARG = en, FUNCTION = eneq, COMMUTATOR = ===);
CREATE OPERATOR CLASS en_ops FOR TYPE en USING hash AS OPERATOR 1 ===, FUNCTION 1 pg_catalog.hashenum(anyenum);
CREATE TEXT SEARCH DICTIONARY dict (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION conf (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION conf ALTER MAPPING FOR asciiword WITH dict;
CREATE AGGREGATE agg(en) (SFUNC = enum_larger, STYPE = en);
RESET search_path;
CREATE TABLE public.stay (
  id integer DEFAULT nextval(
   'dst.seq'
    ) PRIMARY KEY
);
SET search_path = dst, public;
ALTER TABLE stay ADD COLUMN e en DEFAULT 'a', ADD COLUMN c comp[], ADD COLUMN d dom DEFAULT 5, ADD COLUMN t text COLLATE coll,
  ADD COLUMN g integer GENERATED ALWAYS AS (fn(e)) STORED, ADD COLUMN v tsvector GENERATED ALWAYS AS (to_tsvector('conf', t)) STORED;
CREATE INDEX stay_h ON stay USING hash (e en_ops);
CREATE INDEX stay_f ON stay (fn(e), (t || 'x'));
ALTER TABLE stay ADD CONSTRAINT op CHECK (e === 'a' OR e > 'a');
CREATE TRIGGER tr AFTER INSERT ON stay FOR EACH ROW WHEN (NEW.e === 'b') EXECUTE FUNCTION trg();
CREATE TABLE mv_me (id integer PRIMARY KEY, s integer REFERENCES stay, e en) PARTITION BY RANGE (id);
CREATE TABLE public.mv_me_1 PARTITION OF mv_me FOR VALUES FROM (1) TO (5);
CREATE VIEW public.vw AS SELECT agg(stay.e) AS m, count(mv_me.id) AS n FROM stay LEFT JOIN mv_me ON mv_me.s = stay.id;
CREATE POLICY pl ON stay TO k21_mo USING (fn(e) > 1);
CREATE STATISTICS sta ON e, d FROM stay;
CREATE PUBLICATION mp FOR TABLE mv_me, TABLES IN SCHEMA src;
ALTER TYPE en OWNER TO k21_mo;
GRANT USAGE ON TYPE comp TO k21_mo WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION fn(en) TO k21_mo;
GRANT ALL ON SEQUENCE seq TO k21_mo;
COMMENT ON TYPE comp IS 'composite';
COMMENT ON OPERATOR === (en, en) IS 'triple';
COMMENT ON CONSTRAINT dom_pos ON DOMAIN dom IS 'positive';
COMMENT ON STATISTICS sta IS 'stats';
