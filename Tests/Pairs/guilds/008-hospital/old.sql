CREATE EXTENSION btree_gist;
CREATE SCHEMA clinic;
CREATE SCHEMA pharmacy;
CREATE TYPE clinic.sex AS ENUM ('M', 'F');
CREATE TYPE clinic.triage AS ENUM ('red', 'orange', 'yellow', 'green', 'blue');
CREATE TYPE pharmacy.route AS ENUM ('oral', 'iv', 'im', 'topical');
CREATE DOMAIN clinic.mrn AS integer CHECK (VALUE > 0);
CREATE TABLE clinic.department (
    id serial PRIMARY KEY,
    code varchar(8) NOT NULL UNIQUE,
    name text NOT NULL,
    floor smallint
);
CREATE TABLE clinic.ward (
    id serial PRIMARY KEY,
    department_id integer NOT NULL REFERENCES clinic.department,
    name text NOT NULL,
    beds integer NOT NULL CHECK (beds >= 0),
    UNIQUE (department_id, name)
);
CREATE TABLE clinic.bed (
    id serial PRIMARY KEY,
    ward_id integer NOT NULL REFERENCES clinic.ward ON DELETE CASCADE,
    label varchar(8) NOT NULL,
    out_of_order boolean NOT NULL DEFAULT false,
    UNIQUE (ward_id, label)
);
CREATE TABLE clinic.staff (
    id serial PRIMARY KEY,
    surname text NOT NULL,
    given text NOT NULL,
    license varchar(20) UNIQUE,
    department_id integer REFERENCES clinic.department,
    hired date NOT NULL,
    left_on date,
    CHECK (left_on > hired)
);
CREATE TABLE clinic.physician (
    staff_id integer NOT NULL REFERENCES clinic.staff PRIMARY KEY,
    specialty text NOT NULL
);
CREATE TABLE clinic.nurse (
    staff_id integer NOT NULL REFERENCES clinic.staff PRIMARY KEY,
    grade smallint NOT NULL CHECK (grade BETWEEN 1 AND 9)
);
CREATE TABLE clinic.patient (
    id serial PRIMARY KEY,
    mrn clinic.mrn NOT NULL UNIQUE,
    surname text NOT NULL,
    given text NOT NULL,
    born date NOT NULL,
    sex clinic.sex NOT NULL,
    phone text,
    address text,
    next_of_kin text,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE clinic.allergy (
    id serial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES clinic.patient ON DELETE CASCADE,
    substance text NOT NULL,
    severity smallint CHECK (severity IN (1, 2, 3))
);
CREATE TABLE clinic.encounter (
    id serial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES clinic.patient,
    physician_id bigint REFERENCES clinic.physician(staff_id),
    triage clinic.triage,
    started_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    reason text
);
CREATE INDEX ON clinic.encounter (patient_id, started_at DESC);
CREATE TABLE clinic.admission (
    id serial PRIMARY KEY,
    encounter_id integer NOT NULL REFERENCES clinic.encounter UNIQUE,
    bed_id integer NOT NULL REFERENCES clinic.bed,
    admitted_at timestamptz NOT NULL DEFAULT now(),
    discharged_at timestamptz,
    attending bigint REFERENCES clinic.physician(staff_id)
);
CREATE INDEX ON clinic.admission (bed_id) WHERE discharged_at IS NULL;
CREATE TABLE clinic.diagnosis (
    encounter_id integer NOT NULL REFERENCES clinic.encounter ON DELETE CASCADE,
    icd varchar(7) NOT NULL,
    main boolean NOT NULL DEFAULT false,
    noted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (encounter_id, icd)
);
CREATE TABLE clinic.vital_sign (
    id bigserial,
    patient_id integer NOT NULL REFERENCES clinic.patient,
    taken_at timestamptz NOT NULL DEFAULT now(),
    pulse smallint,
    systolic smallint,
    diastolic smallint,
    temperature numeric(3,1)
);
ALTER TABLE clinic.vital_sign ADD PRIMARY KEY (id);
CREATE TABLE pharmacy.drug (
    id serial PRIMARY KEY,
    atc varchar(7) NOT NULL UNIQUE,
    name text NOT NULL,
    form text,
    controlled boolean NOT NULL DEFAULT false
);
CREATE TABLE pharmacy.interaction (
    a integer NOT NULL REFERENCES pharmacy.drug,
    b integer NOT NULL REFERENCES pharmacy.drug,
    note text NOT NULL,
    PRIMARY KEY (a, b),
    CHECK (a < b)
);
CREATE TABLE pharmacy.stock (
    drug_id integer NOT NULL REFERENCES pharmacy.drug,
    ward_id integer NOT NULL REFERENCES clinic.ward,
    batch text NOT NULL,
    expires date NOT NULL,
    quantity integer NOT NULL,
    PRIMARY KEY (drug_id, ward_id, batch)
);
CREATE TABLE pharmacy.prescription (
    id serial PRIMARY KEY,
    encounter_id integer NOT NULL REFERENCES clinic.encounter,
    drug_id integer NOT NULL REFERENCES pharmacy.drug,
    route pharmacy.route NOT NULL,
    dose text NOT NULL,
    starts date NOT NULL,
    ends date,
    prescribed_by bigint NOT NULL REFERENCES clinic.physician(staff_id)
);
CREATE TABLE pharmacy.administration (
    id serial PRIMARY KEY,
    prescription_id integer NOT NULL REFERENCES pharmacy.prescription,
    nurse_id bigint NOT NULL REFERENCES clinic.nurse(staff_id),
    given_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE clinic.lab_test (
    id serial PRIMARY KEY,
    encounter_id integer NOT NULL REFERENCES clinic.encounter,
    code text NOT NULL,
    result text,
    unit text,
    resulted_at timestamptz
);
CREATE INDEX ON clinic.lab_test (encounter_id);
CREATE TABLE clinic.theatre (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE
);
CREATE TABLE clinic.operation (
    id serial PRIMARY KEY,
    encounter_id integer NOT NULL REFERENCES clinic.encounter,
    theatre_id integer NOT NULL REFERENCES clinic.theatre,
    surgeon bigint NOT NULL REFERENCES clinic.physician(staff_id),
    during tstzrange NOT NULL,
    EXCLUDE USING gist (theatre_id WITH =, during WITH &&)
);
CREATE TABLE clinic.shift (
    id serial PRIMARY KEY,
    staff_id integer NOT NULL REFERENCES clinic.staff,
    ward_id integer NOT NULL REFERENCES clinic.ward,
    during tstzrange NOT NULL,
    CONSTRAINT no_double_shift EXCLUDE USING gist (staff_id WITH =, during WITH &&) DEFERRABLE
);
CREATE VIEW clinic.current_inpatient AS SELECT p.id, p.mrn, p.surname, p.given, p.sex, w.name AS ward, b.label AS bed,
a.admitted_at
 FROM clinic.admission a JOIN clinic.encounter e ON e.id = a.encounter_id JOIN clinic.patient p ON p.id = e.patient_id JOIN clinic.bed b ON b.id = a.bed_id JOIN clinic.ward w ON w.id = b.ward_id
WHERE a.discharged_at IS NULL;
CREATE VIEW clinic.ward_occupancy AS SELECT ward, count(*) AS patients, min(admitted_at) AS longest FROM clinic.current_inpatient GROUP BY ward;
CREATE VIEW pharmacy.active_prescription AS SELECT id, encounter_id, drug_id, dose FROM pharmacy.prescription WHERE ends IS NULL OR ends >= CURRENT_DATE;
CREATE MATERIALIZED VIEW clinic.department_load AS SELECT d.code, count(e.id) AS encounters FROM clinic.department d LEFT JOIN clinic.staff s ON s.department_id = d.id LEFT JOIN clinic.encounter e ON e.physician_id = s.id GROUP BY d.code;
CREATE UNIQUE INDEX ON clinic.department_load (code);
CREATE FUNCTION clinic.admit(p_encounter integer, p_bed integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO clinic.admission (encounter_id, bed_id) VALUES (p_encounter, p_bed);
    RETURN p_bed;
END;
$$;
CREATE FUNCTION clinic.guard_allergy() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT FROM clinic.allergy a JOIN pharmacy.drug d ON d.name = a.substance WHERE d.id = NEW.drug_id) THEN RAISE WARNING 'patient may be allergic';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_allergy BEFORE INSERT OR UPDATE OF drug_id ON pharmacy.prescription FOR EACH ROW EXECUTE FUNCTION clinic.guard_allergy();
CREATE FUNCTION clinic.age(born date, at date) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT extract(year FROM pg_catalog.age(at, born))::integer $$;
COMMENT ON SCHEMA clinic IS 'Care of patients';
COMMENT ON TABLE clinic.vital_sign IS 'Measured at the bedside';
