CREATE EXTENSION btree_gist;
CREATE TYPE unit AS ENUM ('kWh','m3','kvarh'
);
CREATE DOMAIN obis AS text CHECK (VALUE ~ '^[0-9]+-[0-9]+:[0-9.]+$');
CREATE TABLE metering_point (
  point_id serial PRIMARY KEY, ean char(18) NOT NULL UNIQUE,
  street text, house_no int, postcode varchar(6), grid_area text);
CREATE TABLE device (
  serial_no text PRIMARY KEY, vendor text, digits smallint NOT NULL DEFAULT 6, ct_ratio int NOT NULL DEFAULT 1);
CREATE TABLE installation (point_id int NOT NULL REFERENCES metering_point, serial_no text NOT NULL REFERENCES device, installed date NOT NULL, removed date, PRIMARY KEY (serial_no, installed), CHECK (removed > installed));
CREATE TABLE register (
  register_id serial PRIMARY KEY, serial_no text NOT NULL REFERENCES device, obis obis NOT NULL, unit unit NOT NULL DEFAULT 'kWh', UNIQUE (serial_no, obis));
CREATE TABLE reading (
  register_id int NOT NULL REFERENCES register,
  read_at timestamp NOT NULL,
  value numeric(14,3) NOT NULL,
  source text NOT NULL DEFAULT 'manual',
  PRIMARY KEY (register_id, read_at)
);
CREATE INDEX reading_at ON reading (read_at);
CREATE TABLE tariff (tariff_code text PRIMARY KEY NOT NULL, price numeric(8,5) NOT NULL, valid daterange NOT NULL);
CREATE VIEW consumption AS SELECT register_id, read_at, value - lag(value) OVER (PARTITION BY register_id ORDER BY read_at) AS used FROM reading;
CREATE VIEW point_use AS SELECT i.point_id, date_trunc('month', c.read_at) AS month, sum(c.used * d.ct_ratio
) AS used FROM consumption c JOIN register r USING (register_id) JOIN device d USING (serial_no) JOIN installation i USING (serial_no) GROUP BY 1, 2;
CREATE MATERIALIZED VIEW area_use AS SELECT m.grid_area, p.month, sum(p.used) AS used FROM point_use p JOIN metering_point m USING (point_id) GROUP BY 1, 2;
CREATE INDEX area_use_key ON area_use (
month);
CREATE FUNCTION plausible(v numeric, digits smallint) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT v >= 0 AND v < 10 ^ digits';
CREATE FUNCTION reading_check() RETURNS trigger LANGUAGE plpgsql AS $$
declare d smallint;
begin
  select digits into strict d from register join device using (serial_no) where register_id = new.register_id;
  if not plausible(new.value, d) then
    raise exception 'implausible reading';
  end if;
  return new;
end $$;
CREATE TRIGGER reading_check BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION reading_check();
COMMENT ON TABLE reading IS 'local time!';
