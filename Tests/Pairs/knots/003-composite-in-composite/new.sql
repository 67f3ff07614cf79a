-- attributes of a composite change type while another composite, columns, arrays, functions, a generated column use it
CREATE SCHEMA geo;
CREATE SCHEMA crm;
CREATE TYPE geo.pos AS (lat numeric(9,6), lon numeric(9,6), alt integer);
CREATE TYPE geo.address AS (street text, zip varchar(10), city varchar(80), at geo.pos, "Remark" text);
COMMENT ON TYPE geo.address IS 'postal address';
COMMENT ON COLUMN geo.address.zip IS 'postal code';
CREATE FUNCTION geo.one_line(a geo.address) RETURNS text LANGUAGE sql IMMUTABLE
  AS $$ SELECT a.street || ', ' || a.zip || ' ' || a.city $$;
CREATE FUNCTION geo.box(a geo.pos, b geo.pos, OUT low geo.pos, OUT high geo.pos) LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  low := a; high := b;
END $$;
CREATE TABLE crm.customer (
  id serial PRIMARY KEY,
  name text NOT NULL,
  home geo.address NOT NULL,
  others geo.address[] DEFAULT '{}'::geo.address[],
  CONSTRAINT customer_home_zip CHECK ((home).zip IS NOT NULL AND ((home).at).lat BETWEEN -90 AND 90),
  line text GENERATED ALWAYS AS (geo.one_line(home)) STORED,
  zip text GENERATED ALWAYS AS ((home).zip) STORED
);
CREATE INDEX customer_city ON crm.customer (((home).city) COLLATE "C", id);
CREATE INDEX customer_line_ix ON crm.customer (line) WHERE (home).city IS NOT NULL;
CREATE TABLE crm.visit (
  customer integer REFERENCES crm.customer ON DELETE CASCADE,
  n integer,
  path geo.pos[] NOT NULL,
  PRIMARY KEY (customer, n)
);
CREATE VIEW crm.customer_map AS
  SELECT c.id, (c.home).city, ((c.home).at).lat, ((c.home).at).lon, geo.one_line(c.home) AS label, cardinality(c.others) AS n_others
  FROM crm.customer c;
CREATE VIEW crm.visit_map AS
  SELECT v.customer, v.n, p.lat, p.lon, m.city
  FROM crm.visit v CROSS JOIN LATERAL unnest(v.path) AS p JOIN crm.customer_map m ON m.id = v.customer;
COMMENT ON COLUMN crm.customer_map.lat IS 'latitude';
CREATE MATERIALIZED VIEW crm.cities AS SELECT city, count(*) AS n, avg(lat) AS lat FROM crm.customer_map GROUP BY city WITH NO DATA;
CREATE INDEX cities_n ON crm.cities (n DESC NULLS LAST);
