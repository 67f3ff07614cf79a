CREATE SCHEMA k;
CREATE TABLE k.src (id integer PRIMARY KEY, a text, b integer
);
CREATE VIEW k.one AS SELECT id, a FROM k.src;
CREATE MATERIALIZED VIEW k.two AS SELECT id, b FROM k.src;
CREATE VIEW k.three AS SELECT b, count(*) AS n FROM k.src GROUP BY b;
CREATE TYPE k.four AS (x integer, y integer);
CREATE DOMAIN k.five AS text;
CREATE TYPE k.six AS (v numeric);
CREATE SEQUENCE k.seven;
CREATE FUNCTION k.eight(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 + 1';
CREATE FUNCTION k.nine(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT coalesce($1, 0) + coalesce($2, 0)';
CREATE AGGREGATE k.ten(integer) (SFUNC = k.nine, STYPE = integer);
CREATE INDEX eleven ON k.src (a);
ALTER TABLE k.src ADD CONSTRAINT twelve UNIQUE (b);
CREATE UNIQUE INDEX thirteen ON k.src (a, b);
ALTER TABLE k.src ADD CONSTRAINT fourteen CHECK (b > 0);
CREATE FUNCTION k.tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER fifteen AFTER INSERT ON k.src FOR EACH ROW EXECUTE FUNCTION k.tf();
CREATE EXTENSION postgres_fdw;
CREATE SERVER ks FOREIGN DATA WRAPPER postgres_fdw;
CREATE FOREIGN TABLE k.sixteen (id integer, t text) SERVER ks;
CREATE UNLOGGED TABLE k.seventeen (id integer PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TYPE k.eighteen AS ENUM ('p');
CREATE TABLE k.nineteen (z integer);
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
;
CREATE TABLE k.twenty (
 id integer PRIMARY KEY,
  src integer REFERENCES k.src
);
CREATE VIEW k.use_seven AS SELECT last_value FROM k.seven;
COMMENT ON TYPE k.four IS 'four';
COMMENT ON TABLE k.src IS 'source';
GRANT SELECT ON k.one, k.two, k.three TO PUBLIC;
