CREATE SCHEMA lims;
CREATE EXTENSION hstore;
CREATE TYPE lims.quantity AS (value real, unit text);
CREATE TYPE lims.sample_state AS ENUM ('received','prepared','measured','archived'
);
CREATE DOMAIN lims.barcode AS char(10) CHECK (VALUE ~ '^[0-9]{10}$');
CREATE DOMAIN lims.wells AS text[] CHECK (array_length(VALUE, 1) <= 96);
CREATE TABLE lims.project (code varchar(12) PRIMARY KEY, title text NOT NULL, pi text NOT NULL
);
CREATE TABLE lims.item (
  barcode lims.barcode PRIMARY KEY,
  project varchar(12) NOT NULL REFERENCES lims.project,
  created timestamptz NOT NULL DEFAULT now(),
  created_by name NOT NULL DEFAULT current_user,
  props hstore);
CREATE TABLE lims.sample (
  state lims.sample_state NOT NULL DEFAULT 'received',
  amount lims.quantity,
  parent lims.barcode,
  taken date,
  PRIMARY KEY (barcode), FOREIGN KEY (project) REFERENCES lims.project) INHERITS (lims.item);
CREATE TABLE lims.reagent (lot text NOT NULL, expires date NOT NULL, PRIMARY KEY (barcode)) INHERITS (lims.item);
CREATE TABLE lims.blood_sample (tube char(1), fasting boolean) INHERITS (lims.sample);
CREATE INDEX sample_parent ON lims.sample (parent);
CREATE INDEX item_props ON lims.item USING gist (props);
CREATE TABLE lims.plate (plate_id serial PRIMARY KEY, wells lims.wells NOT NULL, layout text NOT NULL DEFAULT '8x12');
CREATE TABLE lims.instrument (instrument_id serial PRIMARY KEY, model text NOT NULL, serial_no text, calibrated date, UNIQUE (model, serial_no)
);
CREATE TABLE lims.measurement (
  sample lims.barcode NOT NULL,
  instrument_id int REFERENCES lims.instrument,
  analyte text NOT NULL,
  result lims.quantity NOT NULL,
  at timestamp NOT NULL DEFAULT now(),
  PRIMARY KEY (sample, analyte
)
);
CREATE FUNCTION lims.to_si(q lims.quantity) RETURNS real LANGUAGE plpgsql IMMUTABLE AS $$
begin
  return case q.unit when 'mg' then q.value / 1e6 when 'g' then q.value / 1e3 when 'ml' then q.value / 1e6 else q.value end;
end $$;
CREATE VIEW lims.result AS SELECT m.sample, m.analyte, lims.to_si(m.result) AS si, i.model FROM lims.measurement m LEFT JOIN lims.instrument i USING (instrument_id);
CREATE VIEW lims.report AS SELECT s.project, r.analyte, avg(r.si) AS mean, stddev(r.si) AS sd FROM lims.result r JOIN lims.sample s ON s.barcode = r.sample GROUP BY 1, 2;
CREATE MATERIALIZED VIEW lims.stock AS SELECT tableoid::regclass::text AS kind, project, count(*) AS n FROM lims.item GROUP BY 1, 2;
CREATE FUNCTION lims.state_forward() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if new.state < old.state then raise exception 'state may not go back'; end if;
  return new;
end $$;
CREATE TRIGGER state_forward BEFORE UPDATE OF state ON lims.sample FOR EACH ROW EXECUTE FUNCTION lims.state_forward();
