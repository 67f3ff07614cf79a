CREATE EXTENSION btree_gist;
CREATE SCHEMA clinic;
CREATE SCHEMA pharmacy;
CREATE SCHEMA lab;
CREATE TYPE clinic.sex AS ENUM ('male', 'female', 'other', 'unknown');
CREATE TYPE clinic.triage AS ENUM ('red', 'orange', 'yellow', 'green', 'blue');
CREATE TYPE pharmacy.route AS ENUM ('oral', 'iv', 'im', 'topical');
ALTER TYPE pharmacy.route ADD VALUE 'sublingual' AFTER 'oral';
CREATE DOMAIN clinic.mrn AS varchar(12) CHECK (VALUE ~ '^[0-9]{6,12}$');
CREATE TABLE clinic.department (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code varchar(8) NOT NULL UNIQUE,
    name text NOT NULL,
    floor smallint
);
CREATE TABLE clinic.ward (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    department_id bigint NOT NULL REFERENCES clinic.department,
    name text NOT NULL,
    beds integer NOT NULL CHECK (beds >= 0),
    gender clinic.sex,
    isolation boolean NOT NULL DEFAULT false,
    UNIQUE (department_id, name)
);
CREATE TABLE clinic.bed (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ward_id bigint NOT NULL REFERENCES clinic.ward ON DELETE CASCADE,
    label varchar(8) NOT NULL,
    out_of_order boolean NOT NULL DEFAULT false,
    UNIQUE (ward_id, label)
);
CREATE TABLE clinic.staff (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    surname text NOT NULL,
    given text NOT NULL,
    license varchar(20) UNIQUE,
    department_id bigint REFERENCES clinic.department,
    hired date NOT NULL,
    left_on date,
    CHECK (left_on > hired)
);
CREATE TABLE clinic.physician (
    staff_id bigint NOT NULL REFERENCES clinic.staff PRIMARY KEY,
    specialty text NOT NULL
);
CREATE TABLE clinic.nurse (
    staff_id bigint NOT NULL REFERENCES clinic.staff PRIMARY KEY,
    grade smallint NOT NULL CHECK (grade BETWEEN 1 AND 9)
);
CREATE TABLE clinic.patient (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mrn clinic.mrn NOT NULL UNIQUE,
    surname text NOT NULL,
    given text NOT NULL,
    born date NOT NULL,
    sex clinic.sex NOT NULL,
    deceased_on date,
    full_name text GENERATED ALWAYS AS (surname || ', ' || given) STORED,
    preferred_language char(2),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE clinic.patient_contact (
    patient_id bigint NOT NULL REFERENCES clinic.patient ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('phone', 'email', 'address', 'kin')),
    ordinal smallint NOT NULL DEFAULT 1,
    value text NOT NULL,
    PRIMARY KEY (patient_id, kind, ordinal)
);
CREATE TABLE clinic.allergy (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient_id bigint NOT NULL REFERENCES clinic.patient ON DELETE CASCADE,
    substance text NOT NULL,
    severity smallint CHECK (severity IN (1, 2, 3))
);
CREATE TABLE clinic.encounter (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient_id bigint NOT NULL REFERENCES clinic.patient,
    physician_id bigint REFERENCES clinic.physician(staff_id),
    triage clinic.triage,
    started_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    reason text
);
CREATE INDEX ON clinic.encounter (patient_id, started_at DESC);
CREATE TABLE clinic.admission (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    encounter_id bigint NOT NULL REFERENCES clinic.encounter UNIQUE,
    bed_id bigint NOT NULL REFERENCES clinic.bed,
    stay tstzrange NOT NULL,
    attending bigint REFERENCES clinic.physician(staff_id),
    CONSTRAINT bed_once EXCLUDE USING gist (bed_id WITH =, stay WITH &&)
);
CREATE INDEX ON clinic.admission (bed_id) WHERE upper_inf(stay);
CREATE TABLE clinic.diagnosis (
    encounter_id bigint NOT NULL REFERENCES clinic.encounter ON DELETE CASCADE,
    icd varchar(7) NOT NULL,
    main boolean NOT NULL DEFAULT false,
    noted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (encounter_id, icd)
);
CREATE TABLE clinic.vital_sign (
    id bigserial,
    patient_id bigint NOT NULL REFERENCES clinic.patient,
    taken_at timestamptz NOT NULL DEFAULT now(),
    pulse smallint,
    systolic smallint,
    diastolic smallint,
    temperature numeric(3,1)
);
ALTER TABLE clinic.vital_sign ADD PRIMARY KEY (patient_id, taken_at, id);
CREATE TABLE pharmacy.drug (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    atc varchar(7) NOT NULL UNIQUE,
    name text NOT NULL,
    form text,
    controlled boolean NOT NULL DEFAULT false
);
CREATE TABLE pharmacy.interaction (
    a bigint NOT NULL REFERENCES pharmacy.drug,
    b bigint NOT NULL REFERENCES pharmacy.drug,
    note text NOT NULL,
    PRIMARY KEY (a, b),
    CHECK (a < b)
);
CREATE TABLE pharmacy.stock (
    drug_id bigint NOT NULL REFERENCES pharmacy.drug,
    ward_id bigint NOT NULL REFERENCES clinic.ward,
    batch text NOT NULL,
    expires date NOT NULL,
    quantity integer NOT NULL,
    PRIMARY KEY (drug_id, ward_id, batch)
);
CREATE TABLE pharmacy.prescription (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    encounter_id bigint NOT NULL REFERENCES clinic.encounter,
    drug_id bigint NOT NULL REFERENCES pharmacy.drug,
    route pharmacy.route NOT NULL,
    dose text NOT NULL,
    period daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL),
    every interval CHECK (every > '00:00:00'::interval),
    prescribed_by bigint NOT NULL REFERENCES clinic.physician(staff_id)
);
CREATE TABLE pharmacy.administration (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    prescription_id bigint NOT NULL REFERENCES pharmacy.prescription,
    nurse_id bigint NOT NULL REFERENCES clinic.nurse(staff_id),
    given_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE lab.analyte (
    code text PRIMARY KEY,
    name text NOT NULL,
    unit text NOT NULL,
    low numeric,
    high numeric,
    CHECK (low <= high)
);
CREATE TABLE lab.lab_order (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    encounter_id bigint NOT NULL REFERENCES clinic.encounter,
    ordered_at timestamptz NOT NULL DEFAULT now(),
    urgent boolean NOT NULL DEFAULT false
);
CREATE TABLE lab.lab_test (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES lab.lab_order ON DELETE CASCADE,
    code text NOT NULL REFERENCES lab.analyte,
    result numeric,
    result_text text,
    resulted_at timestamptz,
    CHECK (num_nonnulls(result, result_text) <= 1)
);
CREATE INDEX ON lab.lab_test (order_id);
CREATE INDEX ON lab.lab_test (code, resulted_at) INCLUDE (result);
CREATE TABLE clinic.theatre (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE
);
CREATE TABLE clinic.operation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    encounter_id bigint NOT NULL REFERENCES clinic.encounter,
    theatre_id bigint NOT NULL REFERENCES clinic.theatre,
    surgeon bigint NOT NULL REFERENCES clinic.physician(staff_id),
    during tstzrange NOT NULL,
    EXCLUDE USING gist (theatre_id WITH =, during WITH &&)
);
CREATE TABLE clinic.shift (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    staff_id bigint NOT NULL REFERENCES clinic.staff,
    ward_id bigint NOT NULL REFERENCES clinic.ward,
    during tstzrange NOT NULL,
    CONSTRAINT no_double_shift EXCLUDE USING gist (staff_id WITH =, during WITH &&) DEFERRABLE
);
CREATE VIEW clinic.current_inpatient AS SELECT p.id, p.mrn, p.surname, p.given, p.sex, w.name AS ward, b.label AS bed,
lower(a.stay) AS admitted_at, a.stay
 FROM clinic.admission a JOIN clinic.encounter e ON e.id = a.encounter_id JOIN clinic.patient p ON p.id = e.patient_id JOIN clinic.bed b ON b.id = a.bed_id JOIN clinic.ward w ON w.id = b.ward_id
