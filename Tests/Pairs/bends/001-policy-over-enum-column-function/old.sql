CREATE TYPE clearance AS ENUM ('low','mid','high');
CREATE FUNCTION my_level() RETURNS clearance STABLE LANGUAGE sql AS $$ SELECT coalesce(current_setting('app.lvl', true), 'low')::clearance $$;
CREATE TABLE doc (
  id int PRIMARY KEY,
  lvl clearance NOT NULL DEFAULT 'low',
  owner_name name DEFAULT current_user,
  body text
);
ALTER TABLE doc ENABLE ROW LEVEL SECURITY;
CREATE POLICY p_read ON doc FOR SELECT TO pair_app USING (lvl <= my_level());
CREATE POLICY p_write ON doc FOR UPDATE TO pair_app, pair_admin USING (owner_name = current_user) WITH CHECK (lvl <= my_level());
CREATE POLICY p_all ON doc AS RESTRICTIVE TO PUBLIC USING (body IS NOT NULL);
GRANT SELECT (id, lvl), UPDATE (body) ON doc TO pair_app;
GRANT ALL ON doc TO pair_admin WITH GRANT OPTION;
CREATE VIEW doc_pub WITH (security_barrier) AS SELECT id, lvl FROM doc WHERE lvl = 'low';
GRANT SELECT ON doc_pub TO PUBLIC;
