CREATE SCHEMA graphile_worker;
CREATE TABLE graphile_worker.job_queues (
    queue_name text NOT NULL PRIMARY KEY,
    job_count int NOT NULL,
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
    attempts integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 25 NOT NULL,
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE graphile_worker.jobs ENABLE ROW LEVEL SECURITY;
CREATE INDEX ON graphile_worker.jobs (priority, run_at, id);
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT '{}'::json, queue_name text DEFAULT NULL::text, run_at timestamptz DEFAULT now(), max_attempts integer DEFAULT 25) RETURNS graphile_worker.jobs
LANGUAGE sql AS $$
  INSERT INTO graphile_worker.jobs(task_identifier, payload, queue_name, run_at, max_attempts) VALUES ($1, $2, $3, $4, $5) RETURNING *;
$$;
CREATE FUNCTION graphile_worker.tg__update_timestamp() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.updated_at = greatest(now(), old.updated_at + interval '1 millisecond');
  return new;
end;
$$;
CREATE TRIGGER _100_timestamps BEFORE UPDATE ON graphile_worker.jobs FOR EACH ROW EXECUTE PROCEDURE graphile_worker.tg__update_timestamp();