WHERE upper_inf(a.stay) AND p.deceased_on IS NULL;
CREATE VIEW clinic.ward_occupancy AS SELECT ward, count(*) AS patients, min(admitted_at) AS longest FROM clinic.current_inpatient GROUP BY ward;
CREATE VIEW pharmacy.active_prescription AS SELECT id, encounter_id, drug_id, dose, every FROM pharmacy.prescription WHERE period @> CURRENT_DATE;
CREATE MATERIALIZED VIEW clinic.department_load AS SELECT d.code, count(e.id) AS encounters FROM clinic.department d LEFT JOIN clinic.staff s ON s.department_id = d.id LEFT JOIN clinic.encounter e ON e.physician_id = s.id GROUP BY d.code;
CREATE UNIQUE INDEX ON clinic.department_load (code);
CREATE FUNCTION clinic.admit(p_encounter bigint, p_bed bigint, p_at timestamptz DEFAULT now()) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO clinic.admission (encounter_id, bed_id, stay) VALUES (p_encounter, p_bed, tstzrange(p_at, NULL));
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
CREATE FUNCTION clinic.bmi(kg numeric, cm numeric) RETURNS numeric
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT round(kg / ((cm / 100) ^ 2), 1) $$;
COMMENT ON SCHEMA clinic IS 'Care of patients';
COMMENT ON TABLE clinic.vital_sign IS 'Measured at the bedside';
