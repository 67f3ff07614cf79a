CREATE TYPE oban_job_state AS ENUM ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded');
CREATE TABLE oban_jobs (
    id bigserial PRIMARY KEY,
    state oban_job_state NOT NULL DEFAULT 'available'::oban_job_state,
    queue text NOT NULL DEFAULT 'default'::text,
    worker text NOT NULL,
    args jsonb NOT NULL DEFAULT '{}'::jsonb,
    errors jsonb[] NOT NULL DEFAULT ARRAY[]::jsonb[],
    attempt integer NOT NULL DEFAULT 0,
    max_attempts integer NOT NULL DEFAULT 20,
    priority smallint,
    attempted_by text[],
    inserted_at timestamp without time zone NOT NULL DEFAULT timezone('UTC'::text, now()),
    scheduled_at timestamp without time zone NOT NULL DEFAULT timezone('UTC'::text, now()),
    attempted_at timestamp without time zone,
    completed_at timestamp without time zone,
    discarded_at timestamp without time zone,
    CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128),
    CONSTRAINT worker_length CHECK (char_length(worker) > 0)
);
COMMENT ON TABLE oban_jobs IS '10';
CREATE INDEX oban_jobs_queue_state_scheduled_at_id_index ON oban_jobs (queue, state, scheduled_at, id);
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
