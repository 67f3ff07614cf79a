CREATE SCHEMA sec;
CREATE FUNCTION sec.tenant() RETURNS
 int LANGUAGE sql STABLE AS $$ SELECT current_setting('app.tenant', true)::int $$;
CREATE TABLE sec.tenants (id int PRIMARY KEY, name text NOT NULL, parent int REFERENCES sec.tenants);
CREATE TABLE sec.member (tenant int NOT NULL REFERENCES sec.tenants ON DELETE CASCADE, login name NOT NULL, level int DEFAULT 1, PRIMARY KEY (tenant, login));
CREATE TABLE sec.doc (id bigserial PRIMARY KEY, tenant int NOT NULL DEFAULT sec.tenant() REFERENCES sec.tenants, body text, secret boolean DEFAULT false);
ALTER TABLE sec.doc ENABLE ROW LEVEL SECURITY;
ALTER TABLE sec.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE sec.member FORCE ROW LEVEL SECURITY;
CREATE FUNCTION sec.can_see(d sec.doc) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT EXISTS (SELECT FROM sec.member m WHERE m.tenant = d.tenant AND m.login = session_user) $$;
CREATE POLICY p_read ON sec.doc FOR SELECT USING (sec.can_see(doc.*) AND NOT secret);
CREATE POLICY p_write ON sec.doc FOR INSERT TO pg_write_all_data WITH CHECK (tenant = sec.tenant());
CREATE POLICY p_all ON sec.doc AS RESTRICTIVE USING (tenant = sec.tenant());
CREATE POLICY m_self ON sec.member USING (login = CURRENT_USER OR tenant IN (SELECT t.id FROM sec.tenants t WHERE t.parent = sec.tenant()));
COMMENT ON POLICY p_all ON sec.doc IS 'always in tenant';
CREATE VIEW sec.my_docs WITH (security_barrier) AS SELECT d.*, sec.can_see(d.*) AS seen FROM sec.doc d;
GRANT SELECT ON sec.my_docs TO PUBLIC;

