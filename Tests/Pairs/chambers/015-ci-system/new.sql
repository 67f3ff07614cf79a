CREATE TYPE source_type AS ENUM ('manual', 'stripe', 'github', 'unknown');
CREATE FUNCTION set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.* IS DISTINCT FROM OLD.*) THEN NEW.updated_at := statement_timestamp(); END IF; RETURN NEW; END; $$;
CREATE FUNCTION is_json(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN perform $1::json; RETURN true; EXCEPTION WHEN invalid_text_representation THEN RETURN false; END $$;
CREATE TABLE users (
    id bigserial NOT NULL,
    name varchar,
    login varchar,
    email varchar,
    gravatar_id varchar,
    github_id integer,
    github_oauth_token varchar,
    is_admin boolean DEFAULT false,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    vcs_id varchar,
    vcs_type varchar DEFAULT 'GithubUser' NOT NULL,
    suspended boolean DEFAULT false,
    first_logged_in_at timestamptz,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_users_on_github_id ON users USING btree (github_id);
CREATE INDEX index_users_on_login ON users USING btree (login);
CREATE TABLE organizations (
    id bigserial NOT NULL,
    name varchar,
    login varchar,
    github_id integer,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    avatar_url varchar,
    vcs_id varchar,
    vcs_type varchar DEFAULT 'GithubOrganization' NOT NULL,
    preferences jsonb DEFAULT '{}',
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_organizations_on_github_id ON organizations USING btree (github_id);
CREATE TABLE repositories (
    id bigserial NOT NULL,
    name varchar,
    owner_name varchar,
    url varchar,
    last_build_id bigint,
    last_build_number varchar,
    private boolean DEFAULT false,
    active boolean,
    owner_id integer,
    owner_type varchar,
    github_id integer,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    settings jsonb DEFAULT '{}',
    default_branch_id bigint,
    invalidated_at timestamptz,
    migrating boolean,
    vcs_slug varchar GENERATED ALWAYS AS ((owner_name)::text||'/'||(name)::text) STORED,
    PRIMARY KEY (id)
);
CREATE INDEX index_repositories_on_owner_name_and_name ON repositories USING btree (owner_name, name);
CREATE TABLE requests (
    id bigserial NOT NULL,
    repository_id bigint,
    commit_id bigint,
    state varchar,
    source varchar,
    payload jsonb,
    token varchar,
    event_type varchar,
    result varchar,
    message varchar,
    config jsonb,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    head_commit varchar,
    branch_id bigint,
    PRIMARY KEY (id)
);
CREATE INDEX index_requests_on_repository_id ON requests USING btree (repository_id);
CREATE TABLE commits (
    id bigserial NOT NULL,
    repository_id bigint,
    commit varchar,
    ref varchar,
    branch varchar,
    message text,
    committed_at timestamptz,
    author_name varchar,
    author_email varchar,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    tag_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE stages (
    id bigserial NOT NULL,
    build_id bigint,
    number integer,
    name varchar,
    state varchar,
    started_at timestamptz,
    finished_at timestamptz,
    PRIMARY KEY (id)
);
CREATE INDEX index_stages_on_build_id ON stages USING btree (build_id);
CREATE TABLE builds (
    id bigserial NOT NULL,
    repository_id bigint,
    number varchar,
    state varchar,
    commit_id bigint,
    request_id bigint,
    started_at timestamptz,
    finished_at timestamptz,
    duration integer,
    config jsonb,
    previous_state varchar,
    branch varchar,
    owner_id integer,
    owner_type varchar,
    event_type varchar,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    cached_matrix_ids bigint[],
    unique_number integer,
    restarted_at timestamptz,
    PRIMARY KEY (id)
);
CREATE INDEX index_builds_on_repository_id ON builds USING btree (repository_id);
CREATE INDEX index_builds_on_request_id ON builds USING btree (request_id);
CREATE INDEX index_builds_on_repository_id_and_number ON builds USING btree (repository_id, number) WHERE unique_number IS NULL;
CREATE TABLE jobs (
    id bigserial NOT NULL,
    repository_id bigint,
    build_id bigint NOT NULL,
    number varchar,
    state varchar,
    queue varchar,
    worker varchar,
    config jsonb,
    started_at timestamptz,
    finished_at timestamptz,
    allow_failure boolean DEFAULT false,
    stage_id bigint,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    queued_at timestamptz,
    received_at timestamptz,
    priority integer,
    debug_options text,
    PRIMARY KEY (id)
);
CREATE INDEX index_jobs_on_repository_id ON jobs USING btree (repository_id);
CREATE INDEX index_jobs_on_build_id ON jobs USING btree (build_id);
CREATE INDEX index_jobs_on_stage_id ON jobs USING btree (stage_id);
CREATE TABLE logs (
    id bigserial NOT NULL,
    job_id bigint NOT NULL,
    content text,
    aggregated_at timestamptz,
    archived_at timestamptz,
    archive_verified boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_logs_on_job_id ON logs USING btree (job_id);
CREATE UNLOGGED TABLE log_parts (id bigserial PRIMARY KEY, log_id bigint NOT NULL, content text, number integer, final boolean, created_at timestamptz NOT NULL DEFAULT '2000-01-01') WITH (autovacuum_vacuum_scale_factor=0.001);
CREATE TABLE branches (
    id bigserial NOT NULL,
    repository_id bigint NOT NULL,
    last_build_id bigint,
    name varchar NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_branches_on_repository_id_and_name ON branches USING btree (repository_id, name);
CREATE TABLE permissions (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    repository_id bigint NOT NULL,
    admin boolean DEFAULT false,
    push boolean DEFAULT false,
    pull boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_permissions_on_user_id_and_repository_id ON permissions USING btree (user_id, repository_id);
CREATE INDEX index_permissions_on_user_id ON permissions USING btree (user_id);
CREATE TABLE subscriptions (
    id bigserial NOT NULL,
    source source_type DEFAULT 'stripe' NOT NULL,
    owner_id integer NOT NULL,
    owner_type varchar NOT NULL,
    selected_plan varchar,
    valid_to timestamptz,
    status varchar,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    concurrency integer,
    canceled_at timestamptz,
    PRIMARY KEY (id)
);
CREATE TABLE crons (
    id bigserial NOT NULL,
    branch_id bigint,
    interval varchar NOT NULL,
    created_at timestamptz NOT NULL,
    next_run timestamptz,
    dont_run_if_recent_build_exists boolean DEFAULT false,
    org_id integer,
    PRIMARY KEY (id)
);
CREATE TABLE env_vars (
    id bigserial NOT NULL,
    repository_id bigint NOT NULL,
    name varchar NOT NULL,
    value bytea,
    public boolean DEFAULT false NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    branch varchar,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_env_vars_on_repository_id_and_name_and_branch ON env_vars USING btree (repository_id, name, branch);
ALTER TABLE ONLY requests ADD CONSTRAINT fk_rails_d14016da38 FOREIGN KEY (repository_id) REFERENCES repositories(id);
ALTER TABLE ONLY commits ADD CONSTRAINT fk_rails_650204a602 FOREIGN KEY (repository_id) REFERENCES repositories(id);
ALTER TABLE ONLY builds ADD CONSTRAINT fk_rails_c79e8a5d12 FOREIGN KEY (repository_id) REFERENCES repositories(id);
ALTER TABLE ONLY builds ADD CONSTRAINT fk_rails_dfc46e2940 FOREIGN KEY (commit_id) REFERENCES commits(id);
ALTER TABLE ONLY builds ADD CONSTRAINT fk_rails_b53d9934dd FOREIGN KEY (request_id) REFERENCES requests(id);
ALTER TABLE ONLY jobs ADD CONSTRAINT fk_rails_45f6fcc31c FOREIGN KEY (repository_id) REFERENCES repositories(id);
ALTER TABLE ONLY jobs ADD CONSTRAINT fk_rails_a52732295f FOREIGN KEY (build_id) REFERENCES builds(id) ON DELETE CASCADE;
ALTER TABLE ONLY jobs ADD CONSTRAINT fk_rails_1266ea90ee FOREIGN KEY (stage_id) REFERENCES stages(id);
ALTER TABLE ONLY branches ADD CONSTRAINT fk_rails_25984f8bbc FOREIGN KEY (repository_id) REFERENCES repositories(id);
ALTER TABLE ONLY branches ADD CONSTRAINT fk_rails_2247225887 FOREIGN KEY (last_build_id) REFERENCES builds(id);
ALTER TABLE ONLY permissions ADD CONSTRAINT fk_rails_5a17ddaaab FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY permissions ADD CONSTRAINT fk_rails_6a49f82efa FOREIGN KEY (repository_id) REFERENCES repositories(id) ON DELETE CASCADE;
ALTER TABLE ONLY crons ADD CONSTRAINT fk_rails_e29bcb0017 FOREIGN KEY (branch_id) REFERENCES branches(id);
ALTER TABLE ONLY env_vars ADD CONSTRAINT fk_rails_c12a9b6809 FOREIGN KEY (repository_id) REFERENCES repositories(id);
CREATE TRIGGER set_updated_at_on_builds BEFORE INSERT OR UPDATE ON builds FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER set_updated_at_on_jobs BEFORE INSERT OR UPDATE ON jobs FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER set_updated_at_on_repositories BEFORE INSERT OR UPDATE ON repositories FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER set_updated_at_on_branches BEFORE INSERT OR UPDATE ON branches FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER set_updated_at_on_env_vars BEFORE INSERT OR UPDATE ON env_vars FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER set_updated_at_on_users BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE VIEW active_jobs AS SELECT j.id, j.repository_id, j.state, j.queue, b.owner_id, b.owner_type, j.queued_at FROM jobs j JOIN builds b ON b.id = j.build_id WHERE j.state::text IN ('created','queued','received','started');
CREATE VIEW queue_depth AS SELECT queue, state, count(*) AS n, min(queued_at) AS oldest FROM active_jobs GROUP BY queue, state;
CREATE INDEX index_jobs_on_state_queued ON jobs (state) WHERE state::text IN ('queued','received');
CREATE FUNCTION most_recent_job_ids_for_user_repositories_by_states(uid integer, states character varying DEFAULT ''::character varying) RETURNS TABLE(id bigint) LANGUAGE plpgsql STABLE AS $$ DECLARE rid bigint; BEGIN FOR rid IN SELECT p.repository_id FROM permissions p WHERE p.user_id = uid LOOP RETURN QUERY SELECT j.id FROM jobs j WHERE j.repository_id = rid AND j.state = ANY (string_to_array(states, ',')) ORDER BY j.id DESC LIMIT 100; END LOOP; END $$;
COMMENT ON COLUMN jobs.queue IS 'name of the amqp queue';
