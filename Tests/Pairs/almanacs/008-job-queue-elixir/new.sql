CREATE TYPE oban_job_state AS ENUM ('available','suspended','scheduled','executing','retryable','completed','discarded','cancelled');
CREATE TABLE oban_jobs (
  id bigserial,
  state oban_job_state DEFAULT 'available'::oban_job_state NOT NULL,
  queue text DEFAULT 'default' NOT NULL,
  worker text NOT NULL,
  args jsonb DEFAULT '{}'::jsonb NOT NULL,
  errors jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL,
  attempt integer DEFAULT 0 NOT NULL,
  max_attempts integer DEFAULT 20 NOT NULL,
  inserted_at timestamp(6) without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
  scheduled_at timestamp(6) without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
  attempted_at timestamp(6) without time zone,
  completed_at timestamp(6) without time zone,
  attempted_by text[],
  discarded_at timestamp(6) without time zone,
  cancelled_at timestamp(6) without time zone,
  priority smallint DEFAULT 0 NOT NULL,
  tags text[] DEFAULT ARRAY[]::text[],
  meta jsonb DEFAULT '{}'::jsonb,
  CONSTRAINT attempt_range CHECK (attempt >= 0 AND attempt <= max_attempts),
  CONSTRAINT positive_max_attempts CHECK (max_attempts > 0),
  CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128),
  CONSTRAINT worker_length CHECK (char_length(worker) > 0 AND char_length(worker) < 128),
  CONSTRAINT non_negative_priority CHECK (priority >= 0) NOT VALID,
  CONSTRAINT oban_jobs_pkey PRIMARY KEY (id)
) WITH (autovacuum_vacuum_scale_factor='0.02', fillfactor='85');
CREATE INDEX oban_jobs_state_queue_priority_scheduled_at_id_index ON oban_jobs (state, queue, priority, scheduled_at, id);
CREATE INDEX oban_jobs_args_index ON oban_jobs USING gin (args);
CREATE INDEX oban_jobs_meta_index ON oban_jobs USING gin (meta);
CREATE UNLOGGED TABLE oban_peers (name text NOT NULL PRIMARY KEY, node text NOT NULL, started_at timestamp NOT NULL, expires_at timestamp NOT NULL);
COMMENT ON TABLE oban_jobs IS '12';
CREATE FUNCTION oban_jobs_notify() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  channel text;
  notice json;
BEGIN
  IF NEW.state = 'available' THEN
    channel = 'public.oban_insert';
    notice = json_build_object('queue', NEW.queue);
  PERFORM pg_notify(channel, notice::text);
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER oban_notify AFTER INSERT ON oban_jobs FOR EACH ROW WHEN (NEW.state = 'available'::oban_job_state AND NEW.priority < 4) EXECUTE FUNCTION oban_jobs_notify();
CREATE VIEW queue_depth AS SELECT queue, state, count(*) AS depth , min(scheduled_at) AS oldest FROM oban_jobs GROUP BY queue, state;
CREATE VIEW stuck_queues AS SELECT queue FROM queue_depth WHERE state = 'executing' AND depth > 250;
CREATE TABLE schema_migrations (version bigint NOT NULL PRIMARY KEY, inserted_at timestamp(0) without time zone);
CREATE TABLE accounts (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, name varchar(255), inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL);
CREATE TABLE webhooks (id bigserial PRIMARY KEY, account_id uuid CONSTRAINT webhooks_account_id_fkey REFERENCES accounts(id) ON DELETE CASCADE, url text, events text[] DEFAULT '{}' NOT NULL, job_id bigint REFERENCES oban_jobs(id) ON DELETE SET NULL);
CREATE INDEX webhooks_account_id_index ON webhooks (account_id);
