CREATE SCHEMA queue; CREATE SCHEMA wf; CREATE SCHEMA cron;
CREATE EXTENSION pgcrypto;
CREATE TYPE queue.job_state AS ENUM ('created','retry','active','completed','expired','cancelled','failed');
CREATE TYPE wf.step_kind AS ENUM ('http','sql','script','approval','subflow');
CREATE TYPE queue.job_spec AS (name text, args json, run_at timestamptz, max_attempts integer);
CREATE DOMAIN cron.expr AS text CHECK (array_length(string_to_array(VALUE, ' '), 1) = 5);
CREATE SEQUENCE queue.ticket;
CREATE FUNCTION queue.backoff(attempt integer, base double precision DEFAULT 2.0) RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT (power(base, attempt) || ' seconds')::interval $$;
CREATE FUNCTION queue.done(s queue.job_state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s > 'active' $$;
CREATE FUNCTION queue.ident() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT 'j' || nextval('queue.ticket') $$;
CREATE TABLE queue.queue (
    name text NOT NULL,
    concurrency integer DEFAULT 5 NOT NULL,
    paused boolean DEFAULT false NOT NULL,
    retention interval DEFAULT '7 days'::interval NOT NULL,
    CONSTRAINT queue_pkey PRIMARY KEY (name)
);

CREATE TABLE queue.worker (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    hostname text NOT NULL,
    pid integer NOT NULL,
    queues text[] DEFAULT '{}' NOT NULL,
    heartbeat timestamptz DEFAULT now() NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT worker_pkey PRIMARY KEY (id)
);

CREATE TABLE queue.job (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ident text DEFAULT queue.ident() NOT NULL,
    queue_name text NOT NULL,
    name text NOT NULL,
    args json DEFAULT '{}' NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    state queue.job_state DEFAULT 'created' NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    max_attempts integer DEFAULT 25 NOT NULL,
    run_at timestamptz DEFAULT now() NOT NULL,
    locked_by uuid,
    locked_at timestamptz,
    finished_at timestamptz,
    last_error text,
    singleton_key text,
    retry_delay interval DEFAULT queue.backoff(1),
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT job_pkey PRIMARY KEY (id),
    CONSTRAINT job_check1 CHECK (attempts <= max_attempts)
);
CREATE UNIQUE INDEX job_ident_index ON queue.job USING btree (ident);
CREATE INDEX job_fetch ON queue.job USING btree (queue_name, priority, run_at) WHERE state < 'active'::queue.job_state;
CREATE UNIQUE INDEX job_singleton ON queue.job USING btree (name, singleton_key) WHERE (NOT queue.done(state));

CREATE TABLE queue.job_archive (
    id bigint NOT NULL,
    queue_name text NOT NULL,
    name text NOT NULL,
    args json,
    state queue.job_state NOT NULL,
    finished_at timestamptz,
    archived_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT job_archive_pkey PRIMARY KEY (id)
);

CREATE TABLE queue.job_error (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    job_id bigint NOT NULL,
    attempt integer NOT NULL,
    message text,
    backtrace text[],
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT job_error_pkey PRIMARY KEY (id)
);
CREATE INDEX job_error_job_id_index ON queue.job_error USING btree (job_id);

CREATE TABLE queue.rate_limit (
    key text NOT NULL,
    tokens integer NOT NULL,
    refill integer NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT rate_limit_pkey PRIMARY KEY (key)
);

CREATE TABLE queue.lock (
    name text NOT NULL,
    owner_id uuid,
    expires timestamptz NOT NULL,
    CONSTRAINT lock_pkey PRIMARY KEY (name)
);

CREATE TABLE queue.batch (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text,
    total integer DEFAULT 0 NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    callback queue.job_spec,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT batch_pkey PRIMARY KEY (id)
);

CREATE TABLE queue.batch_job (
    batch_id bigint NOT NULL,
    job_id bigint NOT NULL,
    CONSTRAINT batch_job_pkey PRIMARY KEY (batch_id, job_id)
);

CREATE TABLE queue.dead_letter (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    job_ident text NOT NULL,
    spec queue.job_spec NOT NULL,
    reason text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT dead_letter_pkey PRIMARY KEY (id)
);

CREATE TABLE cron.schedule (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    expr cron.expr NOT NULL,
    queue_name text NOT NULL,
    job_name text NOT NULL,
    args json,
    timezone text DEFAULT 'UTC' NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    next_run timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT schedule_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX schedule_name_index ON cron.schedule USING btree (name);

CREATE TABLE cron.run (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    schedule_id bigint NOT NULL,
    job_id bigint,
    planned timestamptz NOT NULL,
    skipped boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT run_pkey PRIMARY KEY (id)
);
CREATE INDEX run_schedule_id_index ON cron.run USING btree (schedule_id);

CREATE TABLE wf.workspace (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    quota integer DEFAULT 100 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT workspace_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX workspace_name_index ON wf.workspace USING btree (name);

CREATE TABLE wf.member (
    workspace_id bigint NOT NULL,
    email text NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    CONSTRAINT member_pkey PRIMARY KEY (workspace_id, email)
);

CREATE TABLE wf.secret (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    workspace_id bigint NOT NULL,
    name text NOT NULL,
    value bytea NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT secret_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX secret_workspace_id_name_index ON wf.secret USING btree (workspace_id, name);

CREATE TABLE wf.connector (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    workspace_id bigint NOT NULL,
    kind text NOT NULL,
    config json DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT connector_pkey PRIMARY KEY (id)
);

CREATE TABLE wf.flow (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    workspace_id bigint NOT NULL,
    name text NOT NULL,
    active boolean DEFAULT false NOT NULL,
    head_version integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT flow_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX flow_workspace_id_name_index ON wf.flow USING btree (workspace_id, name);

CREATE TABLE wf.flow_version (
    flow_id bigint NOT NULL,
    version integer NOT NULL,
    definition json NOT NULL,
    author text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT flow_version_pkey PRIMARY KEY (flow_id, version)
);

CREATE TABLE wf.step (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    flow_id bigint NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    kind wf.step_kind NOT NULL,
    config json DEFAULT '{}' NOT NULL,
    timeout interval,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT step_pkey PRIMARY KEY (id),
    CONSTRAINT step_version_fk FOREIGN KEY (flow_id, version) REFERENCES wf.flow_version(flow_id, version) ON DELETE CASCADE
);
CREATE UNIQUE INDEX step_flow_id_version_key_index ON wf.step USING btree (flow_id, version, key);

CREATE TABLE wf.edge (
    from_step bigint NOT NULL,
    to_step bigint NOT NULL,
    condition text,
    CONSTRAINT edge_pkey PRIMARY KEY (from_step, to_step)
);

CREATE TABLE wf.trigger (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    flow_id bigint NOT NULL,
    kind text NOT NULL,
    token text DEFAULT encode(gen_random_bytes(12), 'hex') NOT NULL,
    schedule_id bigint,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT trigger_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX trigger_token_index ON wf.trigger USING btree (token);

CREATE TABLE wf.run (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    flow_id bigint NOT NULL,
    version integer NOT NULL,
    state text DEFAULT 'running' NOT NULL,
    input json,
    output json,
    started timestamptz DEFAULT now() NOT NULL,
    ended timestamptz,
    parent_id uuid,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT run_pkey PRIMARY KEY (id)
);
CREATE INDEX "run_flow_id_started_DESC_index" ON wf.run USING btree (flow_id, started DESC);

CREATE TABLE wf.step_run (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    run_id uuid NOT NULL,
    step_id bigint,
    job_id bigint,
    state text DEFAULT 'pending' NOT NULL,
    attempt integer DEFAULT 1 NOT NULL,
    input json,
    output json,
    started timestamptz,
    ended timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT step_run_pkey PRIMARY KEY (id)
);
CREATE INDEX step_run_run_id_index ON wf.step_run USING btree (run_id);

CREATE TABLE wf.approval (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    step_run_id bigint NOT NULL,
    approver text,
    decision text,
    decided timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT approval_pkey PRIMARY KEY (id)
);

CREATE TABLE wf.variable (
    run_id uuid NOT NULL,
    name text NOT NULL,
    value json,
    CONSTRAINT variable_pkey PRIMARY KEY (run_id, name)
);

CREATE TABLE wf.log (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    step_run_id bigint NOT NULL,
    level text DEFAULT 'info' NOT NULL,
    line text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT log_pkey PRIMARY KEY (id)
);

CREATE TABLE wf.artifact (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    run_id uuid NOT NULL,
    name text NOT NULL,
    size integer,
    uri text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT artifact_pkey PRIMARY KEY (id)
);

CREATE TABLE wf.webhook_delivery (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    trigger_id bigint NOT NULL,
    headers json,
    body text,
    run_id uuid,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id)
);

CREATE FUNCTION queue.enqueue(p_queue text, p_name text, p_args json DEFAULT '{}', p_run_at timestamptz DEFAULT now()) RETURNS bigint LANGUAGE sql AS $$ INSERT INTO queue.job(queue_name, name, args, run_at) VALUES (p_queue, p_name, p_args, p_run_at) RETURNING id $$;
CREATE FUNCTION queue.enqueue(spec queue.job_spec) RETURNS bigint LANGUAGE sql AS $$ SELECT queue.enqueue('default', (spec).name, (spec).args, coalesce((spec).run_at, now())) $$;
CREATE FUNCTION queue.fetch(p_worker uuid, p_queues text[], p_limit integer DEFAULT 1) RETURNS SETOF queue.job LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY UPDATE queue.job SET state = 'active', locked_by = p_worker, locked_at = now(), attempts = attempts + 1 WHERE id IN (SELECT id FROM queue.job WHERE queue_name = ANY (p_queues) AND state < 'active' AND run_at <= now() ORDER BY priority, run_at FOR UPDATE SKIP LOCKED LIMIT p_limit) RETURNING *; END $$;
CREATE FUNCTION queue.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs', NEW.queue_name); RETURN NULL; END $$;
CREATE TRIGGER job_notify AFTER INSERT ON queue.job FOR EACH ROW WHEN (NEW.state = 'created') EXECUTE FUNCTION queue.notify();
CREATE VIEW queue.stats AS SELECT queue_name, state, count(*) AS n, min(run_at) AS oldest FROM queue.job GROUP BY 1, 2;
CREATE VIEW queue.health AS SELECT q.name, q.paused, coalesce(sum(s.n) FILTER (WHERE s.state IN ('created','retry')), 0) AS backlog, coalesce(sum(s.n) FILTER (WHERE s.state = 'failed'), 0) AS failed FROM queue.queue q LEFT JOIN queue.stats s ON s.queue_name = q.name GROUP BY q.name;
CREATE VIEW wf.run_summary AS SELECT r.id, f.name, r.state, r.ended - r.started AS took, count(sr.id) AS steps, r.input->>'source' AS source FROM wf.run r JOIN wf.flow f ON f.id = r.flow_id LEFT JOIN wf.step_run sr ON sr.run_id = r.id GROUP BY r.id, f.name;
ALTER TABLE ONLY queue.job ADD CONSTRAINT job_queue_name_fkey FOREIGN KEY (queue_name) REFERENCES queue.queue(name);
ALTER TABLE ONLY queue.job ADD CONSTRAINT job_locked_by_fkey FOREIGN KEY (locked_by) REFERENCES queue.worker(id) ON DELETE SET NULL;
ALTER TABLE ONLY queue.job_error ADD CONSTRAINT job_error_job_id_fkey FOREIGN KEY (job_id) REFERENCES queue.job(id) ON DELETE CASCADE;
ALTER TABLE ONLY queue.lock ADD CONSTRAINT lock_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES queue.worker(id) ON DELETE CASCADE;
ALTER TABLE ONLY queue.batch_job ADD CONSTRAINT batch_job_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES queue.batch(id) ON DELETE CASCADE;
ALTER TABLE ONLY queue.batch_job ADD CONSTRAINT batch_job_job_id_fkey FOREIGN KEY (job_id) REFERENCES queue.job(id) ON DELETE CASCADE;
ALTER TABLE ONLY cron.schedule ADD CONSTRAINT schedule_queue_name_fkey FOREIGN KEY (queue_name) REFERENCES queue.queue(name);
ALTER TABLE ONLY cron.run ADD CONSTRAINT run_schedule_id_fkey FOREIGN KEY (schedule_id) REFERENCES cron.schedule(id) ON DELETE CASCADE;
ALTER TABLE ONLY cron.run ADD CONSTRAINT run_job_id_fkey FOREIGN KEY (job_id) REFERENCES queue.job(id) ON DELETE SET NULL;
ALTER TABLE ONLY wf.member ADD CONSTRAINT member_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES wf.workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.secret ADD CONSTRAINT secret_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES wf.workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.connector ADD CONSTRAINT connector_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES wf.workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.flow ADD CONSTRAINT flow_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES wf.workspace(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.flow_version ADD CONSTRAINT flow_version_flow_id_fkey FOREIGN KEY (flow_id) REFERENCES wf.flow(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.edge ADD CONSTRAINT edge_from_step_fkey FOREIGN KEY (from_step) REFERENCES wf.step(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.edge ADD CONSTRAINT edge_to_step_fkey FOREIGN KEY (to_step) REFERENCES wf.step(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.trigger ADD CONSTRAINT trigger_flow_id_fkey FOREIGN KEY (flow_id) REFERENCES wf.flow(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.trigger ADD CONSTRAINT trigger_schedule_id_fkey FOREIGN KEY (schedule_id) REFERENCES cron.schedule(id) ON DELETE SET NULL;
ALTER TABLE ONLY wf.run ADD CONSTRAINT run_flow_id_fkey FOREIGN KEY (flow_id) REFERENCES wf.flow(id);
ALTER TABLE ONLY wf.run ADD CONSTRAINT run_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES wf.run(id) ON DELETE SET NULL;
ALTER TABLE ONLY wf.step_run ADD CONSTRAINT step_run_run_id_fkey FOREIGN KEY (run_id) REFERENCES wf.run(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.step_run ADD CONSTRAINT step_run_step_id_fkey FOREIGN KEY (step_id) REFERENCES wf.step(id);
ALTER TABLE ONLY wf.step_run ADD CONSTRAINT step_run_job_id_fkey FOREIGN KEY (job_id) REFERENCES queue.job(id) ON DELETE SET NULL;
ALTER TABLE ONLY wf.approval ADD CONSTRAINT approval_step_run_id_fkey FOREIGN KEY (step_run_id) REFERENCES wf.step_run(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.variable ADD CONSTRAINT variable_run_id_fkey FOREIGN KEY (run_id) REFERENCES wf.run(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.log ADD CONSTRAINT log_step_run_id_fkey FOREIGN KEY (step_run_id) REFERENCES wf.step_run(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.artifact ADD CONSTRAINT artifact_run_id_fkey FOREIGN KEY (run_id) REFERENCES wf.run(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.webhook_delivery ADD CONSTRAINT webhook_delivery_trigger_id_fkey FOREIGN KEY (trigger_id) REFERENCES wf.trigger(id) ON DELETE CASCADE;
ALTER TABLE ONLY wf.webhook_delivery ADD CONSTRAINT webhook_delivery_run_id_fkey FOREIGN KEY (run_id) REFERENCES wf.run(id) ON DELETE SET NULL;
