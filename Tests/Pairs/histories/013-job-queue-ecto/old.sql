-- job queue (v9)
CREATE TYPE job_state AS ENUM ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded');

CREATE TABLE jobs (
    id bigserial PRIMARY KEY,
    state job_state DEFAULT 'available'::job_state NOT NULL,
    queue text DEFAULT 'default'::text NOT NULL,
    worker text NOT NULL,
    args jsonb NOT NULL,
    errors jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL,
    attempt integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 20 NOT NULL,
    inserted_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
    scheduled_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
    attempted_at timestamp without time zone,
    completed_at timestamp without time zone,
    attempted_by text[],
    discarded_at timestamp without time zone,
    CONSTRAINT worker_length CHECK (((char_length(worker) > 0) AND (char_length(worker) < 128))),
    CONSTRAINT queue_length CHECK (((char_length(queue) > 0) AND (char_length(queue) < 128)))
);
CREATE INDEX jobs_queue_state_scheduled_at_id_index ON jobs (queue, state, scheduled_at, id);
CREATE INDEX jobs_attempted_at_id_index ON jobs (attempted_at DESC, id) WHERE (state = ANY (ARRAY['completed'::job_state, 'discarded'::job_state]));
COMMENT ON TABLE jobs IS '9';

CREATE UNLOGGED TABLE producers (
    uuid uuid NOT NULL PRIMARY KEY,
    name text NOT NULL,
    node text NOT NULL,
    queue text NOT NULL,
    running_ids bigint[] DEFAULT ARRAY[]::bigint[] NOT NULL,
    started_at timestamp without time zone DEFAULT timezone('UTC', now()) NOT NULL,
    updated_at timestamp without time zone
);

CREATE TABLE crons (
    name text PRIMARY KEY,
    expression text NOT NULL,
    worker text NOT NULL,
    opts jsonb NOT NULL,
    paused boolean NOT NULL DEFAULT false,
    lock_version integer DEFAULT 1,
    inserted_at timestamp without time zone NOT NULL DEFAULT timezone('utc', now()),
    updated_at timestamp without time zone NOT NULL DEFAULT timezone('utc', now())
);

CREATE FUNCTION jobs_notify() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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
CREATE TRIGGER jobs_notify AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION jobs_notify();

CREATE VIEW queue_depth AS SELECT queue, state, count(*) AS n FROM jobs GROUP BY queue, state;
