-- tables of a composite type: the type gets and loses attributes, a table leaves the type, another joins, options on columns
CREATE SCHEMA tt;
CREATE TYPE tt.sample AS (id bigint, day date, taken timestamptz, value numeric(12,4), note text COLLATE "C", source text);
COMMENT ON TYPE tt.sample IS 'one measurement';
COMMENT ON COLUMN tt.sample.taken IS 'when';
CREATE TABLE tt.raw OF tt.sample (
  id WITH OPTIONS DEFAULT 0 PRIMARY KEY,
  taken WITH OPTIONS DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CONSTRAINT raw_value CHECK (value >= -273.15)
);
CREATE TABLE tt.clean (id integer, day date, taken timestamp, value real, note varchar(20));
CREATE TABLE tt.extra OF tt.sample;
CREATE TABLE tt.part OF tt.sample PARTITION BY RANGE (day);
CREATE TABLE tt.part_1 PARTITION OF tt.part (value NOT NULL) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE INDEX clean_taken ON tt.clean (taken DESC);
CREATE UNIQUE INDEX part_id ON tt.part (id, day);
CREATE FUNCTION tt.check_sample(s tt.sample) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN s.value IS NOT NULL;
CREATE FUNCTION tt.take(n integer) RETURNS SETOF tt.sample LANGUAGE sql STABLE AS $$ SELECT * FROM tt.raw LIMIT n $$;
CREATE VIEW tt.taken AS SELECT t.id, t.taken, t.value FROM tt.take(10) t WHERE tt.check_sample(t.*);
CREATE VIEW tt.per_day AS SELECT date_trunc('day', taken) AS day, avg(value) AS v FROM tt.part GROUP BY 1;
CREATE MATERIALIZED VIEW tt.hot AS SELECT r.id, r.value FROM tt.raw r WHERE r.value > 40;
CREATE INDEX hot_value ON tt.hot (value);
COMMENT ON TABLE tt.raw IS 'as it came';
COMMENT ON COLUMN tt.raw.value IS 'in degrees';
