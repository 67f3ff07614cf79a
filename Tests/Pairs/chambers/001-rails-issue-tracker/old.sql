CREATE EXTENSION hstore;
CREATE TYPE issue_state AS ENUM ('open', 'closed', 'reopened', 'wontfix');
CREATE TYPE issue_severity AS ENUM ('low', 'high');
CREATE TABLE users (
    id serial NOT NULL,
    email varchar NOT NULL,
    username varchar NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    state varchar,
    preferences hstore,
    sign_in_count integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_users_on_email ON users USING btree (email);
CREATE UNIQUE INDEX index_users_on_username ON users USING btree (username);
CREATE TABLE namespaces (
    id serial NOT NULL,
    name varchar NOT NULL,
    path varchar NOT NULL,
    owner_id integer,
    type varchar,
    description varchar,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_namespaces_on_path ON namespaces USING btree (path);
CREATE TABLE projects (
    id serial NOT NULL,
    name varchar NOT NULL,
    path varchar NOT NULL,
    namespace_id integer NOT NULL,
    creator_id integer,
    visibility_level integer DEFAULT 0 NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_projects_on_namespace_id_and_path ON projects USING btree (namespace_id, path);
CREATE INDEX index_projects_on_namespace_id ON projects USING btree (namespace_id);
CREATE INDEX index_projects_on_creator_id ON projects USING btree (creator_id);
CREATE TABLE milestones (
    id serial NOT NULL,
    title varchar NOT NULL,
    project_id integer NOT NULL,
    due_date date,
    state varchar,
    iid integer,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_milestones_on_project_id_and_iid ON milestones USING btree (project_id, iid);
CREATE TABLE labels (
    id serial NOT NULL,
    title varchar,
    color varchar,
    project_id integer,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_labels_on_project_id ON labels USING btree (project_id);
CREATE TABLE issues (
    id serial NOT NULL,
    title varchar NOT NULL,
    description text,
    project_id integer NOT NULL,
    author_id integer,
    assignee_id integer,
    milestone_id integer,
    state issue_state DEFAULT 'open' NOT NULL,
    severity issue_severity DEFAULT 'low',
    iid integer NOT NULL,
    due_date date,
    weight integer,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_issues_on_project_id_and_iid ON issues USING btree (project_id, iid);
CREATE INDEX index_issues_on_project_id ON issues USING btree (project_id);
CREATE INDEX index_issues_on_author_id ON issues USING btree (author_id);
CREATE INDEX index_issues_on_assignee_id ON issues USING btree (assignee_id);
CREATE INDEX index_issues_on_milestone_id ON issues USING btree (milestone_id);
CREATE INDEX index_issues_on_state_and_created_at ON issues USING btree (state, created_at);
CREATE TABLE label_links (
    id serial NOT NULL,
    label_id integer,
    target_id integer,
    target_type varchar,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_label_links_on_label_id ON label_links USING btree (label_id);
CREATE INDEX index_label_links_on_target_id_and_target_type ON label_links USING btree (target_id, target_type);
CREATE TABLE notes (
    id serial NOT NULL,
    note text,
    noteable_type varchar,
    author_id integer,
    project_id integer,
    noteable_id integer,
    system boolean DEFAULT false NOT NULL,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_notes_on_author_id ON notes USING btree (author_id);
CREATE INDEX index_notes_on_project_id ON notes USING btree (project_id);
CREATE INDEX index_notes_on_noteable_id_and_noteable_type ON notes USING btree (noteable_id, noteable_type);
CREATE TABLE events (
    id serial NOT NULL,
    project_id integer,
    author_id integer NOT NULL,
    action integer NOT NULL,
    target_id integer,
    target_type varchar,
    data text,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_events_on_project_id ON events USING btree (project_id);
ALTER TABLE ONLY namespaces ADD CONSTRAINT fk_rails_8143dc542e FOREIGN KEY (owner_id) REFERENCES users(id);
ALTER TABLE ONLY projects ADD CONSTRAINT fk_rails_6ecd0d1f1d FOREIGN KEY (namespace_id) REFERENCES namespaces(id) ON DELETE CASCADE;
ALTER TABLE ONLY projects ADD CONSTRAINT fk_rails_a25958970f FOREIGN KEY (creator_id) REFERENCES users(id);
ALTER TABLE ONLY milestones ADD CONSTRAINT fk_rails_c7465a2072 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY labels ADD CONSTRAINT fk_rails_6b2b7d4ecf FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_07eb7be125 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_9a0b1f8683 FOREIGN KEY (author_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_219cec1e18 FOREIGN KEY (assignee_id) REFERENCES users(id);
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_d3e10833ff FOREIGN KEY (milestone_id) REFERENCES milestones(id) ON DELETE SET NULL;
ALTER TABLE ONLY label_links ADD CONSTRAINT fk_rails_6261aa6853 FOREIGN KEY (label_id) REFERENCES labels(id);
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_a9bd56abd8 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_d5aed9c042 FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY events ADD CONSTRAINT fk_rails_0886804c99 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY events ADD CONSTRAINT fk_rails_b65471a9be FOREIGN KEY (author_id) REFERENCES users(id);
CREATE VIEW open_issues AS SELECT i.id, i.title, i.state, u.username AS assignee, i.created_at FROM issues i LEFT JOIN users u ON u.id = i.assignee_id WHERE i.state IN ('open','reopened');
CREATE VIEW project_open_counts AS SELECT p.id, p.name, count(o.id) AS open_count, max(o.created_at) AS latest FROM projects p LEFT JOIN issues i ON i.project_id = p.id LEFT JOIN open_issues o ON o.id = i.id GROUP BY p.id;
CREATE FUNCTION next_iid(p_project integer) RETURNS integer LANGUAGE sql  AS $$ SELECT COALESCE(max(iid),0)+1 FROM issues WHERE project_id = p_project $$;
CREATE FUNCTION assign_iid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.iid IS NULL THEN NEW.iid := next_iid(NEW.project_id); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER trg_assign_iid BEFORE INSERT ON issues FOR EACH ROW EXECUTE FUNCTION assign_iid();
