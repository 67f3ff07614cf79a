CREATE SCHEMA meter;
CREATE TABLE meter.point (ean char(18) PRIMARY KEY, address text, kind text DEFAULT 'E');
CREATE TABLE meter.reading (ean char(18) REFERENCES meter.point, at timestamptz NOT NULL, kwh numeric(12,3), src text DEFAULT 'auto');
CREATE INDEX ON meter.reading (ean, at);
CREATE TABLE meter.reading_2023 (CHECK (at >= '2023-01-01+00' AND at < '2024-01-01+00')) INHERITS (meter.reading);
CREATE TABLE meter.reading_2024 (CHECK (at >= '2024-01-01+00' AND at < '2025-01-01+00')) INHERITS (meter.reading);
CREATE INDEX ON meter.reading_2023 (ean, at);
CREATE INDEX ON meter.reading_2024 (ean, at);
CREATE FUNCTION meter.route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.at < '2024-01-01+00' THEN
    INSERT INTO meter.reading_2023 VALUES (NEW.*);
  ELSE
    INSERT INTO meter.reading_2024 VALUES (NEW.*);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER route BEFORE INSERT ON meter.reading FOR EACH ROW EXECUTE FUNCTION meter.route();
ALTER TABLE meter.reading ADD COLUMN quality int;
ALTER TABLE meter.reading DROP COLUMN src;
CREATE VIEW meter.monthly AS SELECT ean, date_trunc('month', at) AS m, max(kwh) - min(kwh) AS used FROM meter.reading GROUP BY 1, 2;
CREATE TABLE meter.tariff (id serial PRIMARY KEY, kind text, price numeric, valid_from date);
