CREATE SCHEMA clinic;
CREATE SCHEMA pharmacy;
SET search_path = clinic;
CREATE TYPE blood_type AS ENUM ('A+','A-','B+','B-','AB+','AB-','O+','O-','unknown');
CREATE TYPE encounter_kind AS ENUM ('inpatient','outpatient','emergency','home','virtual','phone');
CREATE TYPE address AS (street text, city text, zip varchar(10));
CREATE DOMAIN mrn AS char(8) CHECK (VALUE ~ '^[0-9]{8}$');
CREATE DOMAIN pct AS int CHECK (VALUE BETWEEN 0 AND 100);
CREATE TABLE patients (
    mrn mrn PRIMARY KEY,
    family text NOT NULL,
    given text NOT NULL,
    born date NOT NULL,
    sex char(1) NOT NULL CHECK (sex IN ('M','F','U')),
    blood blood_type NOT NULL DEFAULT 'unknown',
    home address,
    allergies text
);
CREATE INDEX patients_name ON patients (lower(family), lower(given));
CREATE TABLE departments (
    code varchar(6) PRIMARY KEY,
    name text NOT NULL,
    beds int NOT NULL DEFAULT 0
);
CREATE TABLE doctors (
    id serial PRIMARY KEY,
    dept varchar(6) NOT NULL REFERENCES departments ON UPDATE CASCADE,
    name text NOT NULL,
    licence text UNIQUE
);
CREATE TABLE nurses (
    id serial PRIMARY KEY,
    dept varchar(6) NOT NULL REFERENCES departments ON UPDATE CASCADE,
    name text NOT NULL,
    grade int
);
CREATE TABLE beds (
    dept varchar(6) REFERENCES departments ON UPDATE CASCADE,
    no int,
    kind text NOT NULL DEFAULT 'standard',
    PRIMARY KEY (dept, no)
);
CREATE TABLE encounters (
    id serial PRIMARY KEY,
    mrn mrn NOT NULL REFERENCES patients,
    kind encounter_kind NOT NULL,
    doctor_id int REFERENCES doctors,
    dept varchar(6),
    bed_no int,
    admitted timestamp NOT NULL,
    discharged timestamp,
    FOREIGN KEY (dept, bed_no) REFERENCES beds MATCH FULL,
    CONSTRAINT inpatient_bed CHECK (kind <> 'inpatient' OR bed_no IS NOT NULL),
    CONSTRAINT time_order CHECK (discharged > admitted)
);
CREATE INDEX encounters_current ON encounters (dept) WHERE discharged IS NULL;
CREATE TABLE vitals (
    encounter_id int NOT NULL REFERENCES encounters ON DELETE CASCADE,
    taken timestamp NOT NULL,
    pulse int,
    systolic int,
    diastolic int,
    spo2 pct,
    temp_f numeric(4,1),
    temp_c numeric(4,1) GENERATED ALWAYS AS ((temp_f - 32) * 5 / 9) STORED,
    PRIMARY KEY (encounter_id, taken)
);
CREATE TABLE diagnoses (
    id serial PRIMARY KEY,
    encounter_id int NOT NULL REFERENCES encounters,
    icd varchar(7) NOT NULL,
    certainty pct DEFAULT 100
);
CREATE TABLE pharmacy.drugs (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    unit text NOT NULL DEFAULT 'mg',
    stock int NOT NULL DEFAULT 0 CHECK (stock >= 0)
);
CREATE TABLE pharmacy.prescriptions (
    id serial PRIMARY KEY,
    encounter_id int NOT NULL REFERENCES encounters,
    drug_id int NOT NULL REFERENCES pharmacy.drugs,
    dose numeric NOT NULL,
    from_day date NOT NULL,
    to_day date
);
CREATE FUNCTION age(d date) RETURNS int LANGUAGE sql STABLE AS $$ SELECT extract(year FROM pg_catalog.age(d))::int $$;
CREATE FUNCTION full_name(p patients) RETURNS text LANGUAGE sql STABLE AS $$ SELECT p.given || ' ' || p.family $$;
CREATE VIEW current_inpatients AS
  SELECT e.id, e.mrn, full_name(p) AS patient, age(p.born) AS age, (p.home).city AS city, e.dept, e.bed_no, e.admitted
  FROM encounters e JOIN patients p USING (mrn) WHERE e.kind = 'inpatient' AND e.discharged IS NULL;
CREATE VIEW occupancy AS
  SELECT d.code, d.beds, count(c.id) AS used FROM departments d LEFT JOIN current_inpatients c ON c.dept = d.code GROUP BY d.code, d.beds;
CREATE VIEW staff AS SELECT 'doctor' AS role, id, dept, name FROM doctors UNION ALL SELECT 'nurse', id, dept, name FROM nurses;
CREATE VIEW pharmacy.active AS SELECT r.id, r.encounter_id, d.name, r.dose, d.unit FROM pharmacy.prescriptions r JOIN pharmacy.drugs d ON d.id = r.drug_id WHERE r.to_day IS NULL OR r.to_day >= CURRENT_DATE;
CREATE FUNCTION check_bed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM clinic.encounters e WHERE e.dept = NEW.dept AND e.bed_no = NEW.bed_no AND e.discharged IS NULL AND e.id <> NEW.id) THEN
    RAISE EXCEPTION 'bed taken';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION take_stock() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE pharmacy.drugs SET stock = stock - 1 WHERE id = NEW.drug_id; RETURN NEW; END $$;
CREATE TRIGGER check_bed BEFORE INSERT OR UPDATE ON encounters FOR EACH ROW WHEN (NEW.bed_no IS NOT NULL) EXECUTE FUNCTION check_bed();
CREATE TRIGGER take_stock AFTER INSERT ON pharmacy.prescriptions FOR EACH ROW EXECUTE FUNCTION take_stock();
COMMENT ON DOMAIN mrn IS 'medical record number';
