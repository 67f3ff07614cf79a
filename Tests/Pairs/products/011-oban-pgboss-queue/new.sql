CREATE TYPE oban_job_state AS ENUM ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded'
, 'cancelled'
);
CREATE FUNCTION oban_count_estimate(state text, queue text) RETURNS integer LANGUAGE plpgsql AS $func$
DECLARE plan jsonb;
BEGIN
  EXECUTE 'EXPLAIN (FORMAT JSON) SELECT id FROM oban_jobs WHERE state = $1::oban_job_state AND queue = $2' INTO plan USING state, queue;
  RETURN plan->0->'Plan'->'Plan Rows';
END $func$;
CREATE TABLE oban_jobs (
  id bigserial PRIMARY KEY,
  state oban_job_state DEFAULT 'available' NOT NULL,
  queue text DEFAULT 'default' NOT NULL,
  worker text NOT NULL,
  args jsonb DEFAULT '{}' NOT NULL,
  errors jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL,
  attempt smallint DEFAULT 0 NOT NULL,
  max_attempts smallint DEFAULT 20 NOT NULL,
  priority integer DEFAULT 0 NOT NULL,
  tags text[] DEFAULT ARRAY[]::text[],
  meta jsonb DEFAULT '{}'::jsonb,
  cancelled_at timestamp without time zone,
  CONSTRAINT non_negative_priority CHECK (priority >= 0) NOT VALID,
  inserted_at timestamp DEFAULT timezone('UTC', now()) NOT NULL,
  scheduled_at timestamp DEFAULT timezone('UTC', now()) NOT NULL,
  attempted_at timestamp,
  completed_at timestamp,
  attempted_by text[],
  discarded_at timestamp,
  CONSTRAINT worker_length CHECK (char_length(worker) > 0 AND char_length(worker) < 128),
  CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128),
  CONSTRAINT positive_max_attempts CHECK (max_attempts > 0),
  CONSTRAINT attempt_range CHECK (attempt >= 0 AND attempt <= max_attempts)
);
CREATE INDEX oban_jobs_state_queue_priority_scheduled_at_id_index ON oban_jobs (state, queue, priority, scheduled_at, id);
CREATE INDEX oban_jobs_args_index ON oban_jobs USING gin (args);
CREATE INDEX oban_jobs_meta_index ON oban_jobs USING gin (meta jsonb_path_ops);
CREATE UNLOGGED TABLE oban_peers (name text PRIMARY KEY, node text NOT NULL, started_at timestamp NOT NULL, expires_at timestamp NOT NULL);
CREATE FUNCTION oban_jobs_notify() RETURNS trigger AS $$
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
$$ LANGUAGE plpgsql;
CREATE TRIGGER oban_notify AFTER INSERT ON oban_jobs FOR EACH ROW EXECUTE PROCEDURE oban_jobs_notify();
COMMENT ON TABLE oban_jobs IS '12';
