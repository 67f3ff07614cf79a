CREATE TYPE ward_kind AS ENUM ('icu','surgery','maternity');
CREATE TYPE dept_kind AS ENUM ('radiology','lab','pharmacy','surgery');
CREATE DOMAIN mrn AS integer CHECK (VALUE > 0);
CREATE DOMAIN bp AS text CHECK (VALUE ~ '^\d+/\d+$');
CREATE TABLE patients (mrn mrn PRIMARY KEY, name text NOT NULL, born date NOT NULL,
  sex char(1) CHECK (sex IN ('m','f')), age_group text GENERATED ALWAYS AS (CASE WHEN born < '1960-01-01' THEN 'senior' ELSE 'other' END) STORED);
CREATE TABLE wards (
  id serial PRIMARY KEY,
  kind ward_kind NOT NULL,
  name text NOT NULL UNIQUE,
  beds integer NOT NULL DEFAULT 10);
CREATE TABLE departments (
  id serial PRIMARY KEY,
  kind dept_kind NOT NULL,
  name text NOT NULL UNIQUE,
  head text);
CREATE TABLE staff (
  id serial PRIMARY KEY,
  name text NOT NULL,
  ward_id integer REFERENCES wards,
  dept_id integer REFERENCES departments,
  CHECK (num_nonnulls(ward_id, dept_id) = 1));
CREATE TABLE admissions (
  id serial PRIMARY KEY, mrn mrn NOT NULL REFERENCES patients, ward_id integer NOT NULL REFERENCES wards, bed integer NOT NULL,
  admitted timestamp NOT NULL, discharged timestamp,
  CONSTRAINT bed_free EXCLUDE USING gist (int4range(ward_id, ward_id, '[]') WITH &&, int4range(bed, bed, '[]') WITH &&, tsrange(admitted, discharged) WITH &&),
  CONSTRAINT order_ok CHECK (admitted < discharged)
);
CREATE TABLE vitals (
  admission_id integer NOT NULL REFERENCES admissions,
  taken timestamp NOT NULL DEFAULT now(),
  pressure bp,
  pulse smallint,
  temp real,
  PRIMARY KEY (admission_id, taken));
CREATE FUNCTION systolic(p bp) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT split_part(p, '/', 1)::integer $$;
CREATE INDEX vitals_systolic ON vitals (systolic(pressure));
CREATE VIEW ward_load AS
  SELECT w.kind, w.name, w.beds, count(a.id) AS taken
  FROM wards w
  LEFT JOIN admissions a ON a.ward_id = w.id AND a.discharged IS NULL
  GROUP BY w.id;
CREATE VIEW alarming AS
  SELECT a.mrn, v.taken, systolic(v.pressure) AS sys, v.temp
  FROM vitals v
  JOIN admissions a ON a.id = v.admission_id
  WHERE systolic(v.pressure) > 180 OR v.temp > 40;
CREATE FUNCTION kind_of(w wards) RETURNS ward_kind LANGUAGE sql STABLE AS $$ SELECT w.kind $$;
CREATE FUNCTION beds_check() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.bed > (SELECT beds FROM wards WHERE id = NEW.ward_id) THEN RAISE EXCEPTION 'no such bed'; END IF; RETURN NEW; END $$;
CREATE TRIGGER beds_check BEFORE INSERT OR UPDATE ON admissions FOR EACH ROW EXECUTE FUNCTION beds_check();
