CREATE SCHEMA graphile_worker;
CREATE TYPE graphile_worker.job_spec AS (identifier text, payload json, queue_name text, run_at timestamptz, max_attempts smallint, job_key text, priority smallint, flags text[]);
CREATE TABLE graphile_worker._private_tasks (id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY, identifier text NOT NULL UNIQUE CHECK (length(identifier) <= 128));
CREATE TABLE graphile_worker._private_job_queues (id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY, queue_name text NOT NULL UNIQUE CHECK (length(queue_name) <= 128), locked_at timestamptz, locked_by text, is_available boolean GENERATED ALWAYS AS ((locked_at IS NULL)) STORED NOT NULL);
CREATE TABLE graphile_worker._private_jobs (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  job_queue_id int,
  task_id int NOT NULL REFERENCES graphile_worker._private_tasks,
  payload json DEFAULT '{}'::json NOT NULL,
  priority smallint DEFAULT 0 NOT NULL,
  run_at timestamptz DEFAULT now() NOT NULL,
  attempts smallint DEFAULT 0 NOT NULL,
  max_attempts smallint DEFAULT 25 NOT NULL CHECK (max_attempts >= 1),
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  key text CONSTRAINT jobs_key_key UNIQUE CHECK (length(key) > 0 AND length(key) <= 512),
  locked_at timestamptz,
  locked_by text,
  revision int DEFAULT 0 NOT NULL,
  flags jsonb,
  is_available boolean GENERATED ALWAYS AS (((locked_at IS NULL) AND (attempts < max_attempts))) STORED NOT NULL
);
CREATE INDEX jobs_main_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id, job_queue_id) WHERE (is_available = true);
CREATE VIEW graphile_worker.jobs AS SELECT jobs.id, job_queues.queue_name, tasks.identifier AS task_identifier, jobs.priority, jobs.run_at, jobs.attempts, jobs.max_attempts, jobs.last_error, jobs.created_at, jobs.key, jobs.locked_at, jobs.locked_by, jobs.revision, jobs.flags FROM graphile_worker._private_jobs jobs JOIN graphile_worker._private_tasks tasks ON tasks.id = jobs.task_id LEFT JOIN graphile_worker._private_job_queues job_queues ON job_queues.id = jobs.job_queue_id;
CREATE FUNCTION graphile_worker.add_jobs(specs graphile_worker.job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF graphile_worker._private_jobs AS $$
begin
  insert into graphile_worker._private_tasks (identifier) select distinct spec.identifier from unnest(specs) spec on conflict do nothing;
  return query insert into graphile_worker._private_jobs (task_id, payload) select tasks.id, spec.payload from unnest(specs) spec inner join graphile_worker._private_tasks tasks on tasks.identifier = spec.identifier returning *;
end; $$ LANGUAGE plpgsql;
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT NULL, queue_name text DEFAULT NULL, run_at timestamptz DEFAULT NULL, max_attempts int DEFAULT NULL, job_key text DEFAULT NULL, priority int DEFAULT NULL, flags text[] DEFAULT NULL) RETURNS graphile_worker._private_jobs AS $$
  select * from graphile_worker.add_jobs(ARRAY[(identifier, payload, queue_name, run_at, max_attempts::smallint, job_key, priority::smallint, flags)::graphile_worker.job_spec]) limit 1;
$$ LANGUAGE sql;
CREATE TABLE graphile_worker.migrations (id int PRIMARY KEY, ts timestamptz DEFAULT now() NOT NULL
, breaking boolean DEFAULT false NOT NULL
);
CREATE TABLE graphile_worker.known_crontabs (identifier text PRIMARY KEY, known_since timestamptz NOT NULL, last_execution timestamptz);
