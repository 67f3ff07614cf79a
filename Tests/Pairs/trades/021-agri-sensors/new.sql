CREATE EXTENSION hstore;
CREATE SCHEMA farm;
CREATE TABLE farm.field (field_id serial PRIMARY KEY, name text NOT NULL, boundary polygon NOT NULL, crop text, soil hstore);
CREATE TABLE farm.gateway (gw_id macaddr8 PRIMARY KEY, installed date, ip inet);
CREATE TABLE farm.node (eui64 macaddr8 PRIMARY KEY, field_id int REFERENCES farm.field ON DELETE SET NULL, gw_id macaddr8 REFERENCES farm.gateway, kind text NOT NULL DEFAULT 'soil', battery_mv smallint CHECK (battery_mv BETWEEN 0 AND 5000), last_seen timestamptz);
CREATE TABLE farm.sample_base (at timestamptz NOT NULL, eui64
 macaddr8
 NOT NULL, rssi smallint
 , snr real
);
CREATE TABLE farm.sample_soil (moisture real, ec real, temp real,
ph numeric(4,2),
  PRIMARY KEY (eui64, at)) INHERITS (farm.sample_base);
CREATE TABLE farm.sample_air (temp real, humidity real, PRIMARY KEY (eui64, at)) INHERITS (farm.sample_base);
CREATE TABLE farm.sample_rain (tips int NOT NULL, mm numeric GENERATED ALWAYS AS (tips * 0.2) STORED, PRIMARY KEY (eui64, at)) INHERITS (farm.sample_base);
ALTER TABLE farm.sample_soil ADD CONSTRAINT moisture_pct CHECK (moisture BETWEEN 0 AND 100);
CREATE INDEX soil_hs ON farm.field USING gist (soil);
CREATE FUNCTION farm.needs_water(m real, crop text DEFAULT 'wheat') RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT m < CASE crop WHEN 'rice' THEN 45 WHEN 'tomato' THEN 30 ELSE 20 END $$;
CREATE VIEW farm.dry_fields AS SELECT f.field_id, f.name, avg(s.moisture) AS moisture FROM farm.field f JOIN farm.node n USING (field_id) JOIN farm.sample_soil s USING (eui64)
  WHERE s.at > now() - interval '6 hours' GROUP BY f.field_id
  HAVING farm.needs_water(avg(s.moisture)::real, f.crop);
CREATE INDEX soil_dry ON farm.sample_soil (eui64) WHERE farm.needs_water(moisture);
