CREATE TYPE build_status AS ENUM ('pending','running','success','failure','error','killed','skipped');
CREATE TYPE step_type AS ENUM ('script','service');
CREATE TABLE org (
    id bigserial NOT NULL,
    name character varying(64) NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT org_pkey PRIMARY KEY (id),
    CONSTRAINT org_name_key UNIQUE (name)
);
CREATE TABLE users (
    id bigserial NOT NULL,
    login character varying(64) NOT NULL,
    email character varying(255),
    avatar character varying(500),
    admin boolean DEFAULT false NOT NULL,
    hash character varying(64),
    token character varying(500),
    secret character varying(500),
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_login_key UNIQUE (login)
);
CREATE TABLE forge (
    id bigserial NOT NULL,
    kind character varying(20) NOT NULL,
    url character varying(255) NOT NULL,
    client character varying(250),
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT forge_pkey PRIMARY KEY (id)
);
CREATE TABLE repos (
    id bigserial NOT NULL,
    org_id bigint,
    forge_id bigint NOT NULL,
    owner character varying(64) NOT NULL,
    name character varying(128) NOT NULL,
    full_name character varying(255) NOT NULL,
    clone_url character varying(500),
    branch character varying(100) DEFAULT 'master',
    timeout integer DEFAULT 60 NOT NULL,
    visibility character varying(10) DEFAULT 'private' NOT NULL,
    trusted boolean DEFAULT false NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT repos_pkey PRIMARY KEY (id)
);
CREATE TABLE perms (
    user_id bigint NOT NULL,
    repo_id bigint NOT NULL,
    pull boolean,
    push boolean,
    admin boolean,
    synced timestamp,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT perms_pkey PRIMARY KEY (user_id, repo_id)
);
CREATE TABLE pipelines (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    number integer NOT NULL,
    status build_status DEFAULT 'pending' NOT NULL,
    event character varying(50) NOT NULL,
    commit character varying(40),
    branch character varying(255),
    author character varying(255),
    message text,
    started timestamp,
    finished timestamp,
    errors json,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT pipelines_pkey PRIMARY KEY (id)
);
CREATE TABLE workflows (
    id bigserial NOT NULL,
    pipelines_id bigint NOT NULL,
    pid integer NOT NULL,
    name character varying(255),
    state build_status NOT NULL,
    agent_id bigint,
    started timestamp,
    stopped timestamp,
    exit_code integer,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT workflows_pkey PRIMARY KEY (id)
);
CREATE TABLE steps (
    id bigserial NOT NULL,
    workflows_id bigint NOT NULL,
    pid integer NOT NULL,
    name character varying(255),
    state build_status NOT NULL,
    type step_type DEFAULT 'script' NOT NULL,
    exit_code integer,
    started timestamp,
    stopped timestamp,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT steps_pkey PRIMARY KEY (id)
);
CREATE TABLE log_entries (
    id bigserial NOT NULL,
    steps_id bigint NOT NULL,
    line integer NOT NULL,
    data bytea,
    time integer,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT log_entries_pkey PRIMARY KEY (id)
);
CREATE TABLE agents (
    id bigserial NOT NULL,
    name character varying(255) NOT NULL,
    platform character varying(100),
    backend character varying(100),
    capacity integer DEFAULT 1,
    last_contact timestamp,
    no_schedule boolean DEFAULT false,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT agents_pkey PRIMARY KEY (id)
);
CREATE TABLE secrets_meta (
    id bigserial NOT NULL,
    repos_id bigint,
    name character varying(250) NOT NULL,
    images text[],
    events text[],
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT secrets_meta_pkey PRIMARY KEY (id)
);
CREATE TABLE registries_meta (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    address character varying(250) NOT NULL,
    username character varying(250),
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT registries_meta_pkey PRIMARY KEY (id)
);
CREATE TABLE crons (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    name character varying(250) NOT NULL,
    schedule character varying(100) NOT NULL,
    next_exec timestamp,
    branch character varying(250),
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT crons_pkey PRIMARY KEY (id)
);
CREATE TABLE artifacts (
    id bigserial NOT NULL,
    steps_id bigint NOT NULL,
    path text NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64),
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT artifacts_pkey PRIMARY KEY (id)
);
CREATE TABLE caches (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    key character varying(255) NOT NULL,
    size bigint,
    last_used timestamp,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT caches_pkey PRIMARY KEY (id)
);
CREATE TABLE environments (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    name character varying(100) NOT NULL,
    url text,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT environments_pkey PRIMARY KEY (id)
);
CREATE TABLE deployments (
    id bigserial NOT NULL,
    environments_id bigint NOT NULL,
    pipelines_id bigint NOT NULL,
    status build_status NOT NULL,
    deployed_by_id bigint,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT deployments_pkey PRIMARY KEY (id)
);
CREATE TABLE approvals (
    id bigserial NOT NULL,
    pipelines_id bigint NOT NULL,
    users_id bigint NOT NULL,
    comment text,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT approvals_pkey PRIMARY KEY (id)
);
CREATE TABLE webhooks (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    url text NOT NULL,
    events text[] DEFAULT '{}' NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT webhooks_pkey PRIMARY KEY (id)
);
CREATE TABLE webhook_deliveries (
    id bigserial NOT NULL,
    webhooks_id bigint NOT NULL,
    status integer,
    request json,
    response text,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (id)
);
CREATE TABLE runners_tags (
    agent_id bigint NOT NULL,
    tag character varying(50) NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT runners_tags_pkey PRIMARY KEY (agent_id, tag)
);
CREATE TABLE test_suites (
    id bigserial NOT NULL,
    steps_id bigint NOT NULL,
    name character varying(255) NOT NULL,
    total integer DEFAULT 0 NOT NULL,
    failed integer DEFAULT 0 NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT test_suites_pkey PRIMARY KEY (id)
);
CREATE TABLE test_cases (
    id bigserial NOT NULL,
    test_suites_id bigint NOT NULL,
    name text NOT NULL,
    outcome character varying(10) NOT NULL,
    ms double precision,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT test_cases_pkey PRIMARY KEY (id)
);
CREATE TABLE coverage (
    id bigserial NOT NULL,
    pipelines_id bigint NOT NULL,
    percent numeric(5,2),
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT coverage_pkey PRIMARY KEY (id),
    CHECK (percent BETWEEN 0 AND 100)
);
CREATE TABLE badges (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    style character varying(20) DEFAULT 'flat',
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT badges_pkey PRIMARY KEY (id)
);
CREATE TABLE redirections (
    id bigserial NOT NULL,
    repos_id bigint NOT NULL,
    full_name character varying(255) NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT redirections_pkey PRIMARY KEY (id)
);
CREATE TABLE tasks (
    id bigserial NOT NULL,
    data bytea,
    labels bytea,
    dependencies bytea,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT tasks_pkey PRIMARY KEY (id)
);
ALTER TABLE repos ADD CONSTRAINT repos_org_id_fk FOREIGN KEY (org_id) REFERENCES org (id) ON DELETE CASCADE;
ALTER TABLE repos ADD CONSTRAINT repos_forge_id_fk FOREIGN KEY (forge_id) REFERENCES forge (id) ON DELETE CASCADE;
ALTER TABLE ONLY pipelines ADD CONSTRAINT pipelines_repos_id_fk FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE workflows ADD CONSTRAINT workflows_pipelines_id_fk FOREIGN KEY (pipelines_id) REFERENCES pipelines (id) ON DELETE CASCADE;
ALTER TABLE ONLY steps ADD CONSTRAINT steps_workflows_id_fk FOREIGN KEY (workflows_id) REFERENCES workflows (id) ON DELETE CASCADE;
ALTER TABLE log_entries ADD CONSTRAINT log_entries_steps_id_fk FOREIGN KEY (steps_id) REFERENCES steps (id) ON DELETE CASCADE;
ALTER TABLE secrets_meta ADD CONSTRAINT secrets_meta_repos_id_fk FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE registries_meta ADD CONSTRAINT registries_meta_repos_id_fk FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE crons ADD CONSTRAINT crons_repos_id_fk FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE ONLY artifacts ADD CONSTRAINT artifacts_steps_id_fk FOREIGN KEY (steps_id) REFERENCES steps (id) ON DELETE CASCADE;
ALTER TABLE caches ADD CONSTRAINT caches_repos_id_fk FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE environments ADD CONSTRAINT environments_repos_id_fk FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE deployments ADD CONSTRAINT deployments_environments_id_fk FOREIGN KEY (environments_id) REFERENCES environments (id) ON DELETE CASCADE;
ALTER TABLE deployments ADD CONSTRAINT deployments_pipelines_id_fk FOREIGN KEY (pipelines_id) REFERENCES pipelines (id) ON DELETE CASCADE;
ALTER TABLE deployments ADD CONSTRAINT deployments_deployed_by_id_fk FOREIGN KEY (deployed_by_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE ONLY approvals ADD CONSTRAINT approvals_pipelines_id_fk FOREIGN KEY (pipelines_id) REFERENCES pipelines (id) ON DELETE CASCADE;
ALTER TABLE ONLY approvals ADD CONSTRAINT approvals_users_id_fk FOREIGN KEY (users_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE webhooks ADD CONSTRAINT webhooks_repos_id_fk FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE ONLY webhook_deliveries ADD CONSTRAINT webhook_deliveries_webhooks_id_fk FOREIGN KEY (webhooks_id) REFERENCES webhooks (id) ON DELETE CASCADE;
ALTER TABLE ONLY test_suites ADD CONSTRAINT test_suites_steps_id_fk FOREIGN KEY (steps_id) REFERENCES steps (id) ON DELETE CASCADE;
ALTER TABLE ONLY test_cases ADD CONSTRAINT test_cases_test_suites_id_fk FOREIGN KEY (test_suites_id) REFERENCES test_suites (id) ON DELETE CASCADE;
ALTER TABLE coverage ADD CONSTRAINT coverage_pipelines_id_fk FOREIGN KEY (pipelines_id) REFERENCES pipelines (id) ON DELETE CASCADE;
ALTER TABLE ONLY badges ADD CONSTRAINT badges_repos_id_fk FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
ALTER TABLE ONLY redirections ADD CONSTRAINT redirections_repos_id_fk FOREIGN KEY (repos_id) REFERENCES repos (id) ON DELETE CASCADE;
CREATE INDEX idx_repos_full_name ON repos (full_name);

CREATE FUNCTION set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END; $$;
ALTER TABLE perms ADD CONSTRAINT perms_user_fk FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE pipelines ADD CONSTRAINT uq_pipeline_number UNIQUE (repos_id, number);
CREATE INDEX pipelines_running ON pipelines (repos_id, branch) WHERE status = 'running';
CREATE FUNCTION is_final(s build_status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s NOT IN ('pending','running') $$;
CREATE INDEX pipelines_final ON pipelines (is_final(status), finished);
CREATE VIEW queue_stats AS SELECT w.state, count(*) AS n FROM workflows w GROUP BY w.state;
CREATE VIEW repo_health AS SELECT r.id, r.full_name, count(*) FILTER (WHERE p.status = 'success')::numeric / nullif(count(*), 0) AS rate FROM repos r JOIN pipelines p ON p.repos_id = r.id WHERE is_final(p.status) GROUP BY r.id;
CREATE VIEW red_repos AS SELECT full_name FROM repo_health WHERE rate < 0.5;
CREATE FUNCTION next_number(r bigint) RETURNS integer LANGUAGE sql AS $$ SELECT coalesce(max(number), 0) + 1 FROM pipelines WHERE repos_id = r $$;
CREATE FUNCTION pipeline_number() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.number IS NULL THEN NEW.number := next_number(NEW.repos_id); END IF; RETURN NEW; END $$;
CREATE TRIGGER pipeline_number BEFORE INSERT ON pipelines FOR EACH ROW EXECUTE FUNCTION pipeline_number();


CREATE VIEW v_org AS
SELECT x.id, x.name, x.created_at
  FROM org x;
CREATE FUNCTION org_get(p_id bigint) RETURNS SETOF org
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM org WHERE id = p_id $$;
CREATE VIEW v_users AS
SELECT x.id, x.login, x.email, x.avatar, x.admin, x.hash, x.token, x.secret, x.created_at
  FROM users x;
CREATE FUNCTION users_get(p_id bigint) RETURNS SETOF users
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM users WHERE id = p_id $$;
CREATE TRIGGER users_set_updated_at BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER forge_set_updated_at BEFORE UPDATE ON forge FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_repos AS
SELECT x.id, x.org_id, j1.name AS org_name, x.forge_id, x.owner, x.name, x.full_name, x.clone_url, x.branch, x.timeout, x.visibility, x.trusted, x.created_at
  FROM repos x
  LEFT JOIN org j1 ON j1.id = x.org_id;
CREATE FUNCTION repos_get(p_id bigint) RETURNS SETOF repos
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM repos WHERE id = p_id $$;
CREATE FUNCTION repos_add(p_org_id bigint, p_forge_id bigint, p_owner character varying(64), p_name character varying(128), p_full_name character varying(255), p_clone_url character varying(500)) RETURNS bigint
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
SELECT x.id, x.repos_id, j1.name AS repos_name, x.number, x.status, x.event, x.commit, x.branch, x.author, x.message, x.started, x.finished, x.errors, x.created_at
  FROM pipelines x
  LEFT JOIN repos j1 ON j1.id = x.repos_id;
CREATE FUNCTION pipelines_get(p_id bigint) RETURNS SETOF pipelines
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM pipelines WHERE id = p_id $$;
CREATE FUNCTION pipelines_add(p_repos_id bigint, p_number integer, p_event character varying(50), p_commit character varying(40), p_branch character varying(255), p_author character varying(255), p_message text) RETURNS bigint
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
SELECT x.id, x.pipelines_id, x.pid, x.name, x.state, x.agent_id, x.started, x.stopped, x.exit_code, x.created_at
  FROM workflows x;
CREATE TRIGGER workflows_set_updated_at BEFORE UPDATE ON workflows FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_steps AS
SELECT x.id, x.workflows_id, j1.name AS workflows_name, x.pid, x.name, x.state, x.type, x.exit_code, x.started, x.stopped, x.created_at
  FROM steps x
  LEFT JOIN workflows j1 ON j1.id = x.workflows_id;
CREATE FUNCTION steps_add(p_workflows_id bigint, p_pid integer, p_name character varying(255), p_state build_status, p_exit_code integer, p_started timestamp, p_stopped timestamp) RETURNS bigint
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
SELECT x.id, x.name, x.platform, x.backend, x.capacity, x.last_contact, x.no_schedule, x.created_at
  FROM agents x;
CREATE FUNCTION agents_get(p_id bigint) RETURNS SETOF agents
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM agents WHERE id = p_id $$;
CREATE TRIGGER agents_set_updated_at BEFORE UPDATE ON agents FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_secrets_meta AS
SELECT x.id, x.repos_id, j1.name AS repos_name, x.name, x.images, x.events, x.created_at
  FROM secrets_meta x
  LEFT JOIN repos j1 ON j1.id = x.repos_id;
CREATE VIEW v_crons AS
SELECT x.id, x.repos_id, j1.name AS repos_name, x.name, x.schedule, x.next_exec, x.branch, x.created_at
  FROM crons x
  LEFT JOIN repos j1 ON j1.id = x.repos_id;
CREATE TRIGGER crons_set_updated_at BEFORE UPDATE ON crons FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW v_artifacts AS
SELECT x.id, x.steps_id, j1.name AS steps_name, x.path, x.size, x.sha256, x.created_at
  FROM artifacts x
  LEFT JOIN steps j1 ON j1.id = x.steps_id;
CREATE VIEW v_environments AS
SELECT x.id, x.repos_id, j1.name AS repos_name, x.name, x.url, x.created_at
  FROM environments x
  LEFT JOIN repos j1 ON j1.id = x.repos_id;
CREATE VIEW v_deployments AS
SELECT x.id, x.environments_id, j1.name AS environments_name, x.pipelines_id, x.status, x.deployed_by_id, x.created_at
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
SELECT x.id, x.steps_id, j1.name AS steps_name, x.name, x.total, x.failed, x.created_at
  FROM test_suites x
  LEFT JOIN steps j1 ON j1.id = x.steps_id;
