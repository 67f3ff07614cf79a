CREATE SCHEMA cars;
CREATE TABLE cars.maker (id smallint PRIMARY KEY, country text, name text UNIQUE);
CREATE TABLE cars.car (
  vin char(17) PRIMARY KEY,
  maker_id smallint REFERENCES cars.maker,
  model text NOT NULL,
  year smallint,
  color text,
 km bigint,
  price numeric,
 fuel text,
  data jsonb
);
CREATE STATISTICS cars.s_model (dependencies
 , ndistinct
) ON maker_id, model FROM cars.car;
CREATE STATISTICS cars.s_mcv (mcv) ON color, model
 , fuel
  FROM cars.car;
CREATE STATISTICS cars.s_all ON maker_id, model, year FROM cars.car;
ALTER STATISTICS cars.s_all SET STATISTICS
 1000;
CREATE STATISTICS cars.s_expr ON
 (upper(model))
  FROM cars.car;
CREATE STATISTICS cars.s_mix (ndistinct, mcv) ON (km / 1000), year
 , (price::integer % 100)
  FROM cars.car;
COMMENT ON STATISTICS cars.s_all IS
 'three columns';
CREATE INDEX car_expr ON cars.car ((km / 1000), lower(model));
ALTER INDEX cars.car_expr ALTER COLUMN 1 SET STATISTICS
 400;
ALTER INDEX cars.car_expr ALTER COLUMN 2 SET STATISTICS 50;
ALTER TABLE cars.car ALTER COLUMN model SET STATISTICS 5000;
ALTER TABLE cars.car ALTER COLUMN maker_id SET (n_distinct = 40
 , n_distinct_inherited = 80
);
ALTER TABLE cars.car ALTER COLUMN year SET (n_distinct = -0.01);
CREATE TABLE cars.trip (car char(17), at date NOT NULL, km integer, from_place text, to_place text) PARTITION BY RANGE (at);
CREATE TABLE cars.trip_old PARTITION OF cars.trip FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
CREATE TABLE cars.trip_new PARTITION OF cars.trip FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
CREATE STATISTICS cars.trip_s ON from_place, to_place FROM cars.trip;
CREATE STATISTICS cars.trip_new_s (mcv) ON from_place, to_place FROM cars.trip_new;
CREATE STATISTICS cars.trip_old_s (dependencies) ON from_place, km FROM cars.trip_old;
CREATE MATERIALIZED VIEW cars.by_model AS SELECT maker_id, model, count(*) AS n, avg(
 km)::numeric(12,1) AS km
  FROM cars.car GROUP BY maker_id, model;
CREATE STATISTICS cars.by_model_s ON maker_id, model FROM cars.by_model;
CREATE VIEW cars.cheap AS SELECT vin, model, price FROM cars.car WHERE price <
 7500::numeric;
CREATE FUNCTION cars.age(c cars.car) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT extract(year FROM now())::integer - c.year $$;
CREATE TYPE cars.label AS (vin char(17), txt text);
CREATE TABLE cars.labels (id serial PRIMARY KEY, l cars.label);
CREATE STATISTICS cars.label_s ON ((l).vin), ((l).txt) FROM cars.labels;
GRANT SELECT ON cars.cheap TO PUBLIC;
