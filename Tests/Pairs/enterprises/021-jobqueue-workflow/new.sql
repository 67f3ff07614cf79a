

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA queue;

CREATE SCHEMA wf;

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';

CREATE DOMAIN queue.expr AS text
	CONSTRAINT expr_chars CHECK ((VALUE ~ '^[-0-9*/, ]+$'::text))
	CONSTRAINT expr_fields CHECK ((cardinality(string_to_array(VALUE, ' '::text)) = ANY (ARRAY[5, 6])));

CREATE TYPE queue.job_spec AS (
	name text,
	args jsonb,
	run_at timestamp with time zone,
	queue text
);

CREATE TYPE queue.job_state AS ENUM (
    'blocked',
    'created',
    'retry',
    'active',
    'completed',
    'cancelled',
    'failed'
);

CREATE TYPE wf.run_state AS ENUM (
    'pending',
    'running',
    'waiting',
    'succeeded',
    'failed',
    'cancelled'
);

CREATE TYPE wf.step_kind AS ENUM (
    'http',
    'sql',
    'code',
    'approval',
    'delay',
    'subflow'
);

CREATE PROCEDURE queue.archive(IN older interval DEFAULT '7 days'::interval)
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM queue.job WHERE queue.done(state) AND finished_at < now() - older; COMMIT; END $$;

CREATE FUNCTION queue.backoff(attempt integer, base interval DEFAULT '00:00:01'::interval, cap interval DEFAULT '01:00:00'::interval, jitter boolean DEFAULT false) RETURNS interval
    LANGUAGE sql
    AS $$ SELECT least(cap, base * power(2, attempt)) * CASE WHEN jitter THEN random() ELSE 1 END $$;

CREATE FUNCTION queue.done(s queue.job_state, include_failed boolean DEFAULT true) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT s >= 'completed' AND (include_failed OR s <> 'failed') $$;

CREATE FUNCTION queue.enqueue(specs queue.job_spec[]) RETURNS SETOF uuid
    LANGUAGE sql
    AS $$ SELECT queue.enqueue(coalesce(s.queue,'default'), s.name, s.args, coalesce(s.run_at, now())) FROM unnest(specs) s $$;

CREATE FUNCTION queue.enqueue(p_queue text, p_name text, p_args jsonb DEFAULT '{}'::jsonb, p_run_at timestamp with time zone DEFAULT now(), p_key text DEFAULT NULL::text, VARIADIC p_tags text[] DEFAULT '{}'::text[]) RETURNS uuid
    LANGUAGE sql
    AS $$ INSERT INTO queue.job(queue_name, name, args, run_at, singleton_key, tags) VALUES (p_queue, p_name, p_args, p_run_at, p_key, p_tags) RETURNING ident $$;

CREATE FUNCTION queue.notify() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM pg_notify('jobs', NEW.queue_name); RETURN NULL; END $$;

CREATE TABLE queue.batch (
    id bigint NOT NULL,
    name text,
    total integer DEFAULT 0 NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    callbacks queue.job_spec[] DEFAULT '{}'::queue.job_spec[]
);

ALTER TABLE queue.batch ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME queue.batch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE queue.batch_job (
    batch_id bigint NOT NULL,
    job_id bigint NOT NULL
);

CREATE TABLE queue.dead_letter (
    id bigint NOT NULL,
    job_ident uuid NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    spec queue.job_spec NOT NULL
);

ALTER TABLE queue.dead_letter ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME queue.dead_letter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW queue.health AS
SELECT
    NULL::text AS name,
    NULL::boolean AS paused,
    NULL::numeric AS backlog,
    NULL::numeric AS blocked,
    NULL::numeric AS failed;

CREATE TABLE queue.job (
    id bigint NOT NULL,
    ident uuid DEFAULT gen_random_uuid() NOT NULL,
    queue_name text NOT NULL,
    name text NOT NULL,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    state queue.job_state DEFAULT 'created'::queue.job_state NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 25 NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    locked_by uuid,
    locked_at timestamp with time zone,
    finished_at timestamp with time zone,
    last_error text,
    singleton_key text,
    retry_delay interval DEFAULT queue.backoff(1, jitter => true) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    depends_on bigint,
    CONSTRAINT blocked_dep CHECK (((state <> 'blocked'::queue.job_state) OR (depends_on IS NOT NULL))),
    CONSTRAINT job_check1 CHECK ((attempts <= max_attempts))
)
WITH (fillfactor='70', autovacuum_vacuum_scale_factor='0.01');

