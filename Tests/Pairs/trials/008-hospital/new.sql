CREATE TYPE sex AS ENUM ('M', 'F', 'U');
CREATE TYPE appointment_state AS ENUM ('requested', 'booked', 'arrived', 'done', 'no-show', 'cancelled');
CREATE TYPE allergy_severity AS ENUM ('mild', 'moderate', 'severe');

CREATE FUNCTION age_years(born date, at date DEFAULT CURRENT_DATE) RETURNS integer AS $$ SELECT extract(year FROM age(at, born))::int $$ LANGUAGE sql IMMUTABLE;
CREATE FUNCTION valid_nhs(n text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE s int := 0;
BEGIN
   IF n IS NULL THEN RETURN NULL; END IF;
   IF n !~ '^\d{10}$' THEN RETURN false; END IF;
   FOR i IN 1..9 LOOP s := s + substr(n, i, 1)::int * (11 - i); END LOOP;
   RETURN s > 0;
END $$;

CREATE TABLE departments (
    id smallserial PRIMARY KEY,
    code char(4) NOT NULL UNIQUE,
    name varchar(80) NOT NULL,
    phone varchar(30),
    parent_id smallint REFERENCES departments (id)
);
CREATE TABLE staff (
    id serial PRIMARY KEY,
    given_name varchar(60) NOT NULL,
    family_name varchar(60) NOT NULL,
    role varchar(20) NOT NULL CHECK (role IN ('doctor', 'nurse', 'admin', 'pharmacist', 'porter')),
    department_id smallint REFERENCES departments (id),
    license_no varchar(30),
    hired date NOT NULL DEFAULT CURRENT_DATE,
    left_on date,
    full_name varchar(125) GENERATED ALWAYS AS (family_name || ', ' || given_name) STORED,
    CONSTRAINT staff_dates CHECK (left_on IS NULL OR left_on >= hired),
    CONSTRAINT staff_license CHECK (role <> 'doctor' OR license_no IS NOT NULL)
);
CREATE INDEX staff_active ON staff (department_id, role) WHERE left_on IS NULL;
CREATE TABLE patients (
    id serial PRIMARY KEY,
    mrn varchar(16) NOT NULL,
    nhs_no varchar(10) CONSTRAINT patients_nhs CHECK (valid_nhs(nhs_no)),
    given_name varchar(60) NOT NULL,
    family_name varchar(60) NOT NULL,
    born date NOT NULL,
    sex sex NOT NULL DEFAULT 'U',
    died date,
    CONSTRAINT patients_mrn UNIQUE (mrn)
);
CREATE INDEX patients_name ON patients (lower(family_name), lower(given_name), born);
CREATE UNIQUE INDEX patients_nhs_uq ON patients (nhs_no) WHERE died IS NULL;
CREATE TABLE patient_addresses (
    id serial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patients (id) ON DELETE CASCADE,
    lines varchar(200) NOT NULL,
    postcode varchar(10),
    since date NOT NULL DEFAULT CURRENT_DATE,
    is_current boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX patient_addresses_current ON patient_addresses (patient_id) WHERE is_current;
CREATE TABLE allergies (
    patient_id integer NOT NULL REFERENCES patients (id),
    substance varchar(80) NOT NULL,
    severity allergy_severity NOT NULL DEFAULT 'mild',
    noted_by integer REFERENCES staff (id),
    PRIMARY KEY (patient_id, substance)
);
CREATE TABLE wards (
    id serial PRIMARY KEY,
    department_id smallint NOT NULL REFERENCES departments (id),
    name varchar(40) NOT NULL,
    UNIQUE (department_id, name)
);
CREATE TABLE beds (
    id serial PRIMARY KEY,
    ward_id integer NOT NULL REFERENCES wards (id),
    label varchar(10) NOT NULL,
    out_of_service boolean NOT NULL DEFAULT false,
    CONSTRAINT beds_label UNIQUE (ward_id, label) DEFERRABLE
);
CREATE TABLE admissions (
    id serial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patients (id),
    admitted timestamptz NOT NULL DEFAULT now(),
    discharged timestamptz,
    consultant_id integer NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    reason text,
    discharge_to varchar(20) CHECK (discharge_to IN ('home', 'transfer', 'death')),
    CONSTRAINT admissions_order CHECK (discharged > admitted)

);
CREATE UNIQUE INDEX admissions_current ON admissions (patient_id) WHERE discharged IS NULL;
ALTER TABLE admissions ADD CONSTRAINT admissions_discharge CHECK ((discharged IS NULL) = (discharge_to IS NULL)) NOT VALID;
CREATE TABLE bed_stays (
    admission_id integer NOT NULL REFERENCES admissions (id) ON DELETE CASCADE,
    bed_id integer NOT NULL REFERENCES beds (id),
    from_ts timestamptz NOT NULL,
    to_ts timestamptz,
    PRIMARY KEY (admission_id, from_ts)
);
CREATE TABLE appointments (
    id serial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patients (id),
    staff_id integer NOT NULL REFERENCES staff (id),
    starts timestamptz NOT NULL,
    duration interval NOT NULL DEFAULT '15 minutes',
    state appointment_state NOT NULL DEFAULT 'requested',
    notes text
);
CREATE INDEX appointments_staff ON appointments (staff_id, starts) WHERE state NOT IN ('cancelled', 'no-show');
CREATE TABLE drugs (
    id serial PRIMARY KEY,
    name varchar(120) NOT NULL UNIQUE,
    form varchar(20) NOT NULL,
    controlled boolean NOT NULL DEFAULT false,
    atc_code varchar(7) CHECK (atc_code ~ '^[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}$')
);
CREATE TABLE prescriptions (
    id serial PRIMARY KEY,
    admission_id integer REFERENCES admissions (id),
    patient_id integer NOT NULL REFERENCES patients (id),
    drug_id integer NOT NULL REFERENCES drugs (id),
    dose_amount numeric(10,3) NOT NULL CHECK (dose_amount > 0),
    dose_unit varchar(10) NOT NULL,
    prescriber_id integer NOT NULL REFERENCES staff (id),
    prescribed timestamptz NOT NULL DEFAULT now(),
    stopped timestamptz
);
CREATE TABLE lab_results (
    id bigserial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patients (id),
    test_code varchar(10) NOT NULL,
    value numeric,
    unit varchar(10),
    ref_low numeric,
    ref_high numeric,
    taken timestamptz NOT NULL,
    abnormal boolean GENERATED ALWAYS AS (value < ref_low OR value > ref_high) STORED
);
CREATE INDEX lab_patient ON lab_results (patient_id, taken DESC);
CREATE INDEX lab_abnormal ON lab_results (patient_id) WHERE abnormal;
CREATE TABLE audit_log (
    id bigserial PRIMARY KEY,
    who name NOT NULL DEFAULT current_user,
    at timestamp NOT NULL DEFAULT now(),
    tbl name NOT NULL,
    row_id bigint,
    action text CHECK (action IN ('INSERT', 'UPDATE', 'DELETE')),
    old_row jsonb
);

CREATE FUNCTION log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_log (tbl, row_id, action, old_row)
  VALUES (TG_TABLE_NAME, coalesce(NEW.id, OLD.id), TG_OP, CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END);
  RETURN NULL;
END $$;
CREATE TRIGGER patients_log AFTER INSERT OR UPDATE OR DELETE ON patients FOR EACH ROW EXECUTE FUNCTION log_change();
CREATE TRIGGER prescriptions_log AFTER INSERT OR UPDATE ON prescriptions FOR EACH ROW EXECUTE FUNCTION log_change();
CREATE FUNCTION check_allergy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
   PERFORM 1 FROM allergies a JOIN drugs d ON d.name ILIKE a.substance || '%' WHERE a.patient_id = NEW.patient_id AND d.id = NEW.drug_id AND a.severity >= 'moderate';
   IF FOUND THEN RAISE EXCEPTION 'patient is allergic'; END IF;
   RETURN NEW;
END $$;
CREATE TRIGGER prescriptions_allergy BEFORE INSERT OR UPDATE OF drug_id, patient_id ON prescriptions FOR EACH ROW EXECUTE FUNCTION check_allergy();

CREATE VIEW inpatients AS
  SELECT p.mrn, p.family_name, age_years(p.born) AS age, w.name AS ward, b.label AS bed, a.admitted
  FROM admissions a JOIN patients p ON p.id = a.patient_id
  LEFT JOIN bed_stays bs ON bs.admission_id = a.id AND bs.to_ts IS NULL
  LEFT JOIN beds b ON b.id = bs.bed_id LEFT JOIN wards w ON w.id = b.ward_id
  WHERE a.discharged IS NULL;
CREATE VIEW ward_occupancy AS SELECT w.id, w.name, (SELECT count(*) FROM beds b WHERE b.ward_id = w.id AND NOT b.out_of_service) AS beds, count(i.bed) AS used FROM wards w LEFT JOIN inpatients i ON i.ward = w.name GROUP BY w.id;
CREATE VIEW doctors AS SELECT id, full_name AS name, license_no, department_id FROM staff WHERE role = 'doctor' AND left_on IS NULL;
CREATE VIEW clinic_list AS SELECT d.name AS doctor, ap.starts, ap.starts + ap.duration AS ends, ap.state, p.mrn FROM appointments ap JOIN doctors d ON d.id = ap.staff_id JOIN patients p ON p.id = ap.patient_id;
