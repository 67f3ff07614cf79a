CREATE TYPE sex AS ENUM ('M', 'F', 'U');
CREATE TYPE appointment_state AS ENUM ('booked', 'arrived', 'done', 'missed');

CREATE FUNCTION age_years(date) RETURNS integer AS $$ SELECT extract(year FROM age($1))::int $$ LANGUAGE sql STABLE;
CREATE FUNCTION valid_nhs(n varchar) RETURNS boolean AS $$ SELECT n ~ '^\d{10}$' $$ LANGUAGE sql IMMUTABLE;

CREATE TABLE departments (
    id smallserial PRIMARY KEY,
    code char(4) NOT NULL UNIQUE,
    name varchar(80) NOT NULL,
    phone varchar(20)
);
CREATE TABLE staff (
    id serial PRIMARY KEY,
    name varchar(120) NOT NULL,
    role varchar(20) NOT NULL CHECK (role IN ('doctor', 'nurse', 'admin')),
    department_id smallint REFERENCES departments (id),
    license_no varchar(30),
    hired date NOT NULL,
    active boolean NOT NULL DEFAULT true
);
CREATE INDEX staff_active ON staff (department_id) WHERE active;
CREATE TABLE patients (
    id serial PRIMARY KEY,
    mrn varchar(12) NOT NULL,
    nhs_no varchar(10) CHECK (valid_nhs(nhs_no)),
    given_name varchar(60) NOT NULL,
    family_name varchar(60) NOT NULL,
    born date NOT NULL,
    sex sex NOT NULL DEFAULT 'U',
    address varchar(200),
    postcode varchar(10),
    gp_name varchar(100),
    died date,
    CONSTRAINT patients_mrn UNIQUE (mrn)
);
CREATE INDEX patients_name ON patients (family_name, given_name);
CREATE TABLE allergies (
    patient_id integer NOT NULL REFERENCES patients (id),
    substance varchar(80) NOT NULL,
    severity smallint NOT NULL DEFAULT 1 CHECK (severity BETWEEN 1 AND 3),
    noted_by integer REFERENCES staff (id),
    PRIMARY KEY (patient_id, substance)
);
CREATE TABLE wards (
    id serial PRIMARY KEY,
    department_id smallint NOT NULL REFERENCES departments (id),
    name varchar(40) NOT NULL,
    beds integer NOT NULL DEFAULT 0
);
CREATE TABLE beds (
    id serial PRIMARY KEY,
    ward_id integer NOT NULL REFERENCES wards (id),
    label varchar(10) NOT NULL,
    UNIQUE (ward_id, label)
);
CREATE TABLE admissions (
    id serial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patients (id),
    bed_id integer REFERENCES beds (id),
    admitted timestamp NOT NULL,
    discharged timestamp,
    consultant_id integer REFERENCES staff (id),
    reason text,
    CHECK (discharged > admitted)

);
CREATE UNIQUE INDEX admissions_bed ON admissions (bed_id) WHERE discharged IS NULL;
CREATE TABLE appointments (
    id serial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patients (id),
    staff_id integer NOT NULL REFERENCES staff (id),
    starts timestamp NOT NULL,
    minutes integer NOT NULL DEFAULT 15,
    state appointment_state NOT NULL DEFAULT 'booked',
    notes text
);
CREATE INDEX appointments_staff ON appointments (staff_id, starts);
CREATE TABLE drugs (
    id serial PRIMARY KEY,
    name varchar(120) NOT NULL UNIQUE,
    form varchar(20) NOT NULL,
    controlled boolean DEFAULT false
);
CREATE TABLE prescriptions (
    id serial PRIMARY KEY,
    admission_id integer REFERENCES admissions (id),
    patient_id integer NOT NULL REFERENCES patients (id),
    drug_id integer NOT NULL REFERENCES drugs (id),
    dose varchar(40) NOT NULL,
    prescriber_id integer NOT NULL REFERENCES staff (id),
    prescribed date NOT NULL DEFAULT now()
);
CREATE TABLE lab_results (
    id bigserial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patients (id),
    test_code varchar(10) NOT NULL,
    value varchar(40),
    unit varchar(10),
    taken timestamp NOT NULL,
    abnormal boolean
);
CREATE INDEX lab_patient ON lab_results (patient_id, taken DESC);
CREATE TABLE audit_log (
    id bigserial PRIMARY KEY,
    who name NOT NULL DEFAULT current_user,
    at timestamp NOT NULL DEFAULT now(),
    tbl name NOT NULL,
    row_id integer,
    action char(1)
);

CREATE FUNCTION log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_log (tbl, row_id, action) VALUES (TG_TABLE_NAME, NEW.id, substr(TG_OP, 1, 1));
  RETURN NEW;
END $$;
CREATE TRIGGER patients_log AFTER INSERT OR UPDATE ON patients FOR EACH ROW EXECUTE FUNCTION log_change();
CREATE TRIGGER prescriptions_log AFTER INSERT OR UPDATE ON prescriptions FOR EACH ROW EXECUTE FUNCTION log_change();

CREATE VIEW inpatients AS
  SELECT p.mrn, p.family_name, age_years(p.born) AS age, w.name AS ward, b.label AS bed, a.admitted
  FROM admissions a JOIN patients p ON p.id = a.patient_id
  LEFT JOIN beds b ON b.id = a.bed_id LEFT JOIN wards w ON w.id = b.ward_id
  WHERE a.discharged IS NULL;
CREATE VIEW ward_occupancy AS SELECT w.id, w.name, w.beds, count(i.bed) AS used FROM wards w LEFT JOIN inpatients i ON i.ward = w.name GROUP BY w.id;
CREATE VIEW doctors AS SELECT id, name, license_no FROM staff WHERE role = 'doctor' AND active;
CREATE VIEW clinic_list AS SELECT d.name AS doctor, ap.starts, ap.starts + ap.minutes * interval '1 minute' AS ends, ap.state FROM appointments ap JOIN doctors d ON d.id = ap.staff_id;
