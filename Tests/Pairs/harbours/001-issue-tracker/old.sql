CREATE TYPE issue_status AS ENUM ('new','open','in_progress','feedback','resolved','closed','rejected','wontfix');
CREATE TYPE issue_priority AS ENUM ('low','normal','high','urgent','immediate');
CREATE DOMAIN identifier AS varchar(100) CHECK (VALUE ~ '^[a-z][a-z0-9_-]*$');
CREATE TABLE users (
    id serial PRIMARY KEY,
    login varchar(60) NOT NULL,
    firstname varchar(30) NOT NULL DEFAULT '',
    lastname varchar(255) NOT NULL DEFAULT '',
    mail varchar(120),
    admin boolean NOT NULL DEFAULT false,
    status int NOT NULL DEFAULT 1,
    created_on timestamp,
    updated_on timestamp
);
CREATE UNIQUE INDEX users_login_lower ON users (lower(login));
CREATE TABLE projects (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL DEFAULT '',
    identifier identifier NOT NULL,
    description text,
    is_public boolean NOT NULL DEFAULT true,
    parent_id int REFERENCES projects ON DELETE SET NULL,
    lft int, rgt int,
    CONSTRAINT nested CHECK (lft < rgt)
);
CREATE INDEX projects_nested ON projects (lft, rgt);
CREATE UNIQUE INDEX projects_ident ON projects (identifier);
CREATE TABLE trackers (
    id serial PRIMARY KEY,
    name varchar(30) NOT NULL UNIQUE,
    position int,
    default_status issue_status NOT NULL DEFAULT 'new'
);
CREATE TABLE versions (
    id serial PRIMARY KEY,
    project_id int NOT NULL REFERENCES projects,
    name varchar(255) NOT NULL,
    effective_date date,
    status varchar DEFAULT 'open' CHECK (status IN ('open','locked','closed')),
    UNIQUE (project_id, name)
);
CREATE TABLE issues (
    id serial PRIMARY KEY,
    tracker_id int NOT NULL REFERENCES trackers,
    project_id int NOT NULL REFERENCES projects,
    subject varchar(255) NOT NULL DEFAULT '',
    description text,
    status issue_status NOT NULL DEFAULT 'new',
    priority issue_priority NOT NULL DEFAULT 'normal',
    author_id int NOT NULL REFERENCES users,
    assigned_to_id int REFERENCES users,
    fixed_version_id int REFERENCES versions ON DELETE SET NULL,
    estimated_hours real,
    done_ratio int NOT NULL DEFAULT 0 CHECK (done_ratio BETWEEN 0 AND 100),
    start_date date,
    due_date date,
    created_on timestamp DEFAULT now(),
    updated_on timestamp,
    closed_on timestamp,
    CONSTRAINT closed_has_date CHECK (status NOT IN ('closed','rejected','wontfix') OR closed_on IS NOT NULL),
    CONSTRAINT dates_order CHECK (start_date IS NULL OR due_date IS NULL OR start_date <= due_date)
);
CREATE INDEX issues_open ON issues (project_id, priority) WHERE status <> 'closed' AND status <> 'rejected' AND status <> 'wontfix';
CREATE INDEX issues_assigned ON issues (assigned_to_id);
CREATE TABLE journals (
    id serial PRIMARY KEY,
    journalized_id int NOT NULL REFERENCES issues ON DELETE CASCADE,
    user_id int REFERENCES users,
    notes text,
    private_notes boolean NOT NULL DEFAULT false,
    created_on timestamp NOT NULL
);
CREATE TABLE journal_details (
    id serial PRIMARY KEY,
    journal_id int NOT NULL REFERENCES journals ON DELETE CASCADE,
    property varchar(30) NOT NULL DEFAULT '',
    prop_key varchar(30) NOT NULL DEFAULT '',
    old_value text,
    value text
);
CREATE TABLE watchers (
    watchable_type varchar NOT NULL DEFAULT 'Issue',
    watchable_id int NOT NULL,
    user_id int NOT NULL REFERENCES users ON DELETE CASCADE,
    PRIMARY KEY (watchable_type, watchable_id, user_id)
);
CREATE TABLE time_entries (
    id serial PRIMARY KEY,
    issue_id int REFERENCES issues,
    user_id int NOT NULL REFERENCES users,
    hours real NOT NULL,
    spent_on date NOT NULL,
    tyear int NOT NULL,
    tmonth int NOT NULL
);
CREATE VIEW open_issues AS
  SELECT i.id, i.subject, i.priority, p.identifier AS project, u.login AS assignee, i.estimated_hours
  FROM issues i JOIN projects p ON p.id = i.project_id LEFT JOIN users u ON u.id = i.assigned_to_id
  WHERE i.status <> ALL (ARRAY['closed','rejected','wontfix']::issue_status[]);
CREATE VIEW project_load AS
  SELECT project, count(*) AS n, sum(estimated_hours) AS hours FROM open_issues GROUP BY project;
CREATE VIEW spent AS
  SELECT issue_id, tyear, tmonth, sum(hours) AS h FROM time_entries GROUP BY issue_id, tyear, tmonth;
CREATE FUNCTION issue_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_on := now();
  RETURN NEW;
END $$;
CREATE FUNCTION issue_close() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status IN ('closed','rejected','wontfix') AND NEW.closed_on IS NULL THEN NEW.closed_on := now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_touch BEFORE UPDATE ON issues FOR EACH ROW EXECUTE FUNCTION issue_touch();
CREATE TRIGGER b_close BEFORE INSERT OR UPDATE OF status ON issues FOR EACH ROW WHEN (NEW.status IN ('closed','rejected','wontfix')) EXECUTE FUNCTION issue_close();
CREATE TRIGGER a_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION issue_touch();
CREATE FUNCTION issues_with(s issue_status) RETURNS SETOF issues LANGUAGE sql STABLE AS $$ SELECT * FROM public.issues WHERE status = s $$;
COMMENT ON TABLE watchers IS 'polymorphic';
COMMENT ON COLUMN issues.status IS 'see workflow';
