CREATE TYPE job_state AS ENUM ('available','executing','completed','discarded');
CREATE TABLE jobs (id bigserial PRIMARY KEY, state job_state NOT NULL DEFAULT 'available', queue text NOT NULL DEFAULT 'default', worker text NOT NULL, args jsonb NOT NULL, attempt int NOT NULL DEFAULT 0, max_attempts int NOT NULL DEFAULT 20, inserted_at timestamp NOT NULL DEFAULT timezone('UTC', now()), scheduled_at timestamp NOT NULL DEFAULT timezone('UTC', now()), errors jsonb[] NOT NULL DEFAULT '{}');
CREATE INDEX jobs_queue_state ON jobs (queue, state, scheduled_at, id) WHERE state = 'available';
CREATE TABLE beats (node text, queue text, inserted_at timestamp NOT NULL DEFAULT now());
CREATE FUNCTION jobs_notify() RETURNS trigger AS $$ BEGIN IF NEW.state = 'available' THEN PERFORM pg_notify('insert', NEW.queue); END IF; RETURN NULL; END; $$ LANGUAGE plpgsql;
CREATE TRIGGER jobs_notify AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION jobs_notify();
CREATE FUNCTION take(q text) RETURNS SETOF jobs LANGUAGE sql AS $$ UPDATE jobs SET state = 'executing' WHERE id = (SELECT id FROM jobs WHERE queue = q AND state = 'available' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING * $$;
CREATE VIEW queue_depth AS SELECT queue, state, count(*) FROM jobs GROUP BY queue, state;
COMMENT ON TABLE jobs IS '10';
