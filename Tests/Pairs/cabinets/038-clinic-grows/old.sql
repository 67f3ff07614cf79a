CREATE SCHEMA clinic;
CREATE EXTENSION pgcrypto WITH SCHEMA public;
CREATE TYPE clinic.sex AS ENUM ('m', 'f');
CREATE TABLE clinic.patient (id serial PRIMARY KEY, last_name varchar(40) NOT NULL, born date, sex clinic.sex, phone text, insured boolean DEFAULT true NOT NULL);
CREATE TABLE clinic.visit (id serial PRIMARY KEY, patient_id int NOT NULL REFERENCES clinic.patient, at timestamp NOT NULL DEFAULT now(), notes text, cost numeric(8,2) DEFAULT 0);
CREATE INDEX visit_at ON clinic.visit (at);
CREATE VIEW clinic.overview AS SELECT p.id, p.last_name, p.sex, count(v.id) AS visits, max(v.at) AS last_visit FROM clinic.patient p LEFT JOIN clinic.visit v ON v.patient_id = p.id GROUP BY p.id;
CREATE FUNCTION clinic.age_of(p clinic.patient) RETURNS int LANGUAGE sql STABLE AS $$ SELECT extract(year from age(p.born))::int $$;
CREATE FUNCTION clinic.audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.notes := coalesce(NEW.notes, ''); RETURN NEW; END $$;
CREATE TRIGGER visit_audit BEFORE INSERT OR UPDATE ON clinic.visit FOR EACH ROW EXECUTE FUNCTION clinic.audit();
GRANT SELECT ON clinic.overview TO PUBLIC;
GRANT SELECT (id, last_name) ON clinic.patient TO pg_read_all_data;
COMMENT ON TABLE clinic.patient IS 'people we treat';
COMMENT ON COLUMN clinic.overview.visits IS 'all visits ever';
COMMENT ON FUNCTION clinic.age_of IS 'whole years';

