CREATE SCHEMA graphile_worker;
CREATE TABLE graphile_worker.migrations (id int PRIMARY KEY, ts timestamptz DEFAULT now() NOT NULL, breaking boolean DEFAULT false NOT NULL);
CREATE TYPE graphile_worker.job_spec AS (
    identifier text,
    payload json,
    queue_name text,
    run_at timestamp with time zone,
    max_attempts smallint,
    job_key text,
    priority smallint,
    flags text[]
);
CREATE TABLE graphile_worker._private_tasks (
    id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    identifier text NOT NULL UNIQUE CHECK (length(identifier) <= 128)
);
ALTER TABLE graphile_worker._private_tasks ENABLE ROW LEVEL SECURITY;
CREATE TABLE graphile_worker._private_job_queues (
    id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    queue_name text NOT NULL UNIQUE CHECK (length(queue_name) <= 128),
    locked_at timestamptz,
    locked_by text,
    is_available boolean GENERATED ALWAYS AS (locked_at IS NULL) STORED NOT NULL
);
ALTER TABLE graphile_worker._private_job_queues ENABLE ROW LEVEL SECURITY;
CREATE TABLE graphile_worker._private_jobs (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    job_queue_id int,
    task_id int NOT NULL,
    payload json DEFAULT '{}'::json NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    run_at timestamptz DEFAULT now() NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    max_attempts smallint DEFAULT 25 NOT NULL CONSTRAINT jobs_max_attempts_check CHECK (max_attempts >= 1),
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    key text CONSTRAINT jobs_key_key UNIQUE CONSTRAINT jobs_key_check CHECK (length(key) > 0 AND length(key) <= 512),
    locked_at timestamptz,
    locked_by text,
    revision int NOT NULL DEFAULT 0,
    flags jsonb,
    is_available boolean GENERATED ALWAYS AS (((locked_at IS NULL) AND (attempts < max_attempts))) STORED NOT NULL
);
ALTER TABLE graphile_worker._private_jobs ENABLE ROW LEVEL SECURITY;
CREATE INDEX jobs_main_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id, job_queue_id) WHERE (is_available = true);
CREATE INDEX jobs_no_queue_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id) WHERE ((is_available = true) AND (job_queue_id IS NULL));
CREATE VIEW graphile_worker.jobs AS
 SELECT jobs.id, job_queues.queue_name, tasks.identifier AS task_identifier, jobs.priority, jobs.run_at, jobs.attempts, jobs.max_attempts, jobs.last_error, jobs.created_at, jobs.updated_at, jobs.key, jobs.locked_at, jobs.locked_by, jobs.revision, jobs.flags
   FROM ((graphile_worker._private_jobs jobs
     JOIN graphile_worker._private_tasks tasks ON ((tasks.id = jobs.task_id)))
     LEFT JOIN graphile_worker._private_job_queues job_queues ON ((job_queues.id = jobs.job_queue_id)));
CREATE FUNCTION graphile_worker.add_jobs(specs graphile_worker.job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF graphile_worker._private_jobs LANGUAGE plpgsql AS $$
begin
  insert into "graphile_worker"._private_tasks as tasks (identifier)
  select distinct spec.identifier from unnest(specs) spec
  on conflict do nothing;
  return query insert into "graphile_worker"._private_jobs as jobs (task_id, payload, run_at, key)
    select tasks.id, coalesce(spec.payload, '{}'::json), coalesce(spec.run_at, now()), spec.job_key
    from unnest(specs) spec join "graphile_worker"._private_tasks as tasks on tasks.identifier = spec.identifier
    returning *;
end;
$$;
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT NULL, queue_name text DEFAULT NULL, run_at timestamptz DEFAULT NULL, max_attempts int DEFAULT NULL, job_key text DEFAULT NULL, priority int DEFAULT NULL, flags text[] DEFAULT NULL, job_key_mode text DEFAULT 'replace') RETURNS graphile_worker._private_jobs LANGUAGE plpgsql AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin
  select * into v_job from "graphile_worker".add_jobs(ARRAY[(identifier, payload, queue_name, run_at, max_attempts::smallint, job_key, priority::smallint, flags)::"graphile_worker".job_spec], job_key_mode = 'preserve_run_at') limit 1;
  return v_job;
end;
$$;
CREATE FUNCTION graphile_worker.tg_jobs__after_insert() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || (select count(*) from new_table)::text || '}');
  return null;
end;
$$;
CREATE TRIGGER _900_after_insert AFTER INSERT ON graphile_worker._private_jobs REFERENCING NEW TABLE AS new_table FOR EACH STATEMENT EXECUTE FUNCTION graphile_worker.tg_jobs__after_insert();
CREATE TABLE graphile_worker._private_known_crontabs (identifier text PRIMARY KEY, known_since timestamptz NOT NULL, last_execution timestamptz);
ALTER TABLE graphile_worker._private_known_crontabs ENABLE ROW LEVEL SECURITY;
