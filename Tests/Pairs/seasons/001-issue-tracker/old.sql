-- Issue tracker, release 3.x
CREATE EXTENSION IF NOT EXISTS citext;
CREATE TYPE issue_status AS ENUM ('new', 'open', 'in_progress', 'resolved', 'closed');
CREATE TYPE issue_priority AS ENUM ('low', 'normal', 'high', 'urgent');
CREATE TABLE users (
    id serial PRIMARY KEY,
    login citext NOT NULL UNIQUE,
    email citext NOT NULL,
    fullname varchar(120) NOT NULL DEFAULT '',
    created_on timestamp NOT NULL DEFAULT now()
);
CREATE TABLE projects (
    id serial PRIMARY KEY,
    identifier varchar(40) NOT NULL UNIQUE,
    name varchar(255) NOT NULL,
    is_public boolean NOT NULL DEFAULT true
);
CREATE TABLE issues (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES projects,
    author_id integer NOT NULL REFERENCES users,
    assigned_to integer REFERENCES users,
    status issue_status NOT NULL DEFAULT 'new',
    priority issue_priority NOT NULL DEFAULT 'normal',
    subject varchar(255) NOT NULL,
    description text,
    done_ratio smallint NOT NULL DEFAULT 0 CHECK (done_ratio BETWEEN 0 AND 100),
    updated_on timestamp
);
CREATE INDEX index_issues_on_project ON issues (project_id);
CREATE INDEX index_issues_open ON issues (assigned_to) WHERE status <> 'closed';
CREATE TABLE journals (
    id serial PRIMARY KEY,
    issue_id integer NOT NULL REFERENCES issues ON DELETE CASCADE,
    user_id integer NOT NULL REFERENCES users,
    notes text
);
CREATE FUNCTION touch_issue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.updated_on := now(); RETURN NEW; END $$;
CREATE TRIGGER issues_touch BEFORE UPDATE ON issues FOR EACH ROW EXECUTE FUNCTION touch_issue();
CREATE VIEW open_issues AS
  SELECT i.id, p.identifier, i.subject, i.status, u.login AS assignee, i.updated_on
  FROM issues i JOIN projects p ON p.id = i.project_id LEFT JOIN users u ON u.id = i.assigned_to
  WHERE i.status NOT IN ('resolved', 'closed');
CREATE VIEW project_load AS SELECT identifier, count(*) AS n, max(updated_on) AS latest FROM open_issues GROUP BY identifier;
