CREATE TABLE jobs (id int PRIMARY KEY, owner name, state text);
ALTER TABLE jobs OWNER TO new_app;
REVOKE DELETE, TRUNCATE ON jobs FROM new_app;
CREATE POLICY own ON jobs TO new_app USING (owner = SESSION_USER);
CREATE POLICY both_apps ON jobs FOR INSERT TO new_app WITH CHECK (state IN ('new', 'retry'));
CREATE POLICY everyone ON jobs FOR SELECT TO new_app USING (state = 'done');
GRANT UPDATE (state, owner) ON jobs TO old_app;
ALTER DEFAULT PRIVILEGES FOR ROLE new_app GRANT SELECT ON TABLES TO old_app;
