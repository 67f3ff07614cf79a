CREATE TYPE job_state AS ENUM ('available','scheduled','executing','retryable','completed','discarded','cancelled');
CREATE TABLE jobs (id bigserial PRIMARY KEY, state job_state NOT NULL DEFAULT 'available', queue text NOT NULL DEFAULT 'default', worker text NOT NULL, args jsonb NOT NULL, attempt smallint NOT NULL DEFAULT 0, priority smallint NOT NULL DEFAULT 0, tags text[] NOT NULL DEFAULT ARRAY[]::text[], meta jsonb DEFAULT '{}', attempted_by text[], max_attempts int NOT NULL DEFAULT 20, inserted_at timestamp NOT NULL DEFAULT timezone('UTC', now()), scheduled_at timestamp NOT NULL DEFAULT timezone('UTC', now()), errors jsonb[] NOT NULL DEFAULT '{}', CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128), CONSTRAINT positive_max_attempts CHECK (max_attempts > 0), CONSTRAINT attempt_range CHECK (attempt BETWEEN 0 AND max_attempts));
ALTER TABLE jobs ADD CONSTRAINT non_negative_priority CHECK (priority >= 0) NOT VALID;
CREATE INDEX jobs_state_queue_priority_scheduled_at_id_index ON jobs (state, queue, priority, scheduled_at, id);
CREATE INDEX jobs_args_index ON jobs USING gin (args);
CREATE UNLOGGED TABLE peers (name text PRIMARY KEY, node text NOT NULL, started_at timestamp NOT NULL, expires_at timestamp NOT NULL);
CREATE FUNCTION take(q text) RETURNS SETOF jobs LANGUAGE sql AS $$ UPDATE jobs SET state = 'executing' WHERE id = (SELECT id FROM jobs WHERE queue = q AND state = 'available' ORDER BY priority, scheduled_at, id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING * $$;
CREATE VIEW queue_depth AS SELECT queue, state, count(*) FROM jobs GROUP BY queue, state;
COMMENT ON TABLE jobs IS '12';
