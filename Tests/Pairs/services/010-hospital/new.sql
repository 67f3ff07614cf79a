CREATE SCHEMA clinical; CREATE SCHEMA admin; CREATE SCHEMA audit;
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE TYPE clinical.administrative_gender AS ENUM ('male', 'female', 'other', 'unknown');
CREATE TYPE clinical.encounter_class AS ENUM ('inpatient', 'outpatient', 'emergency'
, 'virtual'
);
CREATE DOMAIN clinical.mrn AS varchar(12) CHECK (VALUE ~ '^[0-9]{6,12}$');
CREATE DOMAIN clinical.icd10 AS text
  CHECK (VALUE ~ '^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$');
CREATE TYPE clinical.vital AS (systolic smallint, diastolic smallint, pulse smallint
, spo2 numeric(4,1)
);
CREATE TABLE admin.facility (id int PRIMARY KEY, name text NOT NULL, tz text NOT NULL DEFAULT 'UTC');
CREATE TABLE admin.ward (id int PRIMARY KEY, facility_id int NOT NULL REFERENCES admin.facility, code text NOT NULL, beds int NOT NULL CHECK (beds > 0), CONSTRAINT ward_code_uq UNIQUE (facility_id, code));
CREATE TABLE admin.person (id bigserial PRIMARY KEY, family text NOT NULL, given text[] NOT NULL, email citext, full_name text GENERATED ALWAYS AS (family || ', ' || given[1]) STORED);
CREATE TABLE clinical.patient (patient_id bigint PRIMARY KEY REFERENCES admin.person(id), mrn clinical.mrn NOT NULL UNIQUE, gender clinical.administrative_gender NOT NULL DEFAULT 'unknown', born date, deceased_at timestamptz, deceased boolean GENERATED ALWAYS AS (deceased_at IS NOT NULL) STORED);
CREATE TABLE clinical.practitioner (practitioner_id bigint PRIMARY KEY REFERENCES admin.person(id), npi char(10) UNIQUE, specialty text
);
CREATE TABLE clinical.encounter (
  encounter_id bigint GENERATED ALWAYS AS IDENTITY,
  patient_id bigint NOT NULL,
  class clinical.encounter_class NOT NULL DEFAULT 'outpatient',
  ward_id int REFERENCES admin.ward ON DELETE SET NULL,
  bed smallint,
  period tstzrange NOT NULL,
  attending bigint REFERENCES clinical.practitioner,
  PRIMARY KEY (encounter_id),
  CONSTRAINT encounter_patient_fk FOREIGN KEY (patient_id) REFERENCES clinical.patient ON DELETE CASCADE,
  CONSTRAINT bed_free EXCLUDE USING gist (ward_id WITH =, bed WITH =, period WITH &&) WHERE (class = 'inpatient'),
  CONSTRAINT patient_once EXCLUDE USING gist (patient_id WITH =, period WITH &&) WHERE (class <> 'virtual')
);
CREATE TABLE clinical.observation (
  id bigint GENERATED ALWAYS AS IDENTITY,
  encounter_id bigint NOT NULL REFERENCES clinical.encounter,
  taken_at timestamptz NOT NULL,
  vitals clinical.vital,
  map numeric GENERATED ALWAYS AS (((vitals).systolic + 2 * (vitals).diastolic) / 3.0) STORED,
  note text,
  PRIMARY KEY (id, taken_at)
) PARTITION BY RANGE (taken_at);
CREATE TABLE clinical.observation_2022 PARTITION OF clinical.observation FOR VALUES FROM ('2022-01-01Z') TO ('2023-01-01Z');
CREATE TABLE clinical.observation_2023 PARTITION OF clinical.observation FOR VALUES FROM ('2023-01-01Z') TO ('2024-01-01Z');
CREATE TABLE clinical.observation_2024 PARTITION OF clinical.observation FOR VALUES FROM ('2024-01-01Z') TO (MAXVALUE);
CREATE TABLE clinical.diagnosis (encounter_id bigint REFERENCES clinical.encounter, seq smallint, code clinical.icd10 NOT NULL,
  rank text DEFAULT 'secondary' NOT NULL, onset date, PRIMARY KEY (encounter_id, seq), CONSTRAINT rank_ck CHECK (rank IN ('primary', 'secondary')));
CREATE UNIQUE INDEX one_primary ON clinical.diagnosis (encounter_id, onset) NULLS NOT DISTINCT WHERE rank = 'primary';
CREATE VIEW clinical.patient_summary AS SELECT p.patient_id, p.mrn, pe.full_name,
   p.gender,
   date_part('year', age(p.born)) AS age_years, p.deceased FROM clinical.patient p JOIN admin.person pe ON pe.id = p.patient_id;
CREATE VIEW clinical.current_inpatients AS SELECT s.*, e.ward_id, e.bed, e.class FROM clinical.patient_summary s JOIN clinical.encounter e USING (patient_id) WHERE e.class = 'inpatient' AND e.period @> now();
CREATE MATERIALIZED VIEW clinical.ward_census AS SELECT w.id AS ward_id, w.code, w.beds, count(ci.patient_id) AS occupied FROM admin.ward w LEFT JOIN clinical.current_inpatients ci ON ci.ward_id = w.id GROUP BY w.id;
CREATE UNIQUE INDEX ward_census_pk ON clinical.ward_census (ward_id);
CREATE TABLE audit.log (id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp(), rel regclass NOT NULL, op "char" NOT NULL, old_row jsonb, new_row jsonb);
CREATE FUNCTION audit.trg() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
BEGIN
  INSERT INTO audit.log (rel, op, old_row, new_row) VALUES (TG_RELID, left(TG_OP, 1)::"char", CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER audit_patient AFTER INSERT OR UPDATE OR DELETE ON clinical.patient FOR EACH ROW EXECUTE FUNCTION audit.trg();
CREATE TRIGGER audit_encounter AFTER UPDATE OR DELETE ON clinical.encounter FOR EACH ROW EXECUTE FUNCTION audit.trg();
CREATE TRIGGER audit_diagnosis AFTER UPDATE OF code, rank OR DELETE ON clinical.diagnosis FOR EACH ROW EXECUTE FUNCTION audit.trg();

