CREATE SCHEMA ehr AUTHORIZATION postgres;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE TYPE ehr.sens AS ENUM ('normal', 'restricted');
CREATE TABLE ehr.patient (id int PRIMARY KEY, mrn text UNIQUE, name text, primary_doc name
, sens ehr.sens NOT NULL DEFAULT 'normal'
);
CREATE TABLE ehr.note (id bigserial PRIMARY KEY, patient_id int NOT NULL REFERENCES ehr.patient ON DELETE CASCADE, author name DEFAULT CURRENT_USER, body text, sens ehr.sens DEFAULT 'normal');
CREATE TABLE ehr.charge (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, patient_id int REFERENCES ehr.patient, code text, amt numeric(10,2));
ALTER TABLE ehr.charge OWNER TO billing;
ALTER TABLE ehr.patient ENABLE ROW LEVEL SECURITY; ALTER TABLE ehr.note ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION ehr.may_see(p int) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ehr AS $$ SELECT EXISTS (SELECT 1 FROM ehr.patient WHERE id = p AND primary_doc = SESSION_USER) $$;
CREATE POLICY p_doc ON ehr.patient FOR ALL TO clinician USING (primary_doc = CURRENT_USER OR sens = 'normal') WITH CHECK (true);
CREATE POLICY n_doc ON ehr.note TO clinician USING (ehr.may_see(patient_id)
  OR author = CURRENT_USER
);
CREATE POLICY n_audit ON ehr.note FOR SELECT TO auditor USING (true);
GRANT USAGE ON SCHEMA ehr TO clinician, billing, auditor;
GRANT SELECT, INSERT, UPDATE ON ehr.patient, ehr.note TO clinician;
GRANT SELECT (id, mrn
, name
) ON ehr.patient TO billing;
GRANT USAGE ON SEQUENCE ehr.note_id_seq TO clinician;
GRANT SELECT ON ALL TABLES IN SCHEMA ehr TO auditor;
CREATE VIEW ehr.note_count WITH (security_barrier = true
, security_invoker = true
) AS SELECT patient_id, count(*) FROM ehr.note GROUP BY 1;
GRANT SELECT ON ehr.note_count TO auditor;
COMMENT ON POLICY n_doc ON ehr.note IS 'treating doctor';

