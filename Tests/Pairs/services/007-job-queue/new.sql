CREATE SCHEMA graphile_worker;
SET search_path TO graphile_worker;
CREATE TYPE job_spec AS (identifier text, payload json, queue_name text, run_at timestamptz, max_attempts smallint, job_key text, priority smallint, flags text[]);
CREATE TABLE job_queues (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, queue_name text NOT NULL UNIQUE CHECK (length(queue_name) <= 128), locked_at timestamptz, locked_by text, is_available boolean GENERATED ALWAYS AS (locked_at IS NULL) STORED NOT NULL);
CREATE TABLE tasks (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, identifier text NOT NULL UNIQUE CHECK (length(identifier) <= 128));
CREATE TABLE jobs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job_queue_id integer REFERENCES job_queues,
  task_id integer NOT NULL REFERENCES tasks,
  payload json DEFAULT '{}'::json NOT NULL,
  priority smallint DEFAULT 0 NOT NULL,
  run_at timestamptz DEFAULT now() NOT NULL,
  attempts smallint DEFAULT 0 NOT NULL,
  max_attempts smallint DEFAULT 25 NOT NULL CHECK (max_attempts >= 1),
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  key text,
  locked_at timestamptz,
  locked_by text
  , revision integer DEFAULT 0 NOT NULL
  , flags jsonb
  , is_available boolean GENERATED ALWAYS AS (locked_at IS NULL AND attempts < max_attempts) STORED NOT NULL
  , CONSTRAINT jobs_key_check CHECK (length(key) > 0)
);
CREATE UNIQUE INDEX jobs_key_key ON jobs (key) WHERE key IS NOT NULL;
CREATE INDEX jobs_main_index ON jobs USING btree (priority, run_at) INCLUDE (id, task_id, job_queue_id) WHERE is_available = true;
CREATE FUNCTION tg__update_timestamp() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.updated_at = greatest(clock_timestamp(), old.updated_at + interval '1 millisecond');
  return new;
end;
$$;
CREATE TRIGGER _100_timestamps BEFORE UPDATE ON jobs FOR EACH ROW EXECUTE PROCEDURE tg__update_timestamp();
CREATE FUNCTION tg_jobs__after_insert() RETURNS trigger LANGUAGE plpgsql AS $$ begin perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || (select count(*) from rows_inserted) || '}'); return null; end; $$;
CREATE TRIGGER _900_after_insert AFTER INSERT ON jobs REFERENCING NEW TABLE AS rows_inserted FOR EACH STATEMENT EXECUTE PROCEDURE tg_jobs__after_insert();
CREATE FUNCTION add_jobs(specs job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF jobs LANGUAGE plpgsql AS $$
begin
  insert into tasks (identifier) select distinct spec.identifier from unnest(specs) spec on conflict do nothing;
  return query insert into jobs (task_id, payload, run_at) select t.id, coalesce(s.payload, '{}'), coalesce(s.run_at, now()) from unnest(specs) s join tasks t on t.identifier = s.identifier returning *;
end;
$$;
CREATE FUNCTION add_job(identifier text, payload json DEFAULT NULL, queue_name text DEFAULT NULL, run_at timestamptz DEFAULT NULL, max_attempts integer DEFAULT NULL, job_key text DEFAULT NULL, priority integer DEFAULT NULL, flags text[] DEFAULT NULL) RETURNS jobs LANGUAGE plpgsql AS $$
declare v_job jobs;
begin
  select * into v_job from add_jobs(array[row(identifier, payload, queue_name, run_at, max_attempts::smallint, job_key, priority::smallint, flags)::job_spec]);
  return v_job;
end;
$$;

