CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE TABLE users (
    id serial PRIMARY KEY,
    email varchar DEFAULT '' NOT NULL,
    name text,
    username text,
    admin boolean DEFAULT false NOT NULL,
    state varchar DEFAULT 'active'
);
CREATE UNIQUE INDEX index_users_on_email ON users (email);
CREATE INDEX index_users_on_name_trigram ON users USING gin (name gin_trgm_ops);
CREATE TABLE namespaces (
    id serial PRIMARY KEY,
    name varchar NOT NULL,
    path varchar NOT NULL,
    owner_id integer,
    type varchar,
    parent_id integer,
    visibility_level integer DEFAULT 20 NOT NULL,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
ALTER TABLE namespaces ADD CONSTRAINT fk_rails_ca58c47ec1 FOREIGN KEY (owner_id) REFERENCES users;
ALTER TABLE namespaces ADD CONSTRAINT fk_rails_e9f0cdcc36 FOREIGN KEY (parent_id) REFERENCES namespaces;
CREATE INDEX index_namespaces_on_parent_id ON namespaces USING btree (parent_id);
CREATE TABLE projects (
    id serial PRIMARY KEY,
    name text,
    path text,
    description text,
    creator_id integer,
    namespace_id integer NOT NULL,
    visibility_level integer DEFAULT 0 NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    last_activity_at timestamp with time zone,
    import_status text,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
ALTER TABLE projects ADD CONSTRAINT fk_rails_fde0a1d60a FOREIGN KEY (creator_id) REFERENCES users ON DELETE SET NULL;
CREATE INDEX index_projects_on_creator_id ON projects USING btree (creator_id);
ALTER TABLE projects ADD CONSTRAINT fk_rails_881b8cdb80 FOREIGN KEY (namespace_id) REFERENCES namespaces;
CREATE INDEX index_projects_on_namespace_id ON projects USING btree (namespace_id);
CREATE TABLE issues (
    id serial PRIMARY KEY,
    title varchar,
    author_id integer,
    project_id integer,
    description text,
    iid integer,
    state varchar,
    due_date date,
    confidential boolean DEFAULT false NOT NULL,
    closed_at timestamp with time zone,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
ALTER TABLE issues ADD CONSTRAINT fk_rails_5c35c216ef FOREIGN KEY (author_id) REFERENCES users ON DELETE SET NULL;
ALTER TABLE issues ADD CONSTRAINT fk_rails_df085513ef FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
CREATE INDEX index_issues_on_project_id ON issues USING btree (project_id);
CREATE UNIQUE INDEX index_issues_on_project_id_and_iid ON issues (project_id, iid);
CREATE INDEX index_issues_on_title_trigram ON issues USING gin (title gin_trgm_ops);
CREATE TABLE issue_assignees (
    user_id integer NOT NULL,
    issue_id integer NOT NULL
);
ALTER TABLE issue_assignees ADD CONSTRAINT fk_rails_89dc8a511d FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE issue_assignees ADD CONSTRAINT fk_rails_2fba774335 FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
CREATE UNIQUE INDEX index_issue_assignees_on_issue_id_and_user_id ON issue_assignees (issue_id, user_id);
CREATE TABLE merge_requests (
    id serial PRIMARY KEY,
    target_branch varchar NOT NULL,
    source_branch varchar NOT NULL,
    source_project_id integer,
    target_project_id integer NOT NULL,
    author_id integer,
    title varchar,
    iid integer,
    merge_status varchar DEFAULT 'unchecked' NOT NULL,
    created_at timestamp without time zone,
    updated_at timestamp without time zone,
    state varchar DEFAULT 'opened'
);
ALTER TABLE merge_requests ADD CONSTRAINT fk_rails_970c671df9 FOREIGN KEY (source_project_id) REFERENCES projects ON DELETE SET NULL;
ALTER TABLE merge_requests ADD CONSTRAINT fk_rails_56e1e236bb FOREIGN KEY (target_project_id) REFERENCES projects ON DELETE CASCADE;
CREATE INDEX index_merge_requests_on_target_project_id ON merge_requests USING btree (target_project_id);
ALTER TABLE merge_requests ADD CONSTRAINT fk_rails_2153133b14 FOREIGN KEY (author_id) REFERENCES users ON DELETE SET NULL;
CREATE TABLE audit_events (
    id serial PRIMARY KEY,
    author_id integer NOT NULL,
    type varchar NOT NULL,
    entity_id integer NOT NULL,
    entity_type varchar NOT NULL,
    details text,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
CREATE INDEX idx_audit_events_on_entity_id_desc ON audit_events (entity_id, entity_type, id DESC);
CREATE TABLE ci_pipelines (
    id serial PRIMARY KEY,
    ref varchar,
    sha varchar,
    project_id integer,
    status varchar,
    user_id integer,
    duration integer,
    iid integer,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
ALTER TABLE ci_pipelines ADD CONSTRAINT fk_rails_27970e2039 FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
CREATE INDEX index_ci_pipelines_on_project_id ON ci_pipelines USING btree (project_id);
CREATE TABLE ci_stages (
    id serial PRIMARY KEY,
    project_id integer,
    pipeline_id integer,
    name text,
    status integer,
    position integer,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
ALTER TABLE ci_stages ADD CONSTRAINT fk_rails_bafbd45c0d FOREIGN KEY (pipeline_id) REFERENCES ci_pipelines ON DELETE CASCADE;
CREATE INDEX index_ci_stages_on_pipeline_id ON ci_stages USING btree (pipeline_id);
CREATE TABLE ci_builds (
    id serial PRIMARY KEY,
    status text,
    finished_at timestamp with time zone,
    trace text,
    ref text,
    stage varchar,
    name varchar,
    commit_id integer,
    stage_id integer,
    type varchar,
    user_id integer,
    runner_id integer,
    allow_failure boolean DEFAULT false NOT NULL,
    options text,
    commands text,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
ALTER TABLE ci_builds ADD CONSTRAINT fk_rails_df0d145876 FOREIGN KEY (commit_id) REFERENCES ci_pipelines;
CREATE INDEX index_ci_builds_on_commit_id ON ci_builds USING btree (commit_id);
ALTER TABLE ci_builds ADD CONSTRAINT fk_rails_d401e6ab49 FOREIGN KEY (stage_id) REFERENCES ci_stages ON DELETE CASCADE;
CREATE TABLE ci_runners (
    id serial PRIMARY KEY,
    token varchar,
    description text,
    active boolean DEFAULT true NOT NULL,
    is_shared boolean DEFAULT false,
    contacted_at timestamp without time zone,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
CREATE TABLE notes (
    id serial PRIMARY KEY,
    note text,
    noteable_type varchar,
    noteable_id integer,
    author_id integer,
    project_id integer,
    system boolean DEFAULT false NOT NULL,
    line_code varchar,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
ALTER TABLE notes ADD CONSTRAINT fk_rails_ef63f87212 FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
CREATE INDEX index_notes_on_project_id ON notes USING btree (project_id);
CREATE TABLE iterations (
    id serial PRIMARY KEY,
    start_date date NOT NULL,
    due_date date NOT NULL,
    group_id integer,
    title varchar NOT NULL
);
CREATE VIEW project_activity AS SELECT p.id, p.name, count(b.id) AS builds FROM projects p LEFT JOIN ci_pipelines c ON c.project_id = p.id LEFT JOIN ci_builds b ON b.commit_id = c.id GROUP BY p.id;
