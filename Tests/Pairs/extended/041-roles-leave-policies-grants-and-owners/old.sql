CREATE TABLE jobs (id int PRIMARY KEY, owner name, state text);
ALTER TABLE jobs ENABLE ROW LEVEL SECURITY;
ALTER TABLE jobs OWNER TO old_app;
CREATE POLICY own ON jobs TO old_app USING (owner = CURRENT_USER);
CREATE POLICY both_apps ON jobs FOR INSERT TO old_app, new_app WITH CHECK (state = 'new');
CREATE POLICY everyone ON jobs FOR SELECT TO PUBLIC USING (state = 'done');
GRANT ALL ON jobs TO old_app, new_app;
GRANT UPDATE (state) ON jobs TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE old_app GRANT SELECT ON TABLES TO new_app;
