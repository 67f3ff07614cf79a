-- issue tracker, core schema
CREATE TABLE users (
    id serial PRIMARY KEY,
    login varchar(60) NOT NULL,
    display_name text DEFAULT '' NOT NULL,
    mail varchar(255) NOT NULL,
    is_admin boolean DEFAULT false NOT NULL,
    status smallint DEFAULT 1 NOT NULL,
    last_login_on timestamp,
    language char(5) DEFAULT 'en',
    created_on timestamp NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX index_users_on_login ON users (lower(login));
CREATE UNIQUE INDEX index_users_on_mail ON users (lower(mail)) WHERE status <> 3;

CREATE TABLE projects (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    identifier varchar(100) NOT NULL UNIQUE,
    description text,
    visibility varchar(10) DEFAULT 'public' NOT NULL,
    parent_id integer REFERENCES projects (id),
    created_on timestamp NOT NULL DEFAULT now(),
    archived_on timestamp,
    CONSTRAINT projects_visibility_check CHECK (visibility IN ('public', 'internal', 'private')),
    CONSTRAINT identifier_format CHECK (identifier ~ '^[a-z][a-z0-9_-]*$')
);
CREATE INDEX index_projects_on_parent ON projects (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE trackers (
    id serial PRIMARY KEY,
    name varchar(30) NOT NULL,
    position integer,
    is_in_roadmap boolean DEFAULT true NOT NULL
);
CREATE TABLE issue_statuses (
    id serial PRIMARY KEY,
    name varchar(30) NOT NULL,
    is_closed boolean DEFAULT false NOT NULL,
    position integer
    , category text NOT NULL DEFAULT 'open'
    , CONSTRAINT issue_statuses_category CHECK (category IN ('open', 'in_progress', 'done'))
);
CREATE TYPE issue_priority AS ENUM ('low', 'normal', 'high', 'urgent', 'immediate');
CREATE TABLE versions (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    name varchar(255) NOT NULL,
    effective_date date,
    status varchar DEFAULT 'open',
    CONSTRAINT versions_project_name UNIQUE (project_id, name),
    CHECK (status IN ('open', 'locked', 'closed'))
);
CREATE TABLE issue_categories (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES projects (id),
    name varchar(60) NOT NULL,
    assigned_to_id integer REFERENCES users (id) ON DELETE SET NULL
);

CREATE TABLE issues (
    id bigserial PRIMARY KEY,
    tracker_id integer NOT NULL REFERENCES trackers (id),
    project_id integer NOT NULL REFERENCES projects (id),
    subject varchar(255) NOT NULL,
    description text,
    due_date date,
    category_id integer REFERENCES issue_categories (id),
    status_id integer NOT NULL REFERENCES issue_statuses (id),
    assigned_to_id integer REFERENCES users (id),
    priority issue_priority NOT NULL DEFAULT 'normal',
    fixed_version_id integer REFERENCES versions (id),
    author_id integer NOT NULL REFERENCES users (id),
    start_date date,
    done_ratio smallint DEFAULT 0 NOT NULL CONSTRAINT done_ratio_range CHECK (done_ratio BETWEEN 0 AND 100),
    estimated_hours numeric(8,2),
    parent_id bigint REFERENCES issues (id),
    created_on timestamptz NOT NULL DEFAULT now(),
    updated_on timestamptz,
    closed_on timestamp,
    is_private boolean DEFAULT false NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english', subject || ' ' || coalesce(description, ''))) STORED,
    CONSTRAINT issues_dates CHECK (due_date >= start_date)
);
CREATE INDEX index_issues_on_project_id ON issues (project_id);
CREATE INDEX index_issues_on_priority ON issues (project_id, priority DESC) INCLUDE (subject);
CREATE INDEX index_issues_on_status_id ON issues (status_id);
CREATE INDEX index_issues_on_created_on ON issues (created_on DESC NULLS LAST);
CREATE INDEX index_issues_search ON issues USING gin (search);

CREATE TABLE issue_relations (
    id serial PRIMARY KEY,
    issue_from_id bigint NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
    issue_to_id bigint NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
    relation_type varchar DEFAULT '' NOT NULL,
    delay integer,
    CHECK (issue_from_id <> issue_to_id),
    UNIQUE (issue_from_id, issue_to_id)
);
CREATE TABLE journals (
    id serial PRIMARY KEY,
    issue_id bigint NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
    user_id integer NOT NULL REFERENCES users (id),
    notes text,
    private_notes boolean DEFAULT false NOT NULL,
    created_on timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX journals_issue ON journals (issue_id, created_on);
CREATE TABLE journal_details (
    id serial PRIMARY KEY,
    journal_id integer NOT NULL REFERENCES journals (id) ON DELETE CASCADE,
    property varchar(30) DEFAULT '' NOT NULL,
    prop_key varchar(30) DEFAULT '' NOT NULL,
    old_value text,
    value text
);
CREATE TABLE watchers (
    issue_id bigint NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
    user_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (issue_id, user_id)
);
CREATE TABLE time_entries (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES projects (id),
    user_id integer NOT NULL REFERENCES users (id),
    issue_id bigint REFERENCES issues (id) ON DELETE SET NULL,
    minutes integer NOT NULL CHECK (minutes > 0),
    comments varchar(1024),
    spent_on date NOT NULL DEFAULT current_date,
    tyear integer GENERATED ALWAYS AS (extract(year FROM spent_on)::integer) STORED
);
CREATE TABLE labels (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id integer REFERENCES projects (id) ON DELETE CASCADE,
    name text NOT NULL,
    color char(7) NOT NULL DEFAULT '#cccccc',
    UNIQUE NULLS NOT DISTINCT (project_id, name)
);
CREATE TABLE issue_labels (
    issue_id bigint REFERENCES issues ON DELETE CASCADE,
    label_id integer REFERENCES labels ON DELETE CASCADE,
    PRIMARY KEY (issue_id, label_id)
);

CREATE FUNCTION touch_issue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_on := now();
    IF NEW.done_ratio = 100 AND NEW.closed_on IS NULL THEN
        NEW.closed_on := now();
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER issues_touch BEFORE UPDATE ON issues FOR EACH ROW
    WHEN (OLD.subject IS DISTINCT FROM NEW.subject OR OLD.status_id <> NEW.status_id OR OLD.done_ratio <> NEW.done_ratio)
    EXECUTE FUNCTION touch_issue();

CREATE VIEW open_issues AS
SELECT i.id, i.subject, p.name AS project, s.name AS status,
    i.priority, u.display_name AS assignee, i.created_on
FROM issues i
JOIN projects p ON p.id = i.project_id
JOIN issue_statuses s ON s.id = i.status_id
LEFT JOIN users u ON u.id = i.assigned_to_id
WHERE s.category <> 'done' AND p.archived_on IS NULL;

CREATE VIEW project_stats AS
SELECT p.id, p.identifier, count(o.id) AS open_count,
   (SELECT sum(t.minutes) / 60.0 FROM time_entries t WHERE t.project_id = p.id) AS spent
FROM projects p LEFT JOIN open_issues o ON o.project = p.name
GROUP BY p.id;
