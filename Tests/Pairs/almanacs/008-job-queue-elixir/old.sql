CREATE TYPE job_state AS ENUM ('available','executing','completed','discarded');
CREATE TABLE oban_jobs (
  id bigserial PRIMARY KEY,
  state job_state DEFAULT 'available'::job_state NOT NULL,
  queue text DEFAULT 'default' NOT NULL,
  worker text NOT NULL,
  args jsonb NOT NULL,
  errors jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL,
  attempt integer DEFAULT 0 NOT NULL,
  max_attempts integer DEFAULT 20 NOT NULL,
  inserted_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
  scheduled_at timestamp without time zone DEFAULT timezone('UTC'::text, now()) NOT NULL,
  attempted_at timestamp without time zone,
  completed_at timestamp without time zone
);
CREATE INDEX oban_jobs_queue_index ON oban_jobs (queue);
CREATE INDEX oban_jobs_state_index ON oban_jobs (state);
CREATE INDEX oban_jobs_scheduled_at_index ON oban_jobs (scheduled_at);
CREATE UNLOGGED TABLE oban_beats (node text NOT NULL, queue text NOT NULL, nonce text NOT NULL, "limit" integer NOT NULL, running bigint[] DEFAULT ARRAY[]::bigint[] NOT NULL, started_at timestamp NOT NULL, inserted_at timestamp DEFAULT timezone('UTC'::text, now()) NOT NULL);
CREATE INDEX oban_beats_inserted_at_index ON oban_beats (inserted_at);
COMMENT ON TABLE oban_jobs IS '4';
CREATE FUNCTION oban_jobs_notify() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  channel text;
  notice json;
BEGIN
  IF (TG_OP = 'INSERT') THEN
    channel = 'oban_insert';
    notice = json_build_object('queue', NEW.queue, 'state', NEW.state);
  ELSE
    channel = 'oban_update';
    notice = json_build_object('queue', NEW.queue, 'new_state', NEW.state, 'old_state', OLD.state);
  END IF;
  PERFORM pg_notify(channel, notice::text);
  RETURN NULL;
END;
$$;
CREATE TRIGGER oban_notify AFTER INSERT OR UPDATE OF state ON oban_jobs FOR EACH ROW EXECUTE FUNCTION oban_jobs_notify();
CREATE VIEW queue_depth AS SELECT queue, state, count(*) AS depth FROM oban_jobs GROUP BY queue, state;
CREATE VIEW stuck_queues AS SELECT queue FROM queue_depth WHERE state = 'executing' AND depth > 100;
CREATE TABLE schema_migrations (version bigint NOT NULL PRIMARY KEY, inserted_at timestamp(0) without time zone);
CREATE TABLE accounts (id bigserial PRIMARY KEY, name varchar(255), inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL);
CREATE TABLE webhooks (id bigserial PRIMARY KEY, account_id bigint CONSTRAINT webhooks_account_id_fkey REFERENCES accounts(id), url varchar(255), events varchar(255), job_id bigint REFERENCES oban_jobs(id) ON DELETE SET NULL);
CREATE INDEX webhooks_account_id_index ON webhooks (account_id);
