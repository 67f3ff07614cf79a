CREATE SCHEMA pgboss;
CREATE TYPE pgboss.job_state AS ENUM ('created', 'retry', 'active', 'completed', 'cancelled', 'failed');
CREATE TABLE pgboss.version (version int primary key, maintained_on timestamp with time zone, cron_on timestamp with time zone, monitored_on timestamp with time zone);
CREATE TABLE pgboss.queue (
  name text NOT NULL,
  policy text,
  retry_limit int,
  retry_delay int,
  retry_backoff bool,
  expire_seconds int,
  retention_minutes int,
  dead_letter text REFERENCES pgboss.queue (name),
  partition_name text,
  created_on timestamp with time zone NOT NULL DEFAULT now(),
  updated_on timestamp with time zone NOT NULL DEFAULT now(),
  PRIMARY KEY (name)
);
CREATE TABLE pgboss.job (
  id uuid not null default gen_random_uuid(),
  name text not null,
  priority integer not null default(0),
  data jsonb,
  state pgboss.job_state not null default('created'),
  retry_limit integer not null default(2),
  retry_count integer not null default(0),
  retry_delay integer not null default(0),
  retry_backoff boolean not null default false,
  start_after timestamp with time zone not null default now(),
  started_on timestamp with time zone,
  singleton_key text,
  singleton_on timestamp without time zone,
  expire_in interval not null default interval '15 minutes',
  created_on timestamp with time zone not null default now(),
  completed_on timestamp with time zone,
  keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
  output jsonb,
  dead_letter text,
  policy text
) PARTITION BY LIST (name);
ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);
CREATE TABLE pgboss.archive (LIKE pgboss.job);
ALTER TABLE pgboss.archive ADD PRIMARY KEY (name, id);
ALTER TABLE pgboss.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_i1 ON pgboss.archive(archived_on);
CREATE TABLE pgboss.job_default PARTITION OF pgboss.job DEFAULT;
CREATE TABLE pgboss.job_email PARTITION OF pgboss.job FOR VALUES IN ('email', 'email-dlq');
CREATE UNIQUE INDEX job_email_i1 ON pgboss.job_email (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short';
CREATE INDEX job_email_i5 ON pgboss.job_email (name, start_after) INCLUDE (priority, created_on, id) WHERE state < 'active';
ALTER TABLE pgboss.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE pgboss.schedule (name text REFERENCES pgboss.queue ON DELETE CASCADE, cron text not null, timezone text, data jsonb, options jsonb, created_on timestamptz not null default now(), updated_on timestamptz not null default now(), PRIMARY KEY (name));
CREATE TABLE pgboss.subscription (event text not null, name text not null REFERENCES pgboss.queue ON DELETE CASCADE, created_on timestamptz not null default now(), updated_on timestamptz not null default now(), primary key(event, name));
CREATE FUNCTION pgboss.delete_queue(queue_name text) RETURNS VOID AS $$
DECLARE table_name varchar;
BEGIN
  WITH deleted AS (DELETE FROM pgboss.queue WHERE name = queue_name RETURNING partition_name)
  SELECT partition_name FROM deleted INTO table_name;
  EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', table_name);
END;
$$ LANGUAGE plpgsql;