CREATE TABLE queue.job_archive (
    id bigint NOT NULL,
    ident uuid DEFAULT gen_random_uuid() NOT NULL,
    queue_name text NOT NULL,
    name text NOT NULL,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    state queue.job_state DEFAULT 'created'::queue.job_state NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 25 NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    locked_by uuid,
    locked_at timestamp with time zone,
    finished_at timestamp with time zone,
    last_error text,
    singleton_key text,
    retry_delay interval DEFAULT queue.backoff(1, jitter => true) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    depends_on bigint,
    archived_at timestamp with time zone DEFAULT now() NOT NULL
)
PARTITION BY RANGE (archived_at);

CREATE TABLE queue.job_archive_2025_01 (
    id bigint NOT NULL,
    ident uuid DEFAULT gen_random_uuid() NOT NULL,
    queue_name text NOT NULL,
    name text NOT NULL,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    state queue.job_state DEFAULT 'created'::queue.job_state NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 25 NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    locked_by uuid,
    locked_at timestamp with time zone,
    finished_at timestamp with time zone,
    last_error text,
    singleton_key text,
    retry_delay interval DEFAULT queue.backoff(1, jitter => true) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    depends_on bigint,
    archived_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE queue.job_archive_2025_02 (
    id bigint NOT NULL,
    ident uuid DEFAULT gen_random_uuid() NOT NULL,
    queue_name text NOT NULL,
    name text NOT NULL,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    state queue.job_state DEFAULT 'created'::queue.job_state NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 25 NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    locked_by uuid,
    locked_at timestamp with time zone,
    finished_at timestamp with time zone,
    last_error text,
    singleton_key text,
    retry_delay interval DEFAULT queue.backoff(1, jitter => true) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    depends_on bigint,
    archived_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE queue.job_archive_rest (
    id bigint NOT NULL,
    ident uuid DEFAULT gen_random_uuid() NOT NULL,
    queue_name text NOT NULL,
    name text NOT NULL,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    state queue.job_state DEFAULT 'created'::queue.job_state NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 25 NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    locked_by uuid,
    locked_at timestamp with time zone,
    finished_at timestamp with time zone,
    last_error text,
    singleton_key text,
    retry_delay interval DEFAULT queue.backoff(1, jitter => true) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    depends_on bigint,
    archived_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE queue.job_error (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    attempt integer NOT NULL,
    message text,
    backtrace text[],
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE queue.job_error ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME queue.job_error_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE queue.job ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME queue.job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE queue.mutex (
    name text NOT NULL,
    owner_id uuid,
    expires timestamp with time zone NOT NULL
);

CREATE TABLE queue.queue (
    name text NOT NULL,
    concurrency integer DEFAULT 5 NOT NULL,
    paused boolean DEFAULT false NOT NULL,
    retention interval DEFAULT '7 days'::interval NOT NULL
);

CREATE UNLOGGED TABLE queue.rate_limit (
    key text NOT NULL,
    tokens double precision NOT NULL,
    refill integer NOT NULL,
    at timestamp with time zone NOT NULL
);

CREATE TABLE queue.schedule (
    id bigint NOT NULL,
    name text NOT NULL,
    expr queue.expr NOT NULL,
    queue_name text NOT NULL,
    job_name text NOT NULL,
    args jsonb,
    timezone text DEFAULT 'UTC'::text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    next_run timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    catch_up boolean DEFAULT false NOT NULL
);

ALTER TABLE queue.schedule ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME queue.schedule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE queue.schedule_run (
    schedule_id bigint NOT NULL,
    job_id bigint,
    planned timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE VIEW queue.stats AS
 SELECT job.queue_name,
    job.state,
    count(*) AS n,
    min(job.run_at) AS oldest,
    avg(job.attempts) AS avg_attempts
   FROM queue.job
  GROUP BY job.queue_name, job.state;

CREATE TABLE queue.worker (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    hostname text NOT NULL,
    pid integer NOT NULL,
    queues text[] DEFAULT '{}'::text[] NOT NULL,
    heartbeat timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE wf.approval (
    id bigint NOT NULL,
    step_run_id bigint NOT NULL,
    approver text,
    approved boolean,
    decided timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    deadline timestamp with time zone,
    CONSTRAINT decided_both CHECK (((approved IS NULL) = (decided IS NULL)))
);

ALTER TABLE wf.approval ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.approval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE wf.artifact (
    id bigint NOT NULL,
    run_id uuid NOT NULL,
    name text NOT NULL,
    size bigint,
    uri text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE wf.artifact ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.artifact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE wf.connector (
    id bigint NOT NULL,
    workspace_id bigint NOT NULL,
    kind text NOT NULL,
    config jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE wf.connector ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.connector_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE wf.edge (
    from_step bigint NOT NULL,
    to_step bigint NOT NULL,
    condition text
);

CREATE TABLE wf.flow (
    id bigint NOT NULL,
    workspace_id bigint NOT NULL,
    name text NOT NULL,
    active boolean DEFAULT false NOT NULL,
    head_version integer,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE wf.flow ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.flow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE wf.flow_version (
    flow_id bigint NOT NULL,
    version integer NOT NULL,
    definition jsonb NOT NULL,
    author text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE wf.log (
    step_run_id bigint NOT NULL,
    level text DEFAULT 'info'::text NOT NULL,
    line text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE wf.member (
    workspace_id bigint NOT NULL,
    email text NOT NULL,
    admin boolean DEFAULT false NOT NULL
);

CREATE TABLE wf.run (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    flow_id bigint NOT NULL,
    version integer NOT NULL,
    state wf.run_state DEFAULT 'pending'::wf.run_state NOT NULL,
    input jsonb,
    output jsonb,
    started timestamp with time zone,
    ended timestamp with time zone,
    parent_id uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    vars jsonb DEFAULT '{}'::jsonb NOT NULL
);

CREATE VIEW wf.run_summary AS
SELECT
    NULL::uuid AS id,
    NULL::text AS name,
    NULL::wf.run_state AS state,
    NULL::interval AS took,
    NULL::bigint AS steps,
    NULL::interval AS slowest,
    NULL::text AS source;

CREATE TABLE wf.secret (
    id bigint NOT NULL,
    workspace_id bigint NOT NULL,
    name text NOT NULL,
    value bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

ALTER TABLE wf.secret ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.secret_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE wf.step (
    id bigint NOT NULL,
    flow_id bigint NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    kind wf.step_kind NOT NULL,
    config jsonb DEFAULT '{}'::jsonb NOT NULL,
    timeout interval,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE wf.step ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE wf.step_run (
    id bigint NOT NULL,
    run_id uuid NOT NULL,
    step_id bigint,
    job_id bigint,
    state wf.run_state DEFAULT 'pending'::wf.run_state NOT NULL,
    attempt integer DEFAULT 1 NOT NULL,
    input jsonb,
    output jsonb,
    started timestamp with time zone,
    ended timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    took interval GENERATED ALWAYS AS ((ended - started)) STORED
);

ALTER TABLE wf.step_run ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.step_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE wf.trigger (
    id bigint NOT NULL,
    flow_id bigint NOT NULL,
    kind text NOT NULL,
    token text DEFAULT encode(public.gen_random_bytes(12), 'hex'::text) NOT NULL,
    schedule_id bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE wf.trigger ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.trigger_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE wf.webhook_delivery (
    id bigint NOT NULL,
    trigger_id bigint NOT NULL,
    headers jsonb,
    body text,
    run_id uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE wf.webhook_delivery ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.webhook_delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE wf.workspace (
    id bigint NOT NULL,
    name text NOT NULL,
    quota integer DEFAULT 100 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE wf.workspace ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME wf.workspace_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY queue.job_archive ATTACH PARTITION queue.job_archive_2025_01 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2025-02-01 00:00:00+00');

ALTER TABLE ONLY queue.job_archive ATTACH PARTITION queue.job_archive_2025_02 FOR VALUES FROM ('2025-02-01 00:00:00+00') TO ('2025-03-01 00:00:00+00');

ALTER TABLE ONLY queue.job_archive ATTACH PARTITION queue.job_archive_rest DEFAULT;

ALTER TABLE ONLY queue.batch_job
    ADD CONSTRAINT batch_job_pkey PRIMARY KEY (batch_id, job_id);

ALTER TABLE ONLY queue.batch
    ADD CONSTRAINT batch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY queue.dead_letter
    ADD CONSTRAINT dead_letter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY queue.job_archive
    ADD CONSTRAINT job_archive_pkey PRIMARY KEY (id, archived_at);

ALTER TABLE ONLY queue.job_archive_2025_01
    ADD CONSTRAINT job_archive_2025_01_pkey PRIMARY KEY (id, archived_at);

ALTER TABLE ONLY queue.job_archive_2025_02
    ADD CONSTRAINT job_archive_2025_02_pkey PRIMARY KEY (id, archived_at);

ALTER TABLE ONLY queue.job_archive_rest
    ADD CONSTRAINT job_archive_rest_pkey PRIMARY KEY (id, archived_at);

ALTER TABLE ONLY queue.job_error
    ADD CONSTRAINT job_error_pkey PRIMARY KEY (id);

ALTER TABLE ONLY queue.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);

ALTER TABLE ONLY queue.mutex
    ADD CONSTRAINT mutex_pkey PRIMARY KEY (name);

ALTER TABLE ONLY queue.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (name);

ALTER TABLE ONLY queue.rate_limit
    ADD CONSTRAINT rate_limit_pkey PRIMARY KEY (key);

ALTER TABLE ONLY queue.schedule_run
    ADD CONSTRAINT run_pkey PRIMARY KEY (schedule_id, planned);

ALTER TABLE ONLY queue.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY queue.worker
    ADD CONSTRAINT worker_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.approval
    ADD CONSTRAINT approval_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.artifact
    ADD CONSTRAINT artifact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.connector
    ADD CONSTRAINT connector_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.edge
    ADD CONSTRAINT edge_pkey PRIMARY KEY (from_step, to_step);

ALTER TABLE ONLY wf.flow
    ADD CONSTRAINT flow_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.flow_version
    ADD CONSTRAINT flow_version_pkey PRIMARY KEY (flow_id, version);

ALTER TABLE ONLY wf.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (workspace_id, email);

ALTER TABLE ONLY wf.run
    ADD CONSTRAINT run_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.secret
    ADD CONSTRAINT secret_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.step
    ADD CONSTRAINT step_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.step_run
    ADD CONSTRAINT step_run_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.trigger
    ADD CONSTRAINT trigger_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.webhook_delivery
    ADD CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id);

ALTER TABLE ONLY wf.workspace
    ADD CONSTRAINT workspace_pkey PRIMARY KEY (id);

CREATE INDEX job_archive_name ON ONLY queue.job_archive USING btree (name, archived_at DESC);

CREATE INDEX job_archive_2025_01_name_archived_at_idx ON queue.job_archive_2025_01 USING btree (name, archived_at DESC);

CREATE INDEX job_archive_2025_02_name_archived_at_idx ON queue.job_archive_2025_02 USING btree (name, archived_at DESC);

CREATE INDEX job_archive_rest_name_archived_at_idx ON queue.job_archive_rest USING btree (name, archived_at DESC);

CREATE INDEX job_error_job_id_index ON queue.job_error USING btree (job_id);

CREATE INDEX job_fetch ON queue.job USING btree (queue_name, priority DESC, run_at, id) WHERE (state = ANY (ARRAY['created'::queue.job_state, 'retry'::queue.job_state]));

CREATE UNIQUE INDEX job_ident_index ON queue.job USING btree (ident);

CREATE UNIQUE INDEX job_singleton ON queue.job USING btree (name, singleton_key) WHERE (NOT queue.done(state, true));

CREATE INDEX run_schedule_id_index ON queue.schedule_run USING btree (schedule_id);

CREATE UNIQUE INDEX schedule_name_index ON queue.schedule USING btree (name);

CREATE UNIQUE INDEX flow_workspace_id_name_index ON wf.flow USING btree (workspace_id, name);

CREATE INDEX log_brin ON wf.log USING brin (created_at);

CREATE INDEX "run_flow_id_started_DESC_index" ON wf.run USING btree (flow_id, started DESC);

CREATE UNIQUE INDEX secret_ws_name_version ON wf.secret USING btree (workspace_id, name, version DESC);

CREATE UNIQUE INDEX step_flow_id_version_key_index ON wf.step USING btree (flow_id, version, key);

CREATE INDEX step_run_run_id_index ON wf.step_run USING btree (run_id);

CREATE UNIQUE INDEX trigger_token_index ON wf.trigger USING btree (token);

CREATE UNIQUE INDEX workspace_name_index ON wf.workspace USING btree (name);

ALTER INDEX queue.job_archive_name ATTACH PARTITION queue.job_archive_2025_01_name_archived_at_idx;

ALTER INDEX queue.job_archive_pkey ATTACH PARTITION queue.job_archive_2025_01_pkey;

ALTER INDEX queue.job_archive_name ATTACH PARTITION queue.job_archive_2025_02_name_archived_at_idx;

ALTER INDEX queue.job_archive_pkey ATTACH PARTITION queue.job_archive_2025_02_pkey;

ALTER INDEX queue.job_archive_name ATTACH PARTITION queue.job_archive_rest_name_archived_at_idx;

ALTER INDEX queue.job_archive_pkey ATTACH PARTITION queue.job_archive_rest_pkey;

CREATE OR REPLACE VIEW queue.health AS
 SELECT q.name,
    q.paused,
    COALESCE(sum(s.n) FILTER (WHERE (s.state = ANY (ARRAY['created'::queue.job_state, 'retry'::queue.job_state]))), (0)::numeric) AS backlog,
    COALESCE(sum(s.n) FILTER (WHERE (s.state = 'blocked'::queue.job_state)), (0)::numeric) AS blocked,
    COALESCE(sum(s.n) FILTER (WHERE (s.state = 'failed'::queue.job_state)), (0)::numeric) AS failed
   FROM (queue.queue q
     LEFT JOIN queue.stats s ON ((s.queue_name = q.name)))
  GROUP BY q.name;

CREATE OR REPLACE VIEW wf.run_summary AS
 SELECT r.id,
    f.name,
    r.state,
    (r.ended - r.started) AS took,
    count(sr.id) AS steps,
    max(sr.took) AS slowest,
    (r.input #>> '{meta,source}'::text[]) AS source
   FROM ((wf.run r
     JOIN wf.flow f ON ((f.id = r.flow_id)))
     LEFT JOIN wf.step_run sr ON ((sr.run_id = r.id)))
  WHERE (r.parent_id IS NULL)
  GROUP BY r.id, f.name;

CREATE TRIGGER job_notify AFTER INSERT ON queue.job FOR EACH ROW WHEN (((new.state = 'created'::queue.job_state) AND (new.depends_on IS NULL))) EXECUTE FUNCTION queue.notify();

ALTER TABLE ONLY queue.batch_job
    ADD CONSTRAINT batch_job_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES queue.batch(id) ON DELETE CASCADE;

ALTER TABLE ONLY queue.batch_job
    ADD CONSTRAINT batch_job_job_id_fkey FOREIGN KEY (job_id) REFERENCES queue.job(id) ON DELETE CASCADE;

ALTER TABLE ONLY queue.job
    ADD CONSTRAINT job_depends_on_fkey FOREIGN KEY (depends_on) REFERENCES queue.job(id) ON DELETE SET NULL;

ALTER TABLE ONLY queue.job_error
    ADD CONSTRAINT job_error_job_id_fkey FOREIGN KEY (job_id) REFERENCES queue.job(id) ON DELETE CASCADE;

ALTER TABLE ONLY queue.job
    ADD CONSTRAINT job_locked_by_fkey FOREIGN KEY (locked_by) REFERENCES queue.worker(id) ON DELETE SET NULL;

ALTER TABLE ONLY queue.job
    ADD CONSTRAINT job_queue_name_fkey FOREIGN KEY (queue_name) REFERENCES queue.queue(name);

ALTER TABLE ONLY queue.mutex
    ADD CONSTRAINT lock_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES queue.worker(id) ON DELETE CASCADE;

ALTER TABLE ONLY queue.schedule_run
    ADD CONSTRAINT run_job_id_fkey FOREIGN KEY (job_id) REFERENCES queue.job(id) ON DELETE SET NULL;

ALTER TABLE ONLY queue.schedule_run
    ADD CONSTRAINT run_schedule_id_fkey FOREIGN KEY (schedule_id) REFERENCES queue.schedule(id) ON DELETE CASCADE;

ALTER TABLE ONLY queue.schedule
    ADD CONSTRAINT schedule_queue_name_fkey FOREIGN KEY (queue_name) REFERENCES queue.queue(name);

ALTER TABLE ONLY wf.approval
    ADD CONSTRAINT approval_step_run_id_fkey FOREIGN KEY (step_run_id) REFERENCES wf.step_run(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.artifact
    ADD CONSTRAINT artifact_run_id_fkey FOREIGN KEY (run_id) REFERENCES wf.run(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.connector
    ADD CONSTRAINT connector_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES wf.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.edge
    ADD CONSTRAINT edge_from_step_fkey FOREIGN KEY (from_step) REFERENCES wf.step(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.edge
    ADD CONSTRAINT edge_to_step_fkey FOREIGN KEY (to_step) REFERENCES wf.step(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.flow
    ADD CONSTRAINT flow_head_fk FOREIGN KEY (id, head_version) REFERENCES wf.flow_version(flow_id, version) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY wf.flow_version
    ADD CONSTRAINT flow_version_flow_id_fkey FOREIGN KEY (flow_id) REFERENCES wf.flow(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.flow
    ADD CONSTRAINT flow_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES wf.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.log
    ADD CONSTRAINT log_step_run_id_fkey FOREIGN KEY (step_run_id) REFERENCES wf.step_run(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.member
    ADD CONSTRAINT member_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES wf.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.run
    ADD CONSTRAINT run_flow_id_fkey FOREIGN KEY (flow_id) REFERENCES wf.flow(id);

ALTER TABLE ONLY wf.run
    ADD CONSTRAINT run_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES wf.run(id) ON DELETE SET NULL;

ALTER TABLE ONLY wf.run
    ADD CONSTRAINT run_version_fk FOREIGN KEY (flow_id, version) REFERENCES wf.flow_version(flow_id, version) ON DELETE RESTRICT NOT VALID;

ALTER TABLE ONLY wf.secret
    ADD CONSTRAINT secret_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES wf.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.step_run
    ADD CONSTRAINT step_run_job_id_fkey FOREIGN KEY (job_id) REFERENCES queue.job(id) ON DELETE SET NULL;

ALTER TABLE ONLY wf.step_run
    ADD CONSTRAINT step_run_run_id_fkey FOREIGN KEY (run_id) REFERENCES wf.run(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.step_run
    ADD CONSTRAINT step_run_step_id_fkey FOREIGN KEY (step_id) REFERENCES wf.step(id);

ALTER TABLE ONLY wf.step
    ADD CONSTRAINT step_version_fk FOREIGN KEY (flow_id, version) REFERENCES wf.flow_version(flow_id, version) ON DELETE CASCADE;

ALTER TABLE ONLY wf.trigger
    ADD CONSTRAINT trigger_flow_id_fkey FOREIGN KEY (flow_id) REFERENCES wf.flow(id) ON DELETE CASCADE;

ALTER TABLE ONLY wf.trigger
    ADD CONSTRAINT trigger_schedule_id_fkey FOREIGN KEY (schedule_id) REFERENCES queue.schedule(id) ON DELETE SET NULL;

ALTER TABLE ONLY wf.webhook_delivery
    ADD CONSTRAINT webhook_delivery_run_id_fkey FOREIGN KEY (run_id) REFERENCES wf.run(id) ON DELETE SET NULL;

ALTER TABLE ONLY wf.webhook_delivery
    ADD CONSTRAINT webhook_delivery_trigger_id_fkey FOREIGN KEY (trigger_id) REFERENCES wf.trigger(id) ON DELETE CASCADE;

