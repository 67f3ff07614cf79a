CREATE TYPE source_type AS ENUM ('manual', 'stripe');
CREATE FUNCTION set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.* IS DISTINCT FROM OLD.*) THEN NEW.updated_at := now(); END IF; RETURN NEW; END; $$;
CREATE TABLE users (
    id serial NOT NULL,
    name varchar,
    login varchar,
    email varchar,
    gravatar_id varchar,
    github_id integer,
    github_oauth_token varchar,
    is_admin boolean DEFAULT false,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_users_on_github_id ON users USING btree (github_id);
CREATE INDEX index_users_on_login ON users USING btree (login);
CREATE TABLE organizations (
    id serial NOT NULL,
    name varchar,
    login varchar,
    github_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    avatar_url varchar,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_organizations_on_github_id ON organizations USING btree (github_id);
CREATE TABLE repositories (
    id serial NOT NULL,
    name varchar,
    owner_name varchar,
    url varchar,
    last_build_id integer,
    last_build_number varchar,
    private boolean DEFAULT false,
    active boolean,
    owner_id integer,
    owner_type varchar,
    github_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    settings text,
    PRIMARY KEY (id)
);
CREATE INDEX index_repositories_on_owner_name_and_name ON repositories USING btree (owner_name, name);
CREATE TABLE requests (
    id serial NOT NULL,
    repository_id integer,
    commit_id integer,
    state varchar,
    source varchar,
    payload text,
    token varchar,
    event_type varchar,
    result varchar,
    message varchar,
    config text,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_requests_on_repository_id ON requests USING btree (repository_id);
CREATE TABLE commits (
    id serial NOT NULL,
    repository_id integer,
    commit varchar,
    ref varchar,
    branch varchar,
    message text,
    committed_at timestamp,
    author_name varchar,
    author_email varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE stages (
    id serial NOT NULL,
    build_id integer,
    number integer,
    name varchar,
    state varchar,
    started_at timestamp,
    finished_at timestamp,
    PRIMARY KEY (id)
);
CREATE INDEX index_stages_on_build_id ON stages USING btree (build_id);
CREATE TABLE builds (
    id serial NOT NULL,
    repository_id integer,
    number varchar,
    state varchar,
    commit_id integer,
    request_id integer,
    started_at timestamp,
    finished_at timestamp,
    duration integer,
    config text,
    previous_state varchar,
    branch varchar,
    owner_id integer,
    owner_type varchar,
    event_type varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    matrix text,
    cached_matrix_ids integer[],
    PRIMARY KEY (id)
);
CREATE INDEX index_builds_on_repository_id ON builds USING btree (repository_id);
CREATE INDEX index_builds_on_request_id ON builds USING btree (request_id);
CREATE INDEX index_builds_on_repository_id_and_number ON builds USING btree (repository_id, number);
CREATE TABLE jobs (
    id serial NOT NULL,
    repository_id integer,
    build_id integer NOT NULL,
    log text,
    number varchar,
    state varchar,
    queue varchar,
    worker varchar,
    config text,
    started_at timestamp,
    finished_at timestamp,
    allow_failure boolean DEFAULT false,
    stage_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_jobs_on_repository_id ON jobs USING btree (repository_id);
CREATE INDEX index_jobs_on_build_id ON jobs USING btree (build_id);
CREATE INDEX index_jobs_on_stage_id ON jobs USING btree (stage_id);
CREATE TABLE branches (
    id serial NOT NULL,
    repository_id integer NOT NULL,
    last_build_id integer,
    name varchar NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_branches_on_repository_id_and_name ON branches USING btree (repository_id, name);
CREATE TABLE permissions (
    id serial NOT NULL,
    user_id integer NOT NULL,
    repository_id integer NOT NULL,
    admin boolean DEFAULT false,
    push boolean DEFAULT false,
    pull boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_permissions_on_user_id_and_repository_id ON permissions USING btree (user_id, repository_id);
CREATE INDEX index_permissions_on_user_id ON permissions USING btree (user_id);
CREATE TABLE subscriptions (
    id serial NOT NULL,
    source source_type DEFAULT 'stripe' NOT NULL,
    owner_id integer NOT NULL,
    owner_type varchar NOT NULL,
    selected_plan varchar,
    valid_to timestamp,
    status varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    coupon varchar,
    PRIMARY KEY (id)
);
CREATE TABLE crons (
    id serial NOT NULL,
    branch_id integer,
    interval varchar NOT NULL,
    created_at timestamp NOT NULL,
    next_run timestamp,
    disable_by_build boolean DEFAULT true,
    PRIMARY KEY (id)
);
CREATE TABLE env_vars (
    id serial NOT NULL,
    repository_id integer NOT NULL,
    name varchar NOT NULL,
    value text,
    public boolean DEFAULT false NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
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
CREATE VIEW active_jobs AS SELECT id, repository_id, state, queue FROM jobs WHERE state::text IN ('created','queued','received','started');
CREATE VIEW queue_depth AS SELECT queue, state, count(*) AS n FROM active_jobs GROUP BY queue, state;
COMMENT ON COLUMN jobs.queue IS 'queue name';
COMMENT ON COLUMN jobs.log IS 'moves to its own table soon';
