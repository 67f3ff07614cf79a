CREATE SCHEMA ci_parts;
CREATE TYPE build_status AS ENUM ('created', 'pending', 'running', 'success', 'failed', 'canceled'
);
CREATE TYPE runner_kind AS ENUM ('instance', 'group', 'project');
CREATE TABLE projects (id bigserial PRIMARY KEY, path text NOT NULL UNIQUE, default_branch text DEFAULT 'master'
 , ci_config_path text,
runners_token text UNIQUE, build_timeout integer NOT NULL DEFAULT 3600
);
CREATE TABLE runners (
  id bigserial PRIMARY KEY, token text, description text,
  kind runner_kind NOT NULL DEFAULT 'instance',
  active boolean NOT NULL DEFAULT true, contacted_at timestamp,
  tags text,
  locked boolean NOT NULL DEFAULT false
);
CREATE INDEX index_runners_on_token ON runners (token);
CREATE TABLE runner_projects (id serial PRIMARY KEY, runner_id bigint NOT NULL REFERENCES runners, project_id bigint NOT NULL REFERENCES projects
);
CREATE INDEX index_runner_projects ON runner_projects (runner_id);
CREATE TABLE pipelines (
   id bigserial PRIMARY KEY, project_id bigint NOT NULL REFERENCES projects ON DELETE CASCADE, ref text NOT NULL, sha text NOT NULL, status build_status NOT NULL DEFAULT 'created',
   source integer, yaml_errors text, duration integer, created_at timestamp NOT NULL DEFAULT now(), finished_at timestamp, iid integer);
CREATE INDEX index_pipelines_on_project ON pipelines (project_id, ref, status);
CREATE TABLE stages (
  id bigserial PRIMARY KEY,
  pipeline_id bigint NOT NULL REFERENCES pipelines ON DELETE CASCADE,
  name text NOT NULL, position integer,
  status build_status
);
CREATE UNIQUE INDEX index_stages_on_pipeline_and_name ON stages (pipeline_id, name);
CREATE TABLE builds (
   id bigserial PRIMARY KEY, pipeline_id bigint NOT NULL REFERENCES pipelines ON DELETE CASCADE, stage_id bigint REFERENCES stages, runner_id bigint REFERENCES runners,
   name text NOT NULL, status build_status NOT NULL DEFAULT 'pending', options text, yaml_variables text, coverage double precision, retried boolean, allow_failure boolean DEFAULT false,
   queued_at timestamp, started_at timestamp, finished_at timestamp, token text, CHECK (finished_at >= started_at));
CREATE INDEX index_builds_on_status ON builds (status, runner_id);
CREATE TABLE job_artifacts (
  id bigserial PRIMARY KEY,
  build_id bigint NOT NULL REFERENCES builds ON DELETE CASCADE,
  file_type integer NOT NULL,
  size integer, file text, expire_at timestamp
);
CREATE INDEX index_artifacts_expire ON job_artifacts (expire_at);
CREATE TABLE variables (
  id bigserial PRIMARY KEY, project_id bigint NOT NULL REFERENCES projects ON DELETE CASCADE, key text NOT NULL,
  value text, protected boolean DEFAULT false,
  UNIQUE (project_id, key)
);
CREATE TABLE triggers (id serial PRIMARY KEY, token text NOT NULL, project_id bigint NOT NULL REFERENCES projects, ref text);
CREATE TABLE schedules (id serial PRIMARY KEY, project_id bigint NOT NULL REFERENCES projects, cron text NOT NULL,
  next_run_at timestamp, active boolean DEFAULT true);
CREATE INDEX index_schedules ON schedules (next_run_at, active);
CREATE TABLE environments (id serial PRIMARY KEY, project_id bigint NOT NULL REFERENCES projects, name text NOT NULL,
  state text NOT NULL DEFAULT 'available'
);
CREATE TABLE deployments (id bigserial PRIMARY KEY, environment_id integer NOT NULL REFERENCES environments, iid integer NOT NULL, sha text NOT NULL, created_at timestamp DEFAULT now());

CREATE FUNCTION pipeline_status(p bigint) RETURNS build_status LANGUAGE sql STABLE AS $$
   SELECT CASE WHEN bool_or(status = 'failed') THEN 'failed'::build_status WHEN bool_and(status = 'success') THEN 'success' ELSE 'running' END FROM builds WHERE pipeline_id = p AND retried IS NOT TRUE $$;
CREATE FUNCTION build_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE pipelines SET status = pipeline_status(id) WHERE id = NEW.pipeline_id;
  RETURN NULL;
END $$;
CREATE TRIGGER build_changed AFTER UPDATE OF status ON builds FOR EACH ROW EXECUTE FUNCTION build_changed();
CREATE VIEW queue AS SELECT b.id, b.name, p.project_id, p.ref FROM builds b JOIN pipelines p ON p.id = b.pipeline_id WHERE b.status = 'pending' ORDER BY b.queued_at;
CREATE VIEW pipeline_summary AS SELECT p.id, p.ref, p.status, pipeline_status(p.id) AS computed, count(b.id) AS builds FROM pipelines p LEFT JOIN builds b ON b.pipeline_id = p.id GROUP BY p.id;
