-- generated columns and expression indexes all over functions whose return type changes; points to lat/lon; partition+matview
CREATE SCHEMA geo;
CREATE SCHEMA trk;
CREATE DOMAIN geo.lat AS double precision CHECK (VALUE BETWEEN -90 AND 90);
CREATE DOMAIN geo.lon AS double precision CHECK (VALUE BETWEEN -180 AND 180);
CREATE DOMAIN geo.heading AS numeric(5,2) CHECK (VALUE >= 0 AND VALUE < 360);
CREATE FUNCTION geo.dist(a point, b point) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT a <-> b $$;
CREATE FUNCTION geo.cell(lat double precision, lon double precision) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT floor(lat)::integer || ':' || floor(lon)::integer $$;
CREATE TYPE geo.wind AS ENUM ('N','NE','E','SE','S','SW','W','NW');
CREATE FUNCTION geo.compass(h numeric) RETURNS geo.wind LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (enum_range(NULL::geo.wind))[1 + floor(h / 45)::integer] $$;
CREATE TABLE trk.vehicles (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  vin char(17) NOT NULL UNIQUE,
  label text NOT NULL DEFAULT '',
  depot_lat geo.lat,
  depot_lon geo.lon,
  retired date,
  CHECK (num_nulls(depot_lat, depot_lon) <> 1));
CREATE TABLE trk.fixes (
  vehicle integer NOT NULL REFERENCES trk.vehicles,
  at timestamptz NOT NULL DEFAULT now(),
  lat geo.lat NOT NULL,
  lon geo.lon NOT NULL,
  heading geo.heading,
  cell text COLLATE "C" GENERATED ALWAYS AS (geo.cell(lat, lon)) STORED,
  dir geo.wind GENERATED ALWAYS AS (geo.compass(heading)) STORED,
  speed double precision DEFAULT 0 NOT NULL,
  PRIMARY KEY (vehicle, at)) PARTITION BY RANGE (at);
CREATE TABLE trk.fixes_old PARTITION OF trk.fixes FOR VALUES FROM (MINVALUE) TO ('2024-01-01 00:00+00');
CREATE TABLE trk.fixes_new PARTITION OF trk.fixes FOR VALUES FROM ('2024-01-01 00:00+00') TO (MAXVALUE);
ALTER TABLE trk.fixes_old SET (autovacuum_enabled = false);
CREATE INDEX fixes_cell ON trk.fixes (cell, at);
CREATE INDEX fixes_cell_expr ON trk.fixes (geo.cell(lat, lon) text_pattern_ops) WHERE dir = 'N';
CREATE INDEX fixes_point ON trk.fixes USING gist (point(lon, lat));
CREATE TABLE trk.zones (
  name text PRIMARY KEY,
  area circle NOT NULL,
  parent text REFERENCES trk.zones ON DELETE CASCADE,
  CHECK (radius(area) > geo.dist(center(area), center(area))),
  EXCLUDE USING gist (area WITH &&) WHERE (parent IS NULL));
CREATE TABLE trk.alerts (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  vehicle integer NOT NULL,
  at timestamptz NOT NULL,
  zone text REFERENCES trk.zones ON UPDATE CASCADE ON DELETE CASCADE,
  entered boolean NOT NULL DEFAULT true,
  FOREIGN KEY (vehicle, at) REFERENCES trk.fixes ON DELETE CASCADE);
CREATE MATERIALIZED VIEW trk.last_fix AS
  SELECT DISTINCT ON (vehicle) vehicle, at, point(lon, lat) AS pos, dir, speed
  FROM trk.fixes
  ORDER BY vehicle, at DESC;
CREATE UNIQUE INDEX last_fix_key ON trk.last_fix (vehicle);
CREATE INDEX last_fix_pos ON trk.last_fix USING gist (pos);
CREATE VIEW trk.in_zone AS
  SELECT z.name, v.vin, geo.dist(center(z.area), l.pos) AS d
  FROM trk.zones z
  JOIN trk.last_fix l ON z.area @> l.pos
  JOIN trk.vehicles v ON v.id = l.vehicle;
CREATE VIEW trk.heat AS
  SELECT cell, count(*) AS n, avg(speed) AS v, mode() WITHIN GROUP (ORDER BY dir) AS usual
  FROM trk.fixes
  GROUP BY cell;
CREATE FUNCTION trk.check_zone() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO trk.alerts (vehicle, at, zone) SELECT NEW.vehicle, NEW.at, name FROM trk.zones WHERE area @> point(NEW.lon, NEW.lat); RETURN NULL; END $$;
CREATE TRIGGER check_zone AFTER INSERT ON trk.fixes FOR EACH ROW WHEN (geo.cell(NEW.lat, NEW.lon) <> '0:0') EXECUTE FUNCTION trk.check_zone();
