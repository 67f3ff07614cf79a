CREATE EXTENSION pg_trgm;
CREATE EXTENSION citext;
CREATE TYPE issue_state AS ENUM ('opened', 'closed', 'locked');
CREATE TYPE issue_severity AS ENUM ('low', 'medium', 'high', 'critical');
CREATE TABLE users (
    id bigserial NOT NULL,
    email citext NOT NULL,
    username varchar NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    state varchar,
    preferences jsonb,
    sign_in_count integer DEFAULT 0 NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    theme smallint DEFAULT 1 NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_users_on_email ON users USING btree (email);
CREATE UNIQUE INDEX index_users_on_username ON users USING btree (username);
CREATE TABLE namespaces (
    id bigserial NOT NULL,
    name varchar NOT NULL,
    path varchar NOT NULL,
    owner_id bigint,
    type varchar,
    description text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    parent_id bigint,
    traversal_ids integer[] DEFAULT '{}' NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_namespaces_on_parent_id_and_path ON namespaces USING btree (parent_id, path);
CREATE TABLE projects (
    id bigserial NOT NULL,
    name varchar NOT NULL,
    path varchar NOT NULL,
    namespace_id bigint NOT NULL,
    creator_id bigint,
    visibility_level integer DEFAULT 0 NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (id)
);
CREATE INDEX index_projects_on_namespace_id ON projects USING btree (namespace_id);
CREATE INDEX index_projects_on_creator_id ON projects USING btree (creator_id);
CREATE INDEX index_projects_on_namespace_id_and_path ON projects USING btree (namespace_id, path) WHERE deleted_at IS NULL;
CREATE TABLE milestones (
    id bigserial NOT NULL,
    title varchar NOT NULL,
    project_id bigint NOT NULL,
    due_date date,
    state varchar,
    iid integer,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_milestones_on_project_id_and_iid ON milestones USING btree (project_id, iid);
CREATE TABLE labels (
    id bigserial NOT NULL,
    title varchar,
    color varchar(7),
    project_id bigint,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    group_id bigint,
    PRIMARY KEY (id),
    CONSTRAINT labels_check_f9b44 CHECK (num_nonnulls(project_id,group_id)=1)
);
CREATE INDEX index_labels_on_project_id ON labels USING btree (project_id);
CREATE INDEX index_labels_on_group_id ON labels USING btree (group_id);
CREATE TABLE issues (
    id bigserial NOT NULL,
    title varchar NOT NULL,
    description text,
    project_id bigint NOT NULL,
    author_id bigint,
    milestone_id bigint,
    state issue_state DEFAULT 'opened' NOT NULL,
    severity issue_severity DEFAULT 'medium',
    iid integer NOT NULL,
    due_date date,
    weight integer,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    confidential boolean DEFAULT false NOT NULL,
    lock_version integer DEFAULT 0,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig,(title)::text||' '||COALESCE(description,''))) STORED,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_issues_on_project_id_and_iid ON issues USING btree (project_id, iid);
CREATE INDEX index_issues_on_project_id ON issues USING btree (project_id);
CREATE INDEX index_issues_on_author_id ON issues USING btree (author_id);
CREATE INDEX index_issues_on_milestone_id ON issues USING btree (milestone_id);
CREATE INDEX index_issues_on_search ON issues USING gin (search);
CREATE TABLE issue_assignees (
    user_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    PRIMARY KEY (issue_id, user_id)
);
CREATE INDEX index_issue_assignees_on_issue_id ON issue_assignees USING btree (issue_id);
CREATE TABLE label_links (
    id bigserial NOT NULL,
    label_id bigint,
    target_id bigint,
    target_type varchar,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_label_links_on_label_id ON label_links USING btree (label_id);
CREATE INDEX index_label_links_on_target_id_and_target_type ON label_links USING btree (target_id, target_type);
CREATE TABLE notes (
    id bigserial NOT NULL,
    note text,
    noteable_type varchar,
    author_id bigint,
    project_id bigint,
    noteable_id bigint,
    system boolean DEFAULT false NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    discussion_id varchar,
    resolved_at timestamptz,
    resolved_by_id bigint,
    PRIMARY KEY (id)
);
CREATE INDEX index_notes_on_author_id ON notes USING btree (author_id);
CREATE INDEX index_notes_on_project_id ON notes USING btree (project_id);
CREATE INDEX index_notes_on_noteable_id_and_noteable_type ON notes USING btree (noteable_id, noteable_type);
CREATE TABLE events (
    id bigserial NOT NULL,
    project_id bigint,
    author_id bigint NOT NULL,
    action smallint NOT NULL,
    target_id bigint,
    target_type varchar,
    data jsonb,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_events_on_project_id ON events USING btree (project_id);
ALTER TABLE ONLY namespaces ADD CONSTRAINT fk_rails_8143dc542e FOREIGN KEY (owner_id) REFERENCES users(id);
ALTER TABLE ONLY namespaces ADD CONSTRAINT fk_rails_1bc79c71bd FOREIGN KEY (parent_id) REFERENCES namespaces(id) ON DELETE CASCADE;
ALTER TABLE ONLY projects ADD CONSTRAINT fk_rails_6ecd0d1f1d FOREIGN KEY (namespace_id) REFERENCES namespaces(id) ON DELETE CASCADE;
ALTER TABLE ONLY projects ADD CONSTRAINT fk_rails_a25958970f FOREIGN KEY (creator_id) REFERENCES users(id);
ALTER TABLE ONLY milestones ADD CONSTRAINT fk_rails_c7465a2072 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY labels ADD CONSTRAINT fk_rails_6b2b7d4ecf FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY labels ADD CONSTRAINT fk_rails_7b4268bb3f FOREIGN KEY (group_id) REFERENCES namespaces(id) ON DELETE CASCADE;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_07eb7be125 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_9a0b1f8683 FOREIGN KEY (author_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_d3e10833ff FOREIGN KEY (milestone_id) REFERENCES milestones(id) ON DELETE SET NULL;
ALTER TABLE ONLY issue_assignees ADD CONSTRAINT fk_rails_4148f28fc8 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY issue_assignees ADD CONSTRAINT fk_rails_af1a5570c0 FOREIGN KEY (issue_id) REFERENCES issues(id) ON DELETE CASCADE;
ALTER TABLE ONLY label_links ADD CONSTRAINT fk_rails_6261aa6853 FOREIGN KEY (label_id) REFERENCES labels(id);
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_a9bd56abd8 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_d5aed9c042 FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_8cb740f98c FOREIGN KEY (resolved_by_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY events ADD CONSTRAINT fk_rails_0886804c99 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY events ADD CONSTRAINT fk_rails_b65471a9be FOREIGN KEY (author_id) REFERENCES users(id);
CREATE VIEW open_issues AS SELECT i.id, i.title, i.state, i.severity, (SELECT string_agg(u.username, ', ' ORDER BY u.username) FROM issue_assignees a JOIN users u ON u.id = a.user_id WHERE a.issue_id = i.id) AS assignees, i.created_at FROM issues i WHERE i.state = 'opened';
CREATE VIEW project_open_counts AS SELECT p.id, p.name, count(o.id) AS open_count, max(o.created_at) AS latest FROM projects p LEFT JOIN issues i ON i.project_id = p.id LEFT JOIN open_issues o ON o.id = i.id GROUP BY p.id;
CREATE FUNCTION next_iid(p_project bigint) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT COALESCE(max(iid),0)+1 FROM issues WHERE project_id = p_project $$;
CREATE FUNCTION assign_iid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.iid IS NULL THEN NEW.iid := next_iid(NEW.project_id); END IF;
  NEW.updated_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER trg_assign_iid BEFORE INSERT OR UPDATE OF project_id ON issues FOR EACH ROW EXECUTE FUNCTION assign_iid();
CREATE INDEX index_issues_on_title_trigram ON issues USING gin (title gin_trgm_ops);
CREATE INDEX index_notes_on_unresolved ON notes (discussion_id) WHERE resolved_at IS NULL AND NOT system;
COMMENT ON COLUMN issues.search IS 'full text vector, maintained by postgres';
