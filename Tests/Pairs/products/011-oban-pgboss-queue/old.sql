CREATE TYPE oban_job_state AS ENUM ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded'
);
CREATE TABLE oban_jobs (
  id bigserial PRIMARY KEY,
  state oban_job_state DEFAULT 'available' NOT NULL,
  queue text DEFAULT 'default' NOT NULL,
  worker text NOT NULL,
  args jsonb DEFAULT '{}' NOT NULL,
  errors jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL,
  attempt integer DEFAULT 0 NOT NULL,
  max_attempts integer DEFAULT 20 NOT NULL,
  inserted_at timestamp DEFAULT timezone('UTC', now()) NOT NULL,
  scheduled_at timestamp DEFAULT timezone('UTC', now()) NOT NULL,
  attempted_at timestamp,
  completed_at timestamp,
  attempted_by text[],
  discarded_at timestamp,
  CONSTRAINT worker_length CHECK (char_length(worker) > 0 AND char_length(worker) < 128),
  CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128),
  CONSTRAINT attempt_range CHECK (attempt BETWEEN 0 AND max_attempts)
);
CREATE INDEX oban_jobs_queue_state_scheduled_at_id_index ON oban_jobs (queue, state, scheduled_at, id);
CREATE TABLE oban_beats (node text NOT NULL, queue text NOT NULL, nonce text NOT NULL, "limit" integer NOT NULL CHECK ("limit" > 0), paused boolean DEFAULT false NOT NULL, running bigint[] DEFAULT '{}' NOT NULL, inserted_at timestamp DEFAULT timezone('UTC', now()) NOT NULL, started_at timestamp NOT NULL);
CREATE INDEX oban_beats_inserted_at_index ON oban_beats (inserted_at);
CREATE FUNCTION oban_wrap_id(value bigint) RETURNS int AS $$ BEGIN RETURN (CASE WHEN value > 2147483647 THEN mod(value, 2147483647) ELSE value END)::int; END; $$ LANGUAGE plpgsql IMMUTABLE;
CREATE FUNCTION oban_jobs_notify() RETURNS trigger AS $$
DECLARE
  channel text;
  notice json;
BEGIN
  IF (TG_OP = 'INSERT') THEN
    channel = 'public.oban_insert';
    notice = json_build_object('queue', NEW.queue, 'state', NEW.state);
    PERFORM pg_notify(channel, notice::text);
  END IF;
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER oban_notify AFTER INSERT OR UPDATE OF state ON oban_jobs FOR EACH ROW EXECUTE PROCEDURE oban_jobs_notify();
COMMENT ON TABLE oban_jobs IS '9';
