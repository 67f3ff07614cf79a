CREATE SCHEMA k;
CREATE TABLE k.src (id integer PRIMARY KEY, a text, b integer
 , c date
);
CREATE TABLE k.one (id integer PRIMARY KEY, a text);
CREATE VIEW k.two AS SELECT id, b FROM k.src;
CREATE MATERIALIZED VIEW k.three AS SELECT b, count(*) AS n FROM k.src GROUP BY b;
CREATE UNIQUE INDEX three_b ON k.three (b);
CREATE TYPE k.four AS ENUM ('x', 'y');
CREATE TYPE k.five AS RANGE (subtype = text);
CREATE VIEW k.six AS SELECT 1.5::numeric AS v;
CREATE VIEW k.seven AS SELECT max(id) AS last_value FROM k.src;
CREATE PROCEDURE k.eight(integer) LANGUAGE sql AS 'DELETE FROM k.src WHERE id = $1';
CREATE SEQUENCE k.eleven OWNED BY k.src.b;
CREATE FUNCTION k.nine_s(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT coalesce($1, 0) + coalesce($2, 0)';
CREATE AGGREGATE k.nine(integer) (SFUNC = k.nine_s, STYPE = integer);
CREATE FUNCTION k.ten(integer) RETURNS integer LANGUAGE sql STABLE AS 'SELECT $1 * 10';
CREATE UNIQUE INDEX twelve ON k.src (b);
ALTER TABLE k.src ADD CONSTRAINT thirteen UNIQUE (a, b);
ALTER TABLE k.src ADD CONSTRAINT fourteen EXCLUDE USING btree (a WITH =, b WITH =);
CREATE FUNCTION k.tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE CONSTRAINT TRIGGER fifteen AFTER INSERT ON k.src DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION k.tf();
CREATE EXTENSION postgres_fdw;
CREATE SERVER ks FOREIGN DATA WRAPPER postgres_fdw;
CREATE TABLE k.sixteen (id integer, t text);
CREATE FOREIGN TABLE k.seventeen (id integer NOT NULL) SERVER ks OPTIONS (table_name 'x');
CREATE TABLE k.eighteen (p integer);
CREATE TYPE k.nineteen AS (z integer);
CREATE VIEW k.use_one AS SELECT id FROM k.one;
CREATE VIEW k.use_two AS SELECT t.id, u.n FROM k.two t JOIN k.three u ON u.b = t.b;
CREATE FUNCTION k.use_six(k.six) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1.v';
CREATE FUNCTION k.use_four(k.four) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1::text';
CREATE TABLE k.use_five (id integer, f k.five);
CREATE FUNCTION k.use_19(k.nineteen[]) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ($1[1]).z';
CREATE VIEW k.wide AS
  SELECT s.id, s.a, o.a AS other
  FROM k.src s
  LEFT JOIN k.one o ON o.id = s.id
 WHERE s.c IS NULL
;
CREATE TABLE k.twenty (
 id text PRIMARY KEY,
  src integer REFERENCES k.src
);
CREATE VIEW k.use_seven AS SELECT last_value FROM k.seven;
COMMENT ON TYPE k.four IS 'four';
COMMENT ON TABLE k.src IS 'source';
GRANT SELECT ON k.one, k.two, k.three TO PUBLIC;
