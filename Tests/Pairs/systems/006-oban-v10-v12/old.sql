CREATE TYPE oban_job_state AS ENUM ('available','scheduled','executing','retryable','completed','discarded','cancelled');
CREATE TABLE oban_jobs (
    id bigserial NOT NULL,
    state oban_job_state DEFAULT 'available'::oban_job_state NOT NULL,
    queue text DEFAULT 'default'::text NOT NULL,
    worker text NOT NULL,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    errors jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL,
    attempt integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 20 NOT NULL,
    inserted_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
    scheduled_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
    attempted_at timestamp without time zone,
    completed_at timestamp without time zone,
    attempted_by text[],
    discarded_at timestamp without time zone,
    priority integer DEFAULT 0 NOT NULL,
    tags character varying(255)[] DEFAULT ARRAY[]::character varying[],
    CONSTRAINT oban_jobs_pkey PRIMARY KEY (id),
    CONSTRAINT attempt_range CHECK (attempt >= 0 AND attempt <= max_attempts),
    CONSTRAINT priority_range CHECK (priority >= 0 AND priority <= 3),
    CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128),
    CONSTRAINT worker_length CHECK (char_length(worker) > 0 AND char_length(worker) < 128)
);
COMMENT ON TABLE oban_jobs IS '9';
CREATE INDEX oban_jobs_attempted_at_id_index ON oban_jobs USING btree (attempted_at DESC, id) WHERE (state = ANY (ARRAY['completed'::oban_job_state, 'discarded'::oban_job_state]));
CREATE INDEX oban_jobs_queue_state_priority_scheduled_at_id_index ON oban_jobs USING btree (queue, state, priority, scheduled_at, id);
CREATE OR REPLACE FUNCTION oban_jobs_notify() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER oban_notify AFTER INSERT ON oban_jobs FOR EACH ROW EXECUTE PROCEDURE oban_jobs_notify();
CREATE TABLE oban_beats (
    node text NOT NULL,
    queue text NOT NULL,
    nonce text NOT NULL,
    "limit" integer NOT NULL CHECK ("limit" > 0),
    paused boolean DEFAULT false NOT NULL,
    running integer[] DEFAULT ARRAY[]::integer[] NOT NULL,
    inserted_at timestamp DEFAULT timezone('UTC', now()) NOT NULL,
    started_at timestamp NOT NULL
);
CREATE INDEX oban_beats_inserted_at_index ON oban_beats (inserted_at);
CREATE FUNCTION oban_wrap_id(value bigint) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (CASE WHEN value > 2147483647 THEN mod(value, 2147483647) ELSE value END)::int;
END;
$$;
CREATE TABLE schema_migrations (version bigint PRIMARY KEY, inserted_at timestamp(0) without time zone);
