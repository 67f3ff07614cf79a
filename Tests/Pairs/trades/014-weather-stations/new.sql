CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE DOMAIN celsius AS real CHECK (VALUE > -273.15);
CREATE DOMAIN hpa AS numeric(6,1) CHECK (VALUE BETWEEN 800 AND 1100);
CREATE TABLE station (
  wmo_id int PRIMARY KEY,
  name text NOT NULL,
  lat double precision NOT NULL, lon double precision NOT NULL, elev_m int,
active daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL)
);
CREATE INDEX station_earth ON station USING gist (ll_to_earth(lat, lon));
CREATE TABLE obs (
  wmo_id int NOT NULL REFERENCES station,
  obs_time timestamp NOT NULL,
  temp celsius,
  dewpoint celsius,
pressure hpa,
  wind_dir smallint, wind_ms real,
  raw text
) PARTITION BY RANGE (obs_time);
CREATE TABLE obs_y2022 PARTITION OF obs FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE obs_y2023 PARTITION OF obs FOR VALUES FROM ('2023-01-01') TO ('2024-01-01') PARTITION BY RANGE (obs_time);
CREATE TABLE obs_y2023_h1 PARTITION OF obs_y2023 FOR VALUES FROM ('2023-01-01') TO ('2023-07-01');
CREATE TABLE obs_y2023_h2 PARTITION OF obs_y2023 FOR VALUES FROM ('2023-07-01') TO ('2024-01-01');
CREATE TABLE obs_y2024 (LIKE obs INCLUDING DEFAULTS);
ALTER TABLE obs ATTACH PARTITION obs_y2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE obs ADD CONSTRAINT obs_pkey PRIMARY KEY (wmo_id, obs_time);
CREATE INDEX ON obs (obs_time);
CREATE FUNCTION rel_humidity(t celsius, td celsius) RETURNS real LANGUAGE sql IMMUTABLE AS
$$ SELECT (100 * exp(17.625*td/(243.04+td)) / exp(17.625*t/(243.04+t)))::real $$;
CREATE FUNCTION wind_chill(t celsius, v_ms real) RETURNS real LANGUAGE sql IMMUTABLE STRICT RETURN (13.12 + 0.6215*t - 11.37*power(v_ms*3.6, 0.16) + 0.3965*t*power(v_ms*3.6, 0.16))::real;
CREATE VIEW daily AS
  SELECT wmo_id, obs_time::date AS day, min(temp) AS tmin, max(temp) AS tmax, avg(rel_humidity(temp, dewpoint)) AS rh
, min(wind_chill(temp, wind_ms)) AS min_chill
  FROM obs GROUP BY 1, 2;
CREATE MATERIALIZED VIEW climate_normals AS SELECT wmo_id, extract(month FROM day) AS mon, avg(tmin) AS tmin, avg(tmax) AS tmax FROM daily GROUP BY 1, 2;
CREATE INDEX climate_mon ON climate_normals (mon);
