CREATE SCHEMA graphile_worker;
CREATE TABLE graphile_worker.job_queues (
    queue_name text NOT NULL PRIMARY KEY,
    locked_at timestamptz,
    locked_by text
);
CREATE TABLE graphile_worker.jobs (
    id bigserial PRIMARY KEY,
    queue_name text DEFAULT gen_random_uuid()::text,
    task_identifier text NOT NULL,
    payload json DEFAULT '{}'::json NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    run_at timestamptz DEFAULT now() NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    max_attempts smallint DEFAULT 25 NOT NULL CONSTRAINT jobs_max_attempts_check CHECK (max_attempts >= 1),
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
    , key text UNIQUE CONSTRAINT jobs_key_check CHECK (length(key) > 0 AND length(key) <= 512)
    , revision integer DEFAULT 0 NOT NULL
    , flags jsonb
);
ALTER TABLE graphile_worker.jobs ENABLE ROW LEVEL SECURITY;
ALTER TABLE graphile_worker.job_queues ENABLE ROW LEVEL SECURITY;
CREATE INDEX jobs_priority_run_at_id_locked_at_without_failures_idx ON graphile_worker.jobs (priority, run_at, id) WHERE attempts < max_attempts;
CREATE TYPE graphile_worker.job_spec AS (
    identifier text,
    payload json,
    queue_name text,
    run_at timestamptz,
    max_attempts smallint,
    job_key text
);
CREATE FUNCTION graphile_worker.add_jobs(specs graphile_worker.job_spec[]) RETURNS SETOF graphile_worker.jobs
LANGUAGE plpgsql AS $$
BEGIN
  RETURN QUERY INSERT INTO graphile_worker.jobs AS j (task_identifier, payload, queue_name, run_at, max_attempts, key)
    SELECT s.identifier, coalesce(s.payload, '{}'), s.queue_name, coalesce(s.run_at, now()), coalesce(s.max_attempts, 25), s.job_key
    FROM unnest(specs) s
    ON CONFLICT (key) DO UPDATE SET payload = excluded.payload, revision = j.revision + 1
    RETURNING *;
END $$;
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT NULL, queue_name text DEFAULT NULL, run_at timestamptz DEFAULT NULL, max_attempts integer DEFAULT NULL, job_key text DEFAULT NULL) RETURNS graphile_worker.jobs
LANGUAGE plpgsql AS $$
DECLARE v_job graphile_worker.jobs;
BEGIN
  SELECT * INTO v_job FROM graphile_worker.add_jobs(ARRAY[(identifier, payload, queue_name, run_at, max_attempts::smallint, job_key)::graphile_worker.job_spec]);
  RETURN v_job;
END $$;
CREATE FUNCTION graphile_worker.tg__update_timestamp() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.updated_at = greatest(now(), old.updated_at + interval '1 millisecond');
  return new;
end;
$$;
CREATE TRIGGER _100_timestamps BEFORE UPDATE ON graphile_worker.jobs FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.*) EXECUTE PROCEDURE graphile_worker.tg__update_timestamp();
