CREATE EXTENSION hstore;
CREATE SCHEMA farm;
CREATE TABLE farm.field (field_id serial PRIMARY KEY, name text NOT NULL, boundary polygon NOT NULL, crop text, soil hstore);
CREATE TABLE farm.node (eui64 text PRIMARY KEY, field_id int REFERENCES farm.field, battery_mv int, last_seen timestamp, kind text DEFAULT 'soil');
CREATE TABLE farm.sample_base (at timestamptz NOT NULL, eui64
 text
 NOT NULL, rssi smallint
);
CREATE TABLE farm.sample_soil (moisture real, ec real, temp real,
  PRIMARY KEY (eui64, at)) INHERITS (farm.sample_base);
CREATE TABLE farm.sample_air (temp real, humidity real, PRIMARY KEY (eui64, at)) INHERITS (farm.sample_base);
CREATE TABLE farm.sample_leaf (wetness real) INHERITS (farm.sample_base);
CREATE INDEX soil_hs ON farm.field USING gist (soil);
CREATE FUNCTION farm.needs_water(m real) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT m < 20';
CREATE VIEW farm.dry_fields AS SELECT f.field_id, f.name, avg(s.moisture) AS moisture FROM farm.field f JOIN farm.node n USING (field_id) JOIN farm.sample_soil s USING (eui64)
  WHERE s.at > now() - interval '6 hours' GROUP BY f.field_id
  HAVING farm.needs_water(avg(s.moisture)::real);
CREATE INDEX soil_dry ON farm.sample_soil (eui64) WHERE farm.needs_water(moisture);
