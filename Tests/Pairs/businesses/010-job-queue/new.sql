CREATE SCHEMA queue;
CREATE TYPE queue.state AS ENUM ('created','retry','active','completed','cancelled','failed');
CREATE TABLE queue.version (version int PRIMARY KEY, maintained_on timestamptz, cron_on timestamptz);
CREATE TABLE queue.queue (name text PRIMARY KEY, policy text, retry_limit int, retry_delay int, dead_letter text REFERENCES queue.queue, CONSTRAINT queue_policy_check CHECK (policy IN ('standard','short','singleton')));
CREATE TABLE queue.job (
  id uuid not null default gen_random_uuid(),
  name text not null,
  priority integer not null default 0,
  data jsonb,
  state queue.state not null default 'created',
  retry_limit integer not null default 2,
  retry_count integer not null default 0,
  retry_delay integer not null default 0,
  start_after timestamptz not null default now(),
  expire_in interval not null default interval '15 minutes',
  singleton_key text,
  singleton_on timestamp without time zone,
  created_on timestamptz not null default now(),
  completed_on timestamptz,
  dead_letter text,
  policy text,
  keep_until timestamptz not null default now() + interval '14 days',
  output jsonb,
  constraint job_pkey primary key (name, id)
) PARTITION BY LIST (name);
CREATE TABLE queue.job_default PARTITION OF queue.job DEFAULT;
CREATE TABLE queue.job_mail PARTITION OF queue.job FOR VALUES IN ('mail');
CREATE UNIQUE INDEX job_singleton_key ON queue.job (name, singleton_key) WHERE state < 'completed' AND singleton_on IS NULL;
CREATE UNIQUE INDEX job_singleton_on ON queue.job (name, singleton_on) WHERE state < 'cancelled' AND singleton_key IS NULL;
CREATE INDEX job_fetch ON queue.job (name, start_after) INCLUDE (priority, created_on) WHERE state < 'active';
CREATE TABLE queue.archive (LIKE queue.job);
ALTER TABLE queue.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_archivedon_idx ON queue.archive(archived_on);
CREATE TABLE queue.schedule (name text PRIMARY KEY, cron text NOT NULL, timezone text, data jsonb, options jsonb, created_on timestamptz NOT NULL DEFAULT now(), updated_on timestamptz NOT NULL DEFAULT now());
CREATE TABLE queue.subscription (event text NOT NULL, name text NOT NULL, created_on timestamptz DEFAULT now(), PRIMARY KEY (event, name), FOREIGN KEY (name) REFERENCES queue.queue ON DELETE CASCADE);
CREATE TABLE queue.worker (id uuid PRIMARY KEY, host text, pid int, beat_at timestamptz);
CREATE TABLE queue.lock (key bigint PRIMARY KEY, worker uuid REFERENCES queue.worker ON DELETE CASCADE);
CREATE FUNCTION queue.fetch(q text, n int DEFAULT 1) RETURNS SETOF queue.job LANGUAGE sql AS $$
 UPDATE queue.job SET state='active', retry_count = retry_count + 1 WHERE id IN (SELECT id FROM queue.job WHERE name = q AND state < 'active' AND start_after <= now() ORDER BY priority DESC, created_on LIMIT n FOR UPDATE SKIP LOCKED) RETURNING *
$$;
CREATE FUNCTION queue.complete(queue_name text, job uuid, out_ jsonb DEFAULT NULL) RETURNS void LANGUAGE sql AS $$ UPDATE queue.job SET state='completed', completed_on=now(), output=out_ WHERE name=queue_name AND id=$2 $$;
CREATE VIEW queue.stats AS SELECT name, state, count(*) FROM queue.job GROUP BY ROLLUP (name, state);

ALTER TABLE queue.schedule ADD FOREIGN KEY (name) REFERENCES queue.queue ON DELETE CASCADE;
ALTER TABLE queue.schedule ALTER timezone SET DEFAULT 'UTC';
COMMENT ON TABLE queue.job_default IS 'queues without own partition';
