CREATE SCHEMA sec;
CREATE FUNCTION sec.tenant() RETURNS
 uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT current_setting('app.tenant', true)::uuid $$;
CREATE TABLE sec.tenants (id uuid PRIMARY KEY, name text NOT NULL, parent uuid REFERENCES sec.tenants DEFERRABLE);
CREATE TABLE sec.member (tenant uuid NOT NULL REFERENCES sec.tenants ON DELETE CASCADE ON UPDATE CASCADE, login name NOT NULL, level int DEFAULT 1, PRIMARY KEY (tenant, login));
CREATE TABLE sec.doc (id bigserial PRIMARY KEY, tenant uuid NOT NULL DEFAULT sec.tenant() REFERENCES sec.tenants, body text, secret smallint DEFAULT 0);
ALTER TABLE sec.doc ENABLE ROW LEVEL SECURITY;
ALTER TABLE sec.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE sec.tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE sec.doc FORCE ROW LEVEL SECURITY;
CREATE FUNCTION sec.can_see(d sec.doc, lvl int DEFAULT 1) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path TO 'sec', 'pg_temp' AS $$ SELECT EXISTS (SELECT FROM sec.member m WHERE m.tenant = d.tenant AND m.login = session_user AND m.level >= lvl) $$;
CREATE POLICY p_read ON sec.doc FOR SELECT TO pg_read_all_data, pg_monitor USING (sec.can_see(doc.*, 1 + secret));
CREATE POLICY p_write ON sec.doc FOR UPDATE TO pg_write_all_data USING (true) WITH CHECK (tenant = sec.tenant());
CREATE POLICY p_all ON sec.doc AS PERMISSIVE USING (tenant = sec.tenant());
CREATE POLICY m_self ON sec.member AS RESTRICTIVE FOR DELETE USING (login = CURRENT_USER);
CREATE POLICY t_kids ON sec.tenants FOR SELECT USING (id = sec.tenant() OR EXISTS (SELECT FROM sec.member m JOIN sec.doc d USING (tenant) WHERE m.tenant = tenants.parent));
COMMENT ON POLICY m_self ON sec.member IS E'only\nyourself';
CREATE VIEW sec.my_docs WITH (security_barrier) AS SELECT d.*, sec.can_see(d.*) AS seen FROM sec.doc d;
GRANT SELECT ON sec.my_docs TO PUBLIC;

