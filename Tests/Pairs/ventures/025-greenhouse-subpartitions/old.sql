CREATE TABLE house (id smallint PRIMARY KEY, name text NOT NULL, area_m2 real);
CREATE TABLE bed (house smallint REFERENCES house, no smallint, crop text, planted date, PRIMARY KEY (house, no));
CREATE TABLE climate (
    house smallint NOT NULL, at timestamptz NOT NULL, temp real CHECK (temp > -40), hum real, co2
smallint
,
    CONSTRAINT climate_pk PRIMARY KEY (house, at)
) PARTITION BY LIST (house);
CREATE TABLE climate_h1 PARTITION OF climate FOR VALUES IN (1) PARTITION BY RANGE (at);
CREATE TABLE climate_h1_22 PARTITION OF climate_h1 FOR VALUES FROM ('2022-01-01 00:00+00') TO ('2023-01-01 00:00+00');
CREATE TABLE climate_h1_23 PARTITION OF climate_h1 FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE climate_h2 PARTITION OF climate FOR VALUES IN (2
);
CREATE TABLE climate_other PARTITION OF climate DEFAULT;
ALTER TABLE climate_h2 ADD CONSTRAINT h2_hum CHECK (hum BETWEEN 0 AND 100)
NOT VALID
;
CREATE INDEX climate_temp ON climate (temp) WHERE temp > 30;
CREATE INDEX climate_h2_own ON climate_h2 (hum
);
CREATE TABLE watering (id bigserial, house smallint, bed smallint, started timestamptz NOT NULL, litres numeric(8,2) NOT NULL DEFAULT
10
, FOREIGN KEY (house, bed) REFERENCES bed
, PRIMARY KEY (id, started)) PARTITION BY RANGE (started);
CREATE TABLE watering_all PARTITION OF watering FOR VALUES FROM (MINVALUE) TO (MAXVALUE);
CREATE TABLE setpoint (house smallint REFERENCES house, kind text, hour smallint CHECK (hour BETWEEN 0 AND 23), value real, PRIMARY KEY (house, kind, hour)
);
CREATE FUNCTION dew_point(t real, h real) RETURNS real IMMUTABLE STRICT LANGUAGE sql RETURN
(t - (100 - h) / 5)::real;
CREATE VIEW now_climate AS SELECT DISTINCT ON (house) house, at, temp, hum, dew_point(temp, hum) AS dew FROM climate ORDER BY house, at DESC;
CREATE VIEW deviation AS SELECT n.house, n.temp - s.value AS dt FROM now_climate n JOIN setpoint s ON s.house = n.house AND s.kind = 'temp' AND s.hour = extract(hour FROM n.at AT TIME ZONE 'UTC');
CREATE MATERIALIZED VIEW daily AS SELECT house, (at AT TIME ZONE 'UTC')::date AS d, min(temp), max(temp), avg(hum) AS hum FROM climate GROUP BY 1, 2;
CREATE UNIQUE INDEX daily_pk ON daily (house, d);
CREATE FUNCTION sane() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.temp >
60
 THEN NEW.temp := NULL; END IF; RETURN NEW; END $$;
CREATE TRIGGER sane BEFORE INSERT
 ON climate FOR EACH ROW EXECUTE FUNCTION sane();
