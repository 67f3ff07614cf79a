CREATE SCHEMA graphile_worker;
CREATE EXTENSION pgcrypto;
CREATE TYPE graphile_worker.job_state AS ENUM ('waiting','active','failed','complete');
CREATE TABLE graphile_worker.job_queues (queue_name text PRIMARY KEY, job_count integer NOT NULL, locked_at timestamptz, locked_by text);
CREATE TABLE graphile_worker.jobs (id bigserial PRIMARY KEY, queue_name text DEFAULT gen_random_uuid()::text REFERENCES graphile_worker.job_queues, task_identifier text NOT NULL, payload json DEFAULT '{}'::json NOT NULL, priority integer DEFAULT 0 NOT NULL, run_at timestamptz DEFAULT now() NOT NULL, attempts integer DEFAULT 0 NOT NULL, last_error text, state graphile_worker.job_state DEFAULT 'waiting' NOT NULL, created_at timestamp DEFAULT now());
CREATE INDEX jobs_priority_run_at_id_idx ON graphile_worker.jobs (priority, run_at, id);
CREATE FUNCTION graphile_worker.add_job(identifier text, queue_name text DEFAULT NULL, payload json DEFAULT '{}', run_at timestamptz DEFAULT now()) RETURNS graphile_worker.jobs LANGUAGE plpgsql AS $$ DECLARE j graphile_worker.jobs; BEGIN INSERT INTO graphile_worker.jobs(task_identifier, queue_name, payload, run_at) VALUES (identifier, queue_name, payload, run_at) RETURNING * INTO j; RETURN j; END $$;
CREATE FUNCTION graphile_worker.get_job(worker_id text, task_identifiers text[] DEFAULT NULL) RETURNS graphile_worker.jobs LANGUAGE plpgsql STRICT AS $$ DECLARE j graphile_worker.jobs; BEGIN SELECT * INTO j FROM graphile_worker.jobs WHERE run_at <= now() ORDER BY priority, run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED; RETURN j; END $$;
CREATE FUNCTION graphile_worker.notify_jobs() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs:insert', ''); RETURN NULL; END $$;
CREATE TRIGGER _900_notify_worker AFTER INSERT ON graphile_worker.jobs FOR EACH STATEMENT EXECUTE FUNCTION graphile_worker.notify_jobs();
CREATE FUNCTION graphile_worker.update_timestamps() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER _100_timestamps BEFORE UPDATE ON graphile_worker.jobs FOR EACH ROW EXECUTE FUNCTION graphile_worker.update_timestamps();
CREATE FUNCTION graphile_worker.count_jobs() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE graphile_worker.job_queues SET job_count = job_count + 1 WHERE queue_name = NEW.queue_name; RETURN NEW; END $$;
CREATE TRIGGER _500_increase_job_queue_count AFTER INSERT ON graphile_worker.jobs FOR EACH ROW WHEN (NEW.queue_name IS NOT NULL) EXECUTE FUNCTION graphile_worker.count_jobs();
CREATE TABLE graphile_worker.schedule (name text PRIMARY KEY, cron text NOT NULL, data json);
CREATE TABLE graphile_worker.workflows (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, name text NOT NULL, version integer DEFAULT 1 NOT NULL, definition
json NOT NULL);
CREATE TABLE graphile_worker.steps (workflow_id uuid REFERENCES graphile_worker.workflows, no smallint, name text, depends_on smallint[], PRIMARY KEY (workflow_id, no));
CREATE VIEW graphile_worker.stats AS
SELECT task_identifier, state, count(*) AS n FROM graphile_worker.jobs GROUP BY task_identifier, state;
CREATE VIEW graphile_worker.failures AS SELECT task_identifier, n FROM graphile_worker.stats WHERE state = 'failed';

