CREATE DOMAIN kwh AS numeric(12,3);
CREATE TABLE grids (
    id serial PRIMARY KEY,
    name text NOT NULL
) WITH (fillfactor = 90);
CREATE TABLE meters (
    id serial,
    grid_id int NOT NULL,
    serial_no varchar(20) NOT NULL,
    photo bytea,
    installed date,
    CONSTRAINT meters_pk PRIMARY KEY (id) WITH (fillfactor = 80),
    CONSTRAINT meters_grid FOREIGN KEY (grid_id) REFERENCES grids,
    CONSTRAINT meters_serial UNIQUE (serial_no)
);
ALTER TABLE meters ALTER photo SET STORAGE EXTERNAL, ALTER serial_no SET STATISTICS 500;
ALTER TABLE meters REPLICA IDENTITY FULL;
CREATE INDEX meters_inst ON meters (installed);
ALTER TABLE meters CLUSTER ON meters_inst;
CREATE UNLOGGED TABLE raw_readings (
    meter_id int NOT NULL,
    at timestamptz NOT NULL,
    value kwh,
    dst boolean
);
CREATE INDEX raw_at ON raw_readings USING brin (at) WITH (pages_per_range = 32);
CREATE TABLE readings (
    meter_id int REFERENCES meters,
    day date,
    value kwh NOT NULL,
    prev kwh,
    used kwh GENERATED ALWAYS AS (value - prev) STORED,
    PRIMARY KEY (meter_id, day)
) WITH (autovacuum_enabled = false);
CREATE STATISTICS readings_stat (dependencies) ON meter_id, value FROM readings;
CREATE TABLE tariffs (
    code char(4) PRIMARY KEY,
    per_kwh numeric(6,4) NOT NULL
);
CREATE VIEW usage AS SELECT r.meter_id, date_trunc('month', r.day::timestamp) AS month, sum(r.used) AS used FROM readings r GROUP BY 1, 2;
CREATE MATERIALIZED VIEW grid_usage WITH (fillfactor = 70) AS SELECT m.grid_id, u.month, sum(u.used) AS used FROM usage u JOIN meters m ON m.id = u.meter_id GROUP BY 1, 2;
CREATE FUNCTION cost(u numeric, t char) RETURNS numeric LANGUAGE sql STABLE COST 50 AS $$ SELECT u * per_kwh FROM public.tariffs WHERE code = t $$;
