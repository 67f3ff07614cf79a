CREATE EXTENSION btree_gist;
CREATE TYPE unit AS ENUM ('kWh','m3','kvarh','kW','degC');
CREATE DOMAIN obis AS text CHECK (VALUE ~ '^\d{1,3}-\d{1,3}:\d{1,3}\.\d{1,3}\.\d{1,3}(\*\d{1,3})?$');
CREATE DOMAIN ean AS char(18) CHECK (VALUE ~ '^\d{18}$');
CREATE TABLE metering_point (
  point_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ean ean NOT NULL UNIQUE,
  street text, house_no text, postcode varchar(10), grid_area text, voltage numeric(6,3) NOT NULL DEFAULT 0.4, lon float8, lat float8);
CREATE TABLE device (
  serial_no text PRIMARY KEY, vendor text, digits smallint NOT NULL DEFAULT 8, ct_ratio numeric(8,3) NOT NULL DEFAULT 1.000 CHECK (ct_ratio > 0));
CREATE TABLE installation (point_id int NOT NULL REFERENCES metering_point ON DELETE RESTRICT, serial_no text NOT NULL REFERENCES device ON UPDATE CASCADE, installed date NOT NULL, removed date, CHECK (removed > installed), EXCLUDE USING gist (serial_no WITH =, daterange(installed, removed) WITH &&), CONSTRAINT one_meter EXCLUDE USING gist (point_id WITH =, daterange(installed, removed) WITH &&) WHERE (removed IS NULL));
CREATE TABLE register (
  register_id serial PRIMARY KEY, serial_no text NOT NULL REFERENCES device ON UPDATE CASCADE, obis obis NOT NULL, unit unit NOT NULL DEFAULT 'kWh', UNIQUE (serial_no, obis), scaler smallint NOT NULL DEFAULT 0, tariff smallint CHECK (tariff IN (0, 1, 2)));
CREATE TYPE reading_source AS ENUM ('manual','ami','estimated','corrected');
CREATE TABLE reading (
  register_id int NOT NULL REFERENCES register,
  read_at timestamptz NOT NULL,
  value numeric(16,4) NOT NULL,
  source reading_source NOT NULL DEFAULT 'ami',
  replaces timestamptz,
  PRIMARY KEY (register_id, read_at)
) PARTITION BY RANGE (read_at);
CREATE TABLE reading_y2021 PARTITION OF reading FOR VALUES FROM ('2021-01-01 00:00+00') TO ('2022-01-01 00:00+00');
CREATE TABLE reading_y2022 (register_id int NOT NULL, read_at timestamptz NOT NULL, value numeric(16,4) NOT NULL, source reading_source NOT NULL DEFAULT 'ami', replaces timestamptz, CONSTRAINT y2022 CHECK (read_at >= '2022-01-01 00:00+00' AND read_at < '2023-01-01 00:00+00'));
ALTER TABLE reading ATTACH PARTITION reading_y2022 FOR VALUES FROM ('2022-01-01 00:00+00') TO ('2023-01-01 00:00+00');
CREATE TABLE reading_default PARTITION OF reading DEFAULT;
CREATE INDEX reading_at ON reading USING brin (read_at);
CREATE INDEX reading_est ON reading (register_id) WHERE source = 'estimated';
CREATE TABLE tariff (tariff_code text NOT NULL, price numeric(10,6) NOT NULL, valid tstzrange NOT NULL, band smallint NOT NULL DEFAULT 0, PRIMARY KEY (tariff_code, band, valid), EXCLUDE USING gist (tariff_code WITH =, band WITH =, valid WITH &&));
CREATE VIEW consumption AS SELECT register_id, read_at, value - lag(value) OVER (PARTITION BY register_id ORDER BY read_at) AS used , source = 'estimated' AS estimated FROM reading;
CREATE VIEW point_use AS SELECT i.point_id, date_trunc('month', c.read_at) AS month, sum(c.used * d.ct_ratio * power(10::numeric, r.scaler)) AS used FROM consumption c JOIN register r USING (register_id) JOIN device d USING (serial_no) JOIN installation i USING (serial_no) GROUP BY 1, 2;
CREATE MATERIALIZED VIEW area_use AS SELECT m.grid_area, p.month, sum(p.used) AS used FROM point_use p JOIN metering_point m USING (point_id) GROUP BY 1, 2;
CREATE UNIQUE INDEX area_use_key ON area_use (
grid_area,
month);
CREATE FUNCTION plausible(v numeric, digits smallint) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN v >= 0 AND v < power(10, digits);
CREATE FUNCTION reading_check() RETURNS trigger LANGUAGE plpgsql AS $$
declare d smallint;
begin
  select digits into strict d from register join device using (serial_no) where register_id = new.register_id;
  if not plausible(new.value, d) then
    raise exception 'implausible reading % for register %', new.value, new.register_id using errcode = '22003';
  end if;
  return new;
end $$;
CREATE TRIGGER reading_check BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION reading_check();
COMMENT ON TABLE reading IS 'UTC since release 5';
COMMENT ON COLUMN reading.replaces IS 'read_at of the reading this one corrects';
