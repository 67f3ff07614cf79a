CREATE SCHEMA clinic;
CREATE FUNCTION clinic.tenant() RETURNS
uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('clinic.tenant', true), '')::uuid $$;
CREATE TABLE clinic.patient (tenant_id
uuid
 NOT NULL DEFAULT clinic.tenant(), id bigint GENERATED ALWAYS AS IDENTITY, name text NOT NULL, vip boolean NOT NULL DEFAULT false, PRIMARY KEY (tenant_id, id));
CREATE TABLE clinic.note (tenant_id
uuid
 NOT NULL, patient_id bigint NOT NULL, author text NOT NULL DEFAULT current_user, body text, FOREIGN KEY (tenant_id, patient_id) REFERENCES clinic.patient ON DELETE CASCADE);
ALTER TABLE clinic.patient ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.patient FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic.note ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON clinic.patient USING (tenant_id = clinic.tenant())
WITH CHECK (tenant_id = clinic.tenant())
;
CREATE POLICY note_author ON clinic.note FOR UPDATE TO app_user, clinic_admin USING (author = current_user OR pg_has_role('clinic_admin', 'member'));
CREATE POLICY note_read ON clinic.note FOR SELECT USING (EXISTS (SELECT FROM clinic.patient p WHERE p.tenant_id = note.tenant_id AND p.id = note.patient_id));
CREATE POLICY vip_guard ON clinic.patient AS RESTRICTIVE FOR SELECT TO app_user USING (NOT vip);
GRANT USAGE ON SCHEMA clinic TO app_user, clinic_admin;
GRANT SELECT, INSERT, UPDATE ON clinic.patient, clinic.note TO app_user;
GRANT SELECT (tenant_id, patient_id, author) ON clinic.note TO reporting;
GRANT ALL ON ALL TABLES IN SCHEMA clinic TO clinic_admin;
CREATE VIEW clinic.my_notes WITH (
security_barrier, security_invoker = true
) AS SELECT n.*, p.name FROM clinic.note n JOIN clinic.patient p ON (p.tenant_id, p.id) = (n.tenant_id, n.patient_id) WHERE n.author = current_user;
