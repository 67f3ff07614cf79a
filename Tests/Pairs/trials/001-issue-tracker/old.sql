-- issue tracker, core schema
CREATE TABLE users (
    id serial PRIMARY KEY,
    login varchar(60) NOT NULL,
    firstname varchar(30) DEFAULT '' NOT NULL,
    lastname varchar(30) DEFAULT '' NOT NULL,
    mail varchar(255) NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    status integer DEFAULT 1 NOT NULL,
    last_login_on timestamp,
    created_on timestamp NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX index_users_on_login ON users (lower(login));
CREATE INDEX index_users_on_mail ON users (mail);

CREATE TABLE projects (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    identifier varchar(100) NOT NULL UNIQUE,
    description text,
    is_public boolean DEFAULT true NOT NULL,
    parent_id integer REFERENCES projects (id),
    lft integer,
    rgt integer,
    created_on timestamp NOT NULL DEFAULT now(),
    CONSTRAINT identifier_format CHECK (identifier ~ '^[a-z0-9-]+$')
);
CREATE INDEX index_projects_on_lft ON projects (lft);
CREATE INDEX index_projects_on_rgt ON projects (rgt);

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
);
CREATE TABLE issue_priorities (
    id serial PRIMARY KEY,
    name varchar(30) NOT NULL,
    position integer
);
CREATE TABLE versions (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    name varchar(255) NOT NULL,
    effective_date date,
    status varchar DEFAULT 'open',
    CHECK (status IN ('open', 'locked', 'closed'))
);
CREATE TABLE issue_categories (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES projects (id),
    name varchar(60) NOT NULL,
    assigned_to_id integer REFERENCES users (id)
);

CREATE TABLE issues (
    id serial PRIMARY KEY,
    tracker_id integer NOT NULL REFERENCES trackers (id),
    project_id integer NOT NULL REFERENCES projects (id),
    subject varchar(255) NOT NULL,
    description text,
    due_date date,
    category_id integer REFERENCES issue_categories (id),
    status_id integer NOT NULL REFERENCES issue_statuses (id),
    assigned_to_id integer REFERENCES users (id),
    priority_id integer NOT NULL REFERENCES issue_priorities (id),
    fixed_version_id integer REFERENCES versions (id),
    author_id integer NOT NULL REFERENCES users (id),
    lock_version integer DEFAULT 0 NOT NULL,
    start_date date,
    done_ratio integer DEFAULT 0 NOT NULL,
    estimated_hours double precision,
    parent_id integer REFERENCES issues (id),
    created_on timestamp DEFAULT now(),
    updated_on timestamp,
    closed_on timestamp,
    is_private boolean DEFAULT false NOT NULL,
    CHECK (due_date IS NULL OR start_date IS NULL OR due_date >= start_date)
);
CREATE INDEX index_issues_on_project_id ON issues (project_id);
CREATE INDEX index_issues_on_priority_id ON issues (priority_id);
CREATE INDEX index_issues_on_status_id ON issues (status_id);
CREATE INDEX index_issues_on_created_on ON issues (created_on);

CREATE TABLE issue_relations (
    id serial PRIMARY KEY,
    issue_from_id integer NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
    issue_to_id integer NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
    relation_type varchar DEFAULT '' NOT NULL,
    delay integer,
    UNIQUE (issue_from_id, issue_to_id)
);
CREATE TABLE journals (
    id serial PRIMARY KEY,
    journalized_id integer DEFAULT 0 NOT NULL,
    journalized_type varchar(30) DEFAULT '' NOT NULL,
    user_id integer NOT NULL REFERENCES users (id),
    notes text,
    created_on timestamp NOT NULL DEFAULT now(),
    private_notes boolean DEFAULT false NOT NULL
);
CREATE INDEX journals_journalized_id ON journals (journalized_id, journalized_type);
CREATE TABLE journal_details (
    id serial PRIMARY KEY,
    journal_id integer NOT NULL REFERENCES journals (id) ON DELETE CASCADE,
    property varchar(30) DEFAULT '' NOT NULL,
    prop_key varchar(30) DEFAULT '' NOT NULL,
    old_value text,
    value text
);
CREATE TABLE watchers (
    id serial PRIMARY KEY,
    watchable_type varchar DEFAULT '' NOT NULL,
    watchable_id integer NOT NULL,
    user_id integer NOT NULL REFERENCES users (id)
);
CREATE INDEX watchers_user_id_type ON watchers (user_id, watchable_type);
CREATE TABLE time_entries (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES projects (id),
    user_id integer NOT NULL REFERENCES users (id),
    issue_id integer REFERENCES issues (id),
    hours double precision NOT NULL,
    comments varchar(1024),
    spent_on date NOT NULL,
    tyear integer NOT NULL,
    tmonth integer NOT NULL,
    tweek integer NOT NULL
);

CREATE FUNCTION touch_issue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_on := now();
    NEW.lock_version := OLD.lock_version + 1;
    RETURN NEW;
END $$;
CREATE TRIGGER issues_touch BEFORE UPDATE ON issues FOR EACH ROW
    EXECUTE FUNCTION touch_issue();

CREATE VIEW open_issues AS
SELECT i.id, i.subject, p.name AS project, s.name AS status,
    pr.name AS priority, u.firstname || ' ' || u.lastname AS assignee
FROM issues i
JOIN projects p ON p.id = i.project_id
JOIN issue_statuses s ON s.id = i.status_id
JOIN issue_priorities pr ON pr.id = i.priority_id
LEFT JOIN users u ON u.id = i.assigned_to_id
WHERE NOT s.is_closed;

CREATE VIEW project_stats AS
SELECT p.id, p.identifier, count(o.id) AS open_count,
   (SELECT sum(t.hours) FROM time_entries t WHERE t.project_id = p.id) AS spent
FROM projects p LEFT JOIN open_issues o ON o.project = p.name
GROUP BY p.id;
