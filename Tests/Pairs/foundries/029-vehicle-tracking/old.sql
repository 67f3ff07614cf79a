-- generated columns and expression indexes all over functions whose return type changes; points to lat/lon; partition+matview
CREATE SCHEMA geo;
CREATE SCHEMA trk;
CREATE TYPE geo.coord AS (lat double precision, lon double precision);
CREATE DOMAIN geo.heading AS smallint CHECK (VALUE >= 0 AND VALUE < 360);
CREATE FUNCTION geo.dist(a geo.coord, b geo.coord) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT sqrt(((a).lat - (b).lat)^2 + ((a).lon - (b).lon)^2) $$;
CREATE FUNCTION geo.cell(c geo.coord) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT floor((c).lat)::integer * 360 + floor((c).lon)::integer $$;
CREATE FUNCTION geo.compass(h geo.heading) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (ARRAY['N','E','S','W'])[1 + (h / 90)] $$;
CREATE TABLE trk.vehicles (
  vin char(17) PRIMARY KEY,
  label text,
  depot geo.coord,
  active boolean NOT NULL DEFAULT true);
CREATE TABLE trk.fixes (
  id bigserial PRIMARY KEY,
  vin char(17) NOT NULL REFERENCES trk.vehicles,
  at timestamp NOT NULL DEFAULT now(),
  pos geo.coord NOT NULL,
  heading geo.heading,
  cell integer GENERATED ALWAYS AS (geo.cell(pos)) STORED,
  dir text GENERATED ALWAYS AS (geo.compass(heading)) STORED,
  speed real DEFAULT 0);
CREATE INDEX fixes_cell ON trk.fixes (cell, at);
CREATE INDEX fixes_cell_expr ON trk.fixes (geo.cell(pos)) WHERE geo.compass(heading) = 'N';
CREATE TABLE trk.zones (
  name text PRIMARY KEY,
  center geo.coord NOT NULL,
  radius double precision NOT NULL,
  CHECK (geo.dist(center, center) < radius));
CREATE TABLE trk.alerts (
  id serial PRIMARY KEY,
  fix bigint REFERENCES trk.fixes,
  zone text REFERENCES trk.zones,
  kind text NOT NULL CHECK (kind IN ('enter','leave')));
CREATE VIEW trk.last_fix AS
  SELECT DISTINCT ON (vin) vin, at, pos, dir, speed
  FROM trk.fixes
  ORDER BY vin, at DESC;
CREATE VIEW trk.in_zone AS
  SELECT z.name, l.vin, geo.dist(z.center, l.pos) AS d
  FROM trk.zones z
  JOIN trk.last_fix l ON geo.dist(z.center, l.pos) <= z.radius;
CREATE MATERIALIZED VIEW trk.heat AS SELECT cell, count(*) AS n, avg(speed) AS v FROM trk.fixes GROUP BY cell;
CREATE INDEX heat_n ON trk.heat (n DESC);
CREATE FUNCTION trk.check_zone() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO trk.alerts (fix, zone, kind) SELECT NEW.id, name, 'enter' FROM trk.zones WHERE geo.dist(center, NEW.pos) <= radius; RETURN NULL; END $$;
CREATE TRIGGER check_zone AFTER INSERT ON trk.fixes FOR EACH ROW WHEN (geo.cell(NEW.pos) > 0) EXECUTE FUNCTION trk.check_zone();
