CREATE TYPE build_status AS ENUM ('pending', 'running', 'success', 'failure', 'killed');
CREATE TABLE repos (id serial PRIMARY KEY, full_name varchar(250) 
UNIQUE, 
private boolean, timeout integer DEFAULT 60
);
CREATE TABLE builds (id serial PRIMARY KEY, repo_id integer NOT NULL REFERENCES repos, number integer NOT NULL, event varchar(50), branch varchar(250), commit varchar(50), status build_status DEFAULT 'pending', created integer, started integer, finished integer, UNIQUE (repo_id, number));
CREATE INDEX ix_build_branch ON builds (repo_id, branch);
CREATE TABLE procs (id serial PRIMARY KEY, build_id integer REFERENCES builds ON DELETE CASCADE, pid integer, ppid integer, name varchar(250), state build_status, exit_code integer, UNIQUE (build_id, pid));
CREATE TABLE logs (proc_id integer PRIMARY KEY REFERENCES procs ON DELETE CASCADE, data bytea);
CREATE TABLE agents (id serial PRIMARY KEY, addr 
varchar(250)
, platform varchar(500), capacity integer
);
CREATE FUNCTION finish() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN 
IF NOT EXISTS (SELECT 1 FROM procs WHERE build_id = NEW.build_id AND state IN ('pending', 'running')) THEN UPDATE builds SET status = CASE WHEN EXISTS (SELECT 1 FROM procs WHERE build_id = NEW.build_id AND state <> 'success') THEN 'failure' ELSE 'success' END::build_status WHERE id = NEW.build_id; END IF; RETURN NULL;
END $$;
CREATE TRIGGER finish AFTER UPDATE ON procs FOR EACH ROW EXECUTE FUNCTION finish();
CREATE VIEW last_build AS 
SELECT DISTINCT ON (repo_id, branch) repo_id, branch, number, status, to_timestamp(finished) AS finished FROM builds ORDER BY repo_id, branch, number DESC;

