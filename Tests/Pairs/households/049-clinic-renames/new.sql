CREATE SCHEMA clinic;
CREATE TYPE clinic.gender AS ENUM ('male','female','diverse','unknown');
CREATE SEQUENCE clinic.patient_no_seq AS integer START 100000 MAXVALUE 999999 CYCLE;
CREATE TABLE clinic.insurers (id smallserial PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE clinic.patients (patient_id integer DEFAULT nextval('clinic.patient_no_seq') NOT NULL, last_name text NOT NULL, first_name text NOT NULL, birth_date date, gender clinic.gender DEFAULT 'unknown' NOT NULL, insurer_id smallint REFERENCES clinic.insurers, insurance_no text, CONSTRAINT patients_pk PRIMARY KEY (patient_id), CONSTRAINT insured UNIQUE (insurer_id, insurance_no));
CREATE INDEX patients_name ON clinic.patients (upper(last_name), upper(first_name));
CREATE TABLE clinic.patient_addresses (patient_id integer REFERENCES clinic.patients ON DELETE CASCADE, kind text DEFAULT 'home', street text, zip text, city text, PRIMARY KEY (patient_id, kind));
CREATE TABLE clinic.doctors (doctor_id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, specialties text[] NOT NULL DEFAULT '{}');
CREATE DOMAIN clinic.icd10 AS text CHECK (VALUE ~ '^[A-Z][0-9]{2}(\.[0-9]{1,2})?$');
CREATE TABLE clinic.visits (visit_id bigserial PRIMARY KEY, patient_id integer NOT NULL REFERENCES clinic.patients ON DELETE RESTRICT, doctor_id smallint REFERENCES clinic.doctors, started_at timestamptz DEFAULT now() NOT NULL, ended_at timestamptz, notes text, CHECK (ended_at > started_at));
CREATE INDEX visits_patient ON clinic.visits (patient_id, started_at DESC);
CREATE TABLE clinic.diagnoses (visit_id bigint REFERENCES clinic.visits ON DELETE CASCADE, icd clinic.icd10, is_primary boolean DEFAULT false NOT NULL, PRIMARY KEY (visit_id, icd));
CREATE UNIQUE INDEX diagnoses_one_primary ON clinic.diagnoses (visit_id) WHERE is_primary;
CREATE TABLE clinic.invoices (invoice_id bigserial PRIMARY KEY, visit_id bigint NOT NULL UNIQUE REFERENCES clinic.visits, fee numeric(10,2) NOT NULL, paid_on date, open boolean GENERATED ALWAYS AS (paid_on IS NULL) STORED);
CREATE VIEW clinic.v_unpaid AS SELECT p.last_name AS lname, p.first_name AS fname, v.started_at AS vdate, i.fee FROM clinic.visits v JOIN clinic.patients p USING (patient_id) JOIN clinic.invoices i USING (visit_id) WHERE i.open;
CREATE VIEW clinic.v_unpaid_sum AS SELECT lname, sum(fee) AS total FROM clinic.v_unpaid GROUP BY lname;
CREATE MATERIALIZED VIEW clinic.m_unpaid AS SELECT * FROM clinic.v_unpaid_sum WHERE total > 100;
CREATE FUNCTION clinic.age(p clinic.patients) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT extract(year FROM age(p.birth_date))::integer $$;
CREATE FUNCTION clinic.salutation(g clinic.gender, lang text DEFAULT 'en') RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE g WHEN 'male' THEN 'Mr. ' WHEN 'female' THEN 'Ms. ' ELSE '' END $$;
CREATE VIEW clinic.v_letters AS SELECT clinic.salutation(p.gender) || p.last_name AS addressee, a.street, a.zip, a.city, clinic.age(p.*) AS age FROM clinic.patients p LEFT JOIN clinic.patient_addresses a ON a.patient_id = p.patient_id AND a.kind = 'home';
CREATE FUNCTION clinic.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.notes := COALESCE(NEW.notes, '') || now()::text; RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE UPDATE OF notes ON clinic.visits FOR EACH ROW EXECUTE FUNCTION clinic.stamp();
ALTER TABLE clinic.visits DISABLE TRIGGER stamp;
COMMENT ON SCHEMA clinic IS
'clinic, second edition'
;
