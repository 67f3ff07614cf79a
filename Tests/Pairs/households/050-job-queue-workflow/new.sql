CREATE SCHEMA jobs;
CREATE TYPE jobs.job_state AS ENUM ('created','retry','active','completed','cancelled','failed');
CREATE TABLE jobs.queues (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE CHECK (length(name) <= 128), locked_at timestamptz, locked_by text, is_available boolean GENERATED ALWAYS AS (locked_at IS NULL) STORED NOT NULL);
CREATE TABLE jobs.tasks (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, identifier text NOT NULL UNIQUE CHECK (length(identifier) <= 128));
CREATE TABLE jobs.jobs (id bigint GENERATED ALWAYS AS IDENTITY (CACHE 20), queue_id integer REFERENCES jobs.queues ON DELETE SET NULL, task_id integer NOT NULL REFERENCES jobs.tasks, payload jsonb DEFAULT '{}' NOT NULL, priority smallint DEFAULT 0 NOT NULL, run_at timestamptz DEFAULT now() NOT NULL, attempts smallint DEFAULT 0 NOT NULL, max_attempts smallint DEFAULT 25 NOT NULL CHECK (max_attempts >= 1), last_error text, key text, flags jsonb, state jobs.job_state DEFAULT 'created' NOT NULL, created_at timestamptz DEFAULT now() NOT NULL, singleton_on timestamp, CONSTRAINT jobs_pkey1 PRIMARY KEY (state, id), CONSTRAINT jobs_key_length CHECK (length(key) > 0 AND length(key) <= 512)) PARTITION BY LIST (state);
ALTER TABLE jobs.jobs ALTER id DROP IDENTITY;
CREATE SEQUENCE jobs.jobs_id_seq1 CACHE 20;
ALTER TABLE jobs.jobs ALTER id SET DEFAULT nextval('jobs.jobs_id_seq1');
CREATE TABLE jobs.jobs_todo PARTITION OF jobs.jobs FOR VALUES IN ('created', 'retry', 'active') WITH (autovacuum_vacuum_scale_factor='0.01', fillfactor='70');
CREATE TABLE jobs.jobs_done PARTITION OF jobs.jobs DEFAULT;
CREATE UNIQUE INDEX jobs_todo_key ON jobs.jobs_todo (key) WHERE key IS NOT NULL;
CREATE INDEX jobs_priority_run_at_id_idx ON jobs.jobs (priority DESC, run_at, id) INCLUDE (task_id) WHERE attempts < max_attempts;
CREATE TYPE jobs.job_spec_kind AS ENUM ('replace','preserve_run_at','unsafe_dedupe');
CREATE FUNCTION jobs.add_job(identifier text, payload jsonb DEFAULT '{}', queue_name text DEFAULT NULL, run_at timestamptz DEFAULT NULL, max_attempts integer DEFAULT NULL, job_key text DEFAULT NULL, flags text[] DEFAULT NULL, job_key_mode jobs.job_spec_kind DEFAULT 'replace') RETURNS jobs.jobs LANGUAGE plpgsql AS $$ DECLARE j jobs.jobs; BEGIN RETURN j; END $$;
CREATE FUNCTION jobs.get_jobs(worker_id text, n integer DEFAULT 1, task_identifiers text[] DEFAULT NULL) RETURNS TABLE(id bigint, payload jsonb, attempts smallint) LANGUAGE sql AS $$ UPDATE jobs.jobs j SET state = 'active', attempts = j.attempts + 1 WHERE (j.state, j.id) IN (SELECT x.state, x.id FROM jobs.jobs x WHERE x.run_at <= now() AND x.state < 'active' ORDER BY priority DESC, run_at LIMIT n FOR UPDATE SKIP LOCKED) RETURNING j.id, j.payload, j.attempts $$;
CREATE FUNCTION jobs.notify_jobs() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs:insert', ''); RETURN NULL; END $$;
CREATE TRIGGER _900_after_insert AFTER INSERT ON jobs.jobs FOR EACH STATEMENT EXECUTE FUNCTION jobs.notify_jobs();
CREATE TABLE jobs.crontabs (identifier text PRIMARY KEY, cron text NOT NULL, timezone text DEFAULT 'UTC' NOT NULL, known_since timestamptz NOT NULL, last_execution timestamptz, backfill interval DEFAULT '00:00:00' NOT NULL);
CREATE TABLE jobs.workflows (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, name text NOT NULL, version integer DEFAULT 1 NOT NULL, definition
jsonb NOT NULL, is_latest boolean DEFAULT true NOT NULL);
CREATE UNIQUE INDEX workflows_latest ON jobs.workflows (name) WHERE is_latest;
CREATE TABLE jobs.steps (workflow_id uuid REFERENCES jobs.workflows, no smallint, name text, depends_on smallint[], PRIMARY KEY (workflow_id, no));
CREATE VIEW jobs.stats AS
SELECT t.identifier AS task_identifier, j.state, count(*) AS n, max(j.attempts) AS max_attempts FROM jobs.jobs j JOIN jobs.tasks t ON t.id = j.task_id GROUP BY t.identifier, j.state;
CREATE VIEW jobs.failures AS SELECT task_identifier, n FROM jobs.stats WHERE state = 'failed';

