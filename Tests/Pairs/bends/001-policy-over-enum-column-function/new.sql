CREATE TYPE clearance AS ENUM ('high','mid','public');
CREATE FUNCTION my_level(dflt clearance DEFAULT 'public') RETURNS clearance STABLE SECURITY DEFINER SET search_path = pg_catalog, public LANGUAGE sql AS $$ SELECT coalesce(current_setting('app.lvl', true)::clearance, dflt) $$;
CREATE TABLE doc (
  id bigint PRIMARY KEY,
  owner_name name DEFAULT session_user,
  level clearance NOT NULL DEFAULT 'public',
  body text NOT NULL
);
ALTER TABLE doc ENABLE ROW LEVEL SECURITY;
ALTER TABLE doc FORCE ROW LEVEL SECURITY;
CREATE POLICY p_read ON doc FOR SELECT TO pair_app, pair_admin USING (level >= my_level());
CREATE POLICY p_write ON doc FOR INSERT TO pair_app WITH CHECK (level >= my_level('mid'));
CREATE POLICY p_all ON doc AS PERMISSIVE TO PUBLIC USING (body <> '');
GRANT SELECT (id, level, owner_name) ON doc TO pair_app;
GRANT SELECT, INSERT ON doc TO pair_admin WITH GRANT OPTION;
GRANT UPDATE ON doc TO pair_admin;
CREATE VIEW doc_pub WITH (security_invoker) AS SELECT id, level AS lvl, owner_name FROM doc WHERE level = 'public';
GRANT SELECT (id) ON doc_pub TO PUBLIC;
