-- pg-boss schema version 20 (v9)
SET LOCAL lock_timeout = '30s';
CREATE SCHEMA IF NOT EXISTS pgboss;

CREATE TYPE pgboss.job_state AS ENUM (
  'created',
  'retry',
  'active',
  'completed',
  'expired',
  'cancelled',
  'failed'
);

CREATE TABLE pgboss.version (
  version int primary key,
  maintained_on timestamp with time zone,
  cron_on timestamp with time zone
);

CREATE TABLE pgboss.schedule (
  name text primary key,
  cron text not null,
  timezone text,
  data jsonb,
  options jsonb,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now()
);

CREATE TABLE pgboss.subscription (
  event text not null,
  name text not null,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY(event, name)
);

CREATE TABLE pgboss.job (
  id uuid primary key not null default gen_random_uuid(),
  name text not null,
  priority integer not null default(0),
  data jsonb,
  state pgboss.job_state not null default('created'),
  retryLimit integer not null default(0),
  retryCount integer not null default(0),
  retryDelay integer not null default(0),
  retryBackoff boolean not null default false,
  startAfter timestamp with time zone not null default now(),
  startedOn timestamp with time zone,
  singletonKey text,
  singletonOn timestamp without time zone,
  expireIn interval not null default interval '15 minutes',
  createdOn timestamp with time zone not null default now(),
  completedOn timestamp with time zone,
  keepUntil timestamp with time zone NOT NULL default now() + interval '14 days',
  on_complete boolean not null default false,
  output jsonb
);

CREATE TABLE pgboss.archive (LIKE pgboss.job);
ALTER TABLE pgboss.archive ADD archivedOn timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_archivedon_idx ON pgboss.archive(archivedOn);
CREATE INDEX archive_id_idx ON pgboss.archive(id);

CREATE INDEX job_name ON pgboss.job (name text_pattern_ops);
CREATE INDEX job_fetch ON pgboss.job (name text_pattern_ops, startAfter) WHERE state < 'active';
CREATE UNIQUE INDEX job_singletonOn ON pgboss.job (name, singletonOn) WHERE state < 'expired' AND singletonKey IS NULL;
CREATE UNIQUE INDEX job_singletonKeyOn ON pgboss.job (name, singletonOn, singletonKey) WHERE state < 'expired';
-- anything with singletonKey means "only 1 job can be queued or active at a time"
CREATE UNIQUE INDEX job_singletonKey ON pgboss.job (name, singletonKey) WHERE state < 'completed' AND singletonOn IS NULL AND NOT singletonKey LIKE '\_\_pgboss\_\_singleton\_queue%';
CREATE UNIQUE INDEX job_singleton_queue ON pgboss.job (name, singletonKey) WHERE state < 'active' AND singletonOn IS NULL AND singletonKey LIKE '\_\_pgboss\_\_singleton\_queue%';

CREATE FUNCTION pgboss.purge_archive(older_than interval) RETURNS bigint AS
$$
  WITH gone AS (DELETE FROM pgboss.archive WHERE archivedOn < now() - older_than RETURNING 1)
  SELECT count(*) FROM gone
$$ LANGUAGE sql;

CREATE VIEW pgboss.job_counts AS
  SELECT name, state, count(*) AS size FROM pgboss.job GROUP BY name, state;

