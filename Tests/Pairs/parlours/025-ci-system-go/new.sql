CREATE TYPE build_status AS ENUM ('pending','running','success','failure','skipped','canceled','timed_out');
CREATE TYPE step_type AS ENUM ('script','service','plugin','clone');
CREATE TABLE org (
    id bigserial NOT NULL,
    name text NOT NULL,
    display_name text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT org_pkey PRIMARY KEY (id),
    CONSTRAINT org_name_key UNIQUE (name)
);
CREATE TABLE users (
    id bigserial NOT NULL,
    login text NOT NULL,
    email text,
    avatar text,
    admin boolean DEFAULT false NOT NULL,
    hash text,
    expiry timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_login_key UNIQUE (login)
);
CREATE TABLE forge (
    id bigserial NOT NULL,
    kind text NOT NULL,
    url text NOT NULL,
    client text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT forge_pkey PRIMARY KEY (id)
);
CREATE TABLE repos (
    id bigserial NOT NULL,
    org_id bigint,
    forge_id bigint NOT NULL,
    owner text NOT NULL,
    name text NOT NULL,
    full_name text NOT NULL,
    clone_url text,
    branch text DEFAULT 'master',
    timeout bigint DEFAULT 60 NOT NULL,
    visibility text DEFAULT 'private' NOT NULL,
    trusted boolean DEFAULT false NOT NULL,
    config jsonb DEFAULT '{}' NOT NULL,
    pr_enabled boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT repos_pkey PRIMARY KEY (id)
);
CREATE TABLE perms (
    user_id bigint NOT NULL,
    repo_id bigint NOT NULL,
    pull boolean,
    push boolean,
    admin boolean,
    synced timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT perms_pkey PRIMARY KEY (user_id, repo_id)
);
CREATE TABLE pipelines (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    number integer NOT NULL,
    status build_status DEFAULT 'pending' NOT NULL,
    event text NOT NULL,
    commit text,
    branch text,
    author text,
    message text,
    started timestamptz,
    finished timestamptz,
    parent_id bigint,
    duration interval GENERATED ALWAYS AS (finished - started) STORED,
    errors jsonb,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pipelines_pkey PRIMARY KEY (id)
);
CREATE TABLE workflows (
    id bigserial NOT NULL,
    pipelines_id bigint NOT NULL,
    pid integer NOT NULL,
    name text,
    state build_status NOT NULL,
    agent_id bigint,
    started timestamptz,
    stopped timestamptz,
    exit_code integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT workflows_pkey PRIMARY KEY (id)
);
CREATE TABLE steps (
    id bigserial NOT NULL,
    workflows_id bigint NOT NULL,
    pid integer NOT NULL,
    name text,
    state build_status NOT NULL,
    type step_type DEFAULT 'script' NOT NULL,
    exit_code integer,
    started timestamptz,
    stopped timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT steps_pkey PRIMARY KEY (id)
);
CREATE TABLE log_entries (
    id bigserial NOT NULL,
    steps_id bigint NOT NULL,
    line integer NOT NULL,
    data bytea,
    time integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT log_entries_pkey PRIMARY KEY (id)
);
CREATE TABLE agents (
    id bigserial NOT NULL,
    name text NOT NULL,
    platform text,
    backend text,
    capacity integer DEFAULT 1,
    last_contact timestamptz,
    no_schedule boolean DEFAULT false,
    labels jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT agents_pkey PRIMARY KEY (id)
);
CREATE TABLE secrets_meta (
    id bigserial NOT NULL,
    repos_id bigint,
    name text NOT NULL,
    images text[],
    events text[],
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT secrets_meta_pkey PRIMARY KEY (id)
);
CREATE TABLE registries_meta (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    address text NOT NULL,
    username text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT registries_meta_pkey PRIMARY KEY (id)
);
CREATE TABLE crons (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    name text NOT NULL,
    schedule text NOT NULL,
    next_exec timestamptz,
    branch text,
    enabled boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT crons_pkey PRIMARY KEY (id)
);
CREATE TABLE artifacts (
    id bigserial NOT NULL,
    steps_id bigint NOT NULL,
    path text NOT NULL,
    size bigint NOT NULL,
    sha256 bytea,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT artifacts_pkey PRIMARY KEY (id)
);
CREATE TABLE caches (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    key text NOT NULL,
    size bigint,
    last_used timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT caches_pkey PRIMARY KEY (id)
);
CREATE TABLE environments (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    name text NOT NULL,
    url text,
    protected boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT environments_pkey PRIMARY KEY (id)
);
CREATE TABLE deployments (
    id bigserial NOT NULL,
    environments_id bigint NOT NULL,
    pipelines_id bigint NOT NULL,
    status build_status NOT NULL,
    deployed_by_id bigint,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT deployments_pkey PRIMARY KEY (id)
);
CREATE TABLE approvals (
    id bigserial NOT NULL,
    pipelines_id bigint NOT NULL,
    users_id bigint NOT NULL,
    comment text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT approvals_pkey PRIMARY KEY (id)
);
CREATE TABLE webhooks (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    url text NOT NULL,
    events text[] DEFAULT '{}' NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT webhooks_pkey PRIMARY KEY (id)
);
CREATE TABLE webhook_deliveries (
    id bigserial NOT NULL,
    webhooks_id bigint NOT NULL,
    status integer,
    request jsonb,
    response text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (id)
);
CREATE TABLE runners_tags (
    agent_id bigint NOT NULL,
    tag text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT runners_tags_pkey PRIMARY KEY (agent_id, tag)
);
CREATE TABLE test_suites (
    id bigserial NOT NULL,
    steps_id bigint NOT NULL,
    name text NOT NULL,
    total integer DEFAULT 0 NOT NULL,
    failed integer DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT test_suites_pkey PRIMARY KEY (id)
);
CREATE TABLE test_cases (
    id bigserial NOT NULL,
    test_suites_id bigint NOT NULL,
    name text NOT NULL,
    outcome text NOT NULL,
    ms double precision,
    flaky boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT test_cases_pkey PRIMARY KEY (id)
);
CREATE TABLE coverage (
    id bigserial NOT NULL,
    pipelines_id bigint NOT NULL,
    percent numeric(5,2),
    lines_total integer,
    lines_hit integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT coverage_pkey PRIMARY KEY (id),
    CHECK (percent BETWEEN 0 AND 100)
);
CREATE TABLE badges (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    style text DEFAULT 'flat',
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT badges_pkey PRIMARY KEY (id)
);
CREATE TABLE queue_tasks (
    id bigserial NOT NULL,
    data jsonb NOT NULL,
    labels jsonb DEFAULT '{}' NOT NULL,
    run_on text[],
    priority smallint DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT queue_tasks_pkey PRIMARY KEY (id)
);
CREATE TABLE server_configs (
    key text NOT NULL,
    value jsonb NOT NULL,
    CONSTRAINT server_configs_pkey PRIMARY KEY (key)
);
CREATE TABLE tokens_meta (
    id bigserial NOT NULL,
    users_id bigint NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    expires timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT tokens_meta_pkey PRIMARY KEY (id)
);
ALTER TABLE repos ADD CONSTRAINT repos_org_id_fkey FOREIGN KEY (org_id) REFERENCES org (id) ON DELETE CASCADE;
ALTER TABLE repos ADD CONSTRAINT repos_forge_id_fkey FOREIGN KEY (forge_id) REFERENCES forge (id) ON DELETE CASCADE;
ALTER TABLE ONLY pipelines ADD CONSTRAINT pipelines_repos_id_fkey FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE ONLY pipelines ADD CONSTRAINT pipelines_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES pipelines (id) ON DELETE CASCADE;
ALTER TABLE workflows ADD CONSTRAINT workflows_pipelines_id_fkey FOREIGN KEY (pipelines_id) REFERENCES pipelines (id) ON DELETE CASCADE;
ALTER TABLE ONLY steps ADD CONSTRAINT steps_workflows_id_fkey FOREIGN KEY (workflows_id) REFERENCES workflows (id) ON DELETE CASCADE;
ALTER TABLE log_entries ADD CONSTRAINT log_entries_steps_id_fkey FOREIGN KEY (steps_id) REFERENCES steps (id) ON DELETE CASCADE;
ALTER TABLE secrets_meta ADD CONSTRAINT secrets_meta_repos_id_fkey FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE registries_meta ADD CONSTRAINT registries_meta_repos_id_fkey FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE crons ADD CONSTRAINT crons_repos_id_fkey FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE ONLY artifacts ADD CONSTRAINT artifacts_steps_id_fkey FOREIGN KEY (steps_id) REFERENCES steps (id) ON DELETE CASCADE;
ALTER TABLE caches ADD CONSTRAINT caches_repos_id_fkey FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE environments ADD CONSTRAINT environments_repos_id_fkey FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE deployments ADD CONSTRAINT deployments_environments_id_fkey FOREIGN KEY (environments_id) REFERENCES environments (id) ON DELETE CASCADE;
ALTER TABLE deployments ADD CONSTRAINT deployments_pipelines_id_fkey FOREIGN KEY (pipelines_id) REFERENCES pipelines (id) ON DELETE CASCADE;
ALTER TABLE deployments ADD CONSTRAINT deployments_deployed_by_id_fkey FOREIGN KEY (deployed_by_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE ONLY approvals ADD CONSTRAINT approvals_pipelines_id_fkey FOREIGN KEY (pipelines_id) REFERENCES pipelines (id) ON DELETE CASCADE;
ALTER TABLE ONLY approvals ADD CONSTRAINT approvals_users_id_fkey FOREIGN KEY (users_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE webhooks ADD CONSTRAINT webhooks_repos_id_fkey FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE ONLY webhook_deliveries ADD CONSTRAINT webhook_deliveries_webhooks_id_fkey FOREIGN KEY (webhooks_id) REFERENCES webhooks (id) ON DELETE CASCADE;
ALTER TABLE ONLY test_suites ADD CONSTRAINT test_suites_steps_id_fkey FOREIGN KEY (steps_id) REFERENCES steps (id) ON DELETE CASCADE;
ALTER TABLE ONLY test_cases ADD CONSTRAINT test_cases_test_suites_id_fkey FOREIGN KEY (test_suites_id) REFERENCES test_suites (id) ON DELETE CASCADE;
ALTER TABLE coverage ADD CONSTRAINT coverage_pipelines_id_fkey FOREIGN KEY (pipelines_id) REFERENCES pipelines (id) ON DELETE CASCADE;
ALTER TABLE ONLY badges ADD CONSTRAINT badges_repos_id_fkey FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE tokens_meta ADD CONSTRAINT tokens_meta_users_id_fkey FOREIGN KEY (users_id) REFERENCES users (id) ON DELETE CASCADE;
CREATE INDEX idx_repos_full_name ON repos (full_name);

CREATE FUNCTION set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END; $$;
ALTER TABLE perms ADD CONSTRAINT perms_user_fk FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE pipelines ADD CONSTRAINT pipelines_repo_number_key UNIQUE (repos_id, number);
CREATE INDEX pipelines_running ON pipelines (repos_id, branch) WHERE status IN ('pending', 'running');
CREATE FUNCTION is_final(s build_status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s NOT IN ('pending','running') $$;
CREATE INDEX pipelines_final ON pipelines (is_final(status), finished);
CREATE VIEW queue_stats AS SELECT w.state, count(*) AS n FROM workflows w GROUP BY w.state;
CREATE VIEW repo_health AS SELECT r.id, r.full_name, count(*) FILTER (WHERE p.status = 'success')::numeric / nullif(count(*), 0) AS rate FROM repos r JOIN pipelines p ON p.repos_id = r.id WHERE is_final(p.status) GROUP BY r.id;
CREATE VIEW red_repos AS SELECT full_name FROM repo_health WHERE rate < 0.6;
CREATE FUNCTION next_number(r bigint) RETURNS integer LANGUAGE sql AS $$ SELECT coalesce(max(number), 0) + 1 FROM pipelines WHERE repos_id = r $$;
CREATE FUNCTION pipeline_number() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number IS NULL THEN NEW.number := next_number(NEW.repos_id); END IF; RETURN NEW; END $$;
CREATE TRIGGER pipeline_number BEFORE INSERT ON pipelines FOR EACH ROW WHEN (NEW.number IS NULL) EXECUTE FUNCTION pipeline_number();
CREATE FUNCTION queue_notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('queue', ''); RETURN NULL; END $$;
CREATE TRIGGER queue_notify AFTER INSERT ON queue_tasks FOR EACH STATEMENT EXECUTE FUNCTION queue_notify();
CREATE UNIQUE INDEX repos_full_name_ci ON repos (lower(full_name));


CREATE VIEW v_org AS
SELECT x.id, x.name, x.display_name, x.created_at, x.updated_at
  FROM org x;
CREATE FUNCTION org_get(p_id bigint) RETURNS SETOF org
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM org WHERE id = p_id $$;
CREATE VIEW v_users AS
SELECT x.id, x.login, x.email, x.avatar, x.admin, x.hash, x.expiry, x.created_at, x.updated_at
  FROM users x;
CREATE FUNCTION users_get(p_id bigint) RETURNS SETOF users
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM users WHERE id = p_id $$;
CREATE TRIGGER users_set_updated_at BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER forge_set_updated_at BEFORE UPDATE ON forge FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_repos AS
SELECT x.id, x.org_id, j1.name AS org_name, x.forge_id, x.owner, x.name, x.full_name, x.clone_url, x.branch, x.timeout, x.visibility, x.trusted, x.config, x.pr_enabled, x.created_at, x.updated_at
  FROM repos x
  LEFT JOIN org j1 ON j1.id = x.org_id;
CREATE FUNCTION repos_get(p_id bigint) RETURNS SETOF repos
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM repos WHERE id = p_id $$;
CREATE FUNCTION repos_add(p_org_id bigint, p_forge_id bigint, p_owner text, p_name text, p_full_name text, p_clone_url text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO repos (org_id, forge_id, owner, name, full_name, clone_url)
  VALUES (p_org_id, p_forge_id, p_owner, p_name, p_full_name, p_clone_url)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER repos_set_updated_at BEFORE UPDATE ON repos FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_pipelines AS
SELECT x.id, x.repos_id, j1.name AS repos_name, x.number, x.status, x.event, x.commit, x.branch, x.author, x.message, x.started, x.finished, x.parent_id, x.errors, x.created_at, x.updated_at
  FROM pipelines x
  LEFT JOIN repos j1 ON j1.id = x.repos_id;
CREATE FUNCTION pipelines_get(p_id bigint) RETURNS SETOF pipelines
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM pipelines WHERE id = p_id $$;
CREATE FUNCTION pipelines_add(p_repos_id bigint, p_number integer, p_event text, p_commit text, p_branch text, p_author text, p_message text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO pipelines (repos_id, number, event, commit, branch, author, message)
  VALUES (p_repos_id, p_number, p_event, p_commit, p_branch, p_author, p_message)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER pipelines_set_updated_at BEFORE UPDATE ON pipelines FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_workflows AS
SELECT x.id, x.pipelines_id, x.pid, x.name, x.state, x.agent_id, x.started, x.stopped, x.exit_code, x.created_at, x.updated_at
  FROM workflows x;
CREATE TRIGGER workflows_set_updated_at BEFORE UPDATE ON workflows FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_steps AS
SELECT x.id, x.workflows_id, j1.name AS workflows_name, x.pid, x.name, x.state, x.type, x.exit_code, x.started, x.stopped, x.created_at, x.updated_at
  FROM steps x
  LEFT JOIN workflows j1 ON j1.id = x.workflows_id;
CREATE FUNCTION steps_add(p_workflows_id bigint, p_pid integer, p_name text, p_state build_status, p_exit_code integer, p_started timestamptz, p_stopped timestamptz) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO steps (workflows_id, pid, name, state, exit_code, started, stopped)
  VALUES (p_workflows_id, p_pid, p_name, p_state, p_exit_code, p_started, p_stopped)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER steps_set_updated_at BEFORE UPDATE ON steps FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_agents AS
SELECT x.id, x.name, x.platform, x.backend, x.capacity, x.last_contact, x.no_schedule, x.labels, x.created_at, x.updated_at
  FROM agents x;
CREATE FUNCTION agents_get(p_id bigint) RETURNS SETOF agents
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM agents WHERE id = p_id $$;
CREATE TRIGGER agents_set_updated_at BEFORE UPDATE ON agents FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_secrets_meta AS
SELECT x.id, x.repos_id, j1.name AS repos_name, x.name, x.images, x.events, x.created_at, x.updated_at
  FROM secrets_meta x
  LEFT JOIN repos j1 ON j1.id = x.repos_id;
CREATE VIEW v_crons AS
SELECT x.id, x.repos_id, j1.name AS repos_name, x.name, x.schedule, x.next_exec, x.branch, x.enabled, x.created_at, x.updated_at
  FROM crons x
  LEFT JOIN repos j1 ON j1.id = x.repos_id;
CREATE TRIGGER crons_set_updated_at BEFORE UPDATE ON crons FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_artifacts AS
SELECT x.id, x.steps_id, j1.name AS steps_name, x.path, x.size, x.sha256, x.created_at, x.updated_at
  FROM artifacts x
  LEFT JOIN steps j1 ON j1.id = x.steps_id;
CREATE VIEW v_environments AS
SELECT x.id, x.repos_id, j1.name AS repos_name, x.name, x.url, x.protected, x.created_at, x.updated_at
  FROM environments x
  LEFT JOIN repos j1 ON j1.id = x.repos_id;
CREATE VIEW v_deployments AS
SELECT x.id, x.environments_id, j1.name AS environments_name, x.pipelines_id, x.status, x.deployed_by_id, x.created_at, x.updated_at
  FROM deployments x
  LEFT JOIN environments j1 ON j1.id = x.environments_id;
CREATE FUNCTION deployments_add(p_environments_id bigint, p_pipelines_id bigint, p_status build_status, p_deployed_by_id bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO deployments (environments_id, pipelines_id, status, deployed_by_id)
  VALUES (p_environments_id, p_pipelines_id, p_status, p_deployed_by_id)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER deployments_set_updated_at BEFORE UPDATE ON deployments FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER webhooks_set_updated_at BEFORE UPDATE ON webhooks FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_test_suites AS
SELECT x.id, x.steps_id, j1.name AS steps_name, x.name, x.total, x.failed, x.created_at, x.updated_at
  FROM test_suites x
  LEFT JOIN steps j1 ON j1.id = x.steps_id;
CREATE FUNCTION queue_tasks_add(p_data jsonb, p_run_on text[]) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO queue_tasks (data, run_on)
  VALUES (p_data, p_run_on)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW v_tokens_meta AS
SELECT x.id, x.users_id, j1.email AS users_email, x.name, x.scopes, x.expires, x.created_at, x.updated_at
  FROM tokens_meta x
  LEFT JOIN users j1 ON j1.id = x.users_id;
