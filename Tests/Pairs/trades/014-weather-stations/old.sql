CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE DOMAIN celsius AS real CHECK (VALUE > -273.15);
CREATE TABLE station (
  wmo_id int PRIMARY KEY,
  name text NOT NULL,
  lat double precision NOT NULL, lon double precision NOT NULL, elev_m int,
active boolean DEFAULT true
);
CREATE INDEX station_earth ON station USING gist (ll_to_earth(lat, lon));
CREATE TABLE obs (
  wmo_id int NOT NULL REFERENCES station,
  obs_time timestamp NOT NULL,
  temp celsius,
  dewpoint celsius,
pressure real,
  wind_dir smallint, wind_ms real,
  raw text
) PARTITION BY RANGE (obs_time);
CREATE TABLE obs_y2022 PARTITION OF obs FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE obs_y2023 PARTITION OF obs FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE UNIQUE INDEX obs_uq ON obs (wmo_id, obs_time);
CREATE INDEX ON obs (obs_time);
CREATE FUNCTION rel_humidity(t celsius, td celsius) RETURNS real LANGUAGE sql IMMUTABLE AS
$$ SELECT (100 * exp(17.625*td/(243.04+td)) / exp(17.625*t/(243.04+t)))::real $$;
CREATE VIEW daily AS
  SELECT wmo_id, obs_time::date AS day, min(temp) AS tmin, max(temp) AS tmax, avg(rel_humidity(temp, dewpoint)) AS rh
  FROM obs GROUP BY 1, 2;
CREATE MATERIALIZED VIEW climate_normals AS SELECT wmo_id, extract(month FROM day) AS mon, avg(tmin) AS tmin, avg(tmax) AS tmax FROM daily GROUP BY 1, 2;
CREATE INDEX climate_mon ON climate_normals (mon);
