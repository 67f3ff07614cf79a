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

-- v10
ALTER TYPE job_state ADD VALUE IF NOT EXISTS 'cancelled';
ALTER TABLE jobs ADD COLUMN IF NOT EXISTS priority integer NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN IF NOT EXISTS tags character varying(255)[] DEFAULT ARRAY[]::varchar[];
ALTER TABLE jobs ADD COLUMN IF NOT EXISTS meta jsonb DEFAULT '{}';
ALTER TABLE jobs ADD COLUMN IF NOT EXISTS cancelled_at timestamp;
ALTER TABLE jobs ADD CONSTRAINT priority_range CHECK (priority >= 0 and priority <= 3);
ALTER TABLE jobs ADD CONSTRAINT positive_max_attempts CHECK (max_attempts > 0) NOT VALID;
ALTER TABLE jobs ADD CONSTRAINT attempt_range CHECK (attempt >= 0 and attempt <= max_attempts);
DROP INDEX jobs_queue_state_scheduled_at_id_index;
CREATE INDEX jobs_state_queue_priority_scheduled_at_id_index ON jobs (state, queue, priority, scheduled_at, id);
CREATE INDEX jobs_args_index ON jobs USING gin (args);
CREATE INDEX jobs_meta_index ON jobs USING gin (meta);
DROP INDEX jobs_attempted_at_id_index;

-- v11
CREATE UNLOGGED TABLE peers (
    name text NOT NULL PRIMARY KEY,
    node text NOT NULL,
    started_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL
);
DROP TRIGGER jobs_notify ON jobs;
DROP FUNCTION jobs_notify();
CREATE FUNCTION jobs_notify_batch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('public.oban_insert', json_build_object('queue', q.queue, 'n', q.n)::text)
  FROM (SELECT queue, count(*) AS n FROM inserted WHERE state = 'available' GROUP BY queue) q;
  RETURN NULL;
END;
$$;
CREATE TRIGGER jobs_notify_batch AFTER INSERT ON jobs REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION jobs_notify_batch();

-- v12
ALTER TABLE jobs VALIDATE CONSTRAINT positive_max_attempts;
ALTER TABLE jobs DROP CONSTRAINT priority_range;
ALTER TABLE jobs ADD CONSTRAINT non_negative_priority CHECK (priority >= 0);
ALTER TABLE jobs RENAME CONSTRAINT worker_length TO worker_not_blank;
DROP TABLE producers;
ALTER TABLE crons ADD COLUMN timezone text NOT NULL DEFAULT 'Etc/UTC', ALTER COLUMN lock_version SET NOT NULL, ALTER COLUMN opts SET DEFAULT '{}'::jsonb;
COMMENT ON TABLE jobs IS '12';
DROP VIEW queue_depth;
CREATE FUNCTION queue_depth(VARIADIC queues text[] DEFAULT '{}') RETURNS TABLE (queue text, state job_state, n bigint, oldest timestamp)
LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT j.queue, j.state, count(*), min(j.scheduled_at)
  FROM jobs j
  WHERE cardinality(queue_depth.queues) = 0 OR j.queue = ANY (queue_depth.queues)
  GROUP BY j.queue, j.state;
END;
CREATE FUNCTION state_to_bit(state job_state) RETURNS bit(7) LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE state WHEN 'executing' THEN B'0000100' WHEN 'available' THEN B'0000010' ELSE B'0000001' END $$;
