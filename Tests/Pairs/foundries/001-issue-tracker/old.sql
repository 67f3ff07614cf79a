-- issue tracker: int keys become bigint, enum loses labels, priority domain becomes smallint
CREATE SCHEMA tracker;
CREATE TYPE tracker.issue_status AS ENUM ('new','triaged','open','in_progress','in_review','resolved','closed','wontfix');
CREATE DOMAIN tracker.priority AS integer DEFAULT 3 CONSTRAINT priority_range CHECK (VALUE BETWEEN 1 AND 5);
CREATE DOMAIN tracker.project_key AS text CONSTRAINT project_key_shape CHECK (VALUE ~ '^[A-Z][A-Z0-9]{1,9}$');

CREATE TABLE tracker.projects (
  id serial PRIMARY KEY,
  key tracker.project_key NOT NULL UNIQUE,
  title text NOT NULL,
  next_number integer NOT NULL DEFAULT 1,
  archived boolean NOT NULL DEFAULT false
);
CREATE TABLE tracker.users (
  id serial PRIMARY KEY,
  login varchar(40) NOT NULL,
  email varchar(120) NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX users_login_ci ON tracker.users (lower(login));
CREATE TABLE tracker.issues (
  id serial PRIMARY KEY,
  project_id integer NOT NULL REFERENCES tracker.projects ON DELETE CASCADE,
  number integer NOT NULL,
  status tracker.issue_status NOT NULL DEFAULT 'new',
  priority tracker.priority NOT NULL,
  reporter_id integer NOT NULL REFERENCES tracker.users,
  assignee_id integer REFERENCES tracker.users ON DELETE SET NULL,
  title text NOT NULL,
  body text,
  is_done boolean GENERATED ALWAYS AS (status IN ('resolved','closed','wontfix')) STORED,
  weight integer GENERATED ALWAYS AS (100 / priority) STORED,
  UNIQUE (project_id, number)
);
CREATE INDEX issues_open_idx ON tracker.issues (project_id, priority) WHERE status NOT IN ('resolved','closed','wontfix');
ALTER TABLE tracker.issues ADD CONSTRAINT closed_needs_assignee CHECK (status <> 'closed' OR assignee_id IS NOT NULL);
CREATE TABLE tracker.comments (
  id serial PRIMARY KEY,
  issue_id integer NOT NULL REFERENCES tracker.issues ON DELETE CASCADE,
  author_id integer NOT NULL REFERENCES tracker.users,
  body text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE tracker.status_log (
  issue_id integer NOT NULL REFERENCES tracker.issues,
  old_status tracker.issue_status,
  new_status tracker.issue_status NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE FUNCTION tracker.log_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tracker.status_log (issue_id, old_status, new_status) VALUES (NEW.id, OLD.status, NEW.status);
  RETURN NULL;
END $$;
CREATE TRIGGER issues_status_log AFTER UPDATE OF status ON tracker.issues FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status AND NEW.status <> 'triaged') EXECUTE FUNCTION tracker.log_status();
CREATE FUNCTION tracker.issue_ref(p integer, n integer) RETURNS text LANGUAGE sql STABLE AS $$ SELECT (SELECT key FROM tracker.projects WHERE id = p) || '-' || n $$;
CREATE VIEW tracker.open_issues AS
  SELECT i.id, tracker.issue_ref(i.project_id, i.number) AS ref, i.title, i.status, i.priority, i.weight, u.login AS assignee
  FROM tracker.issues i LEFT JOIN tracker.users u ON u.id = i.assignee_id WHERE NOT i.is_done;
CREATE VIEW tracker.workload AS
  SELECT assignee, count(*) AS n, sum(weight) AS load
  FROM tracker.open_issues
  GROUP BY assignee;
COMMENT ON VIEW tracker.workload IS 'open work per assignee';
COMMENT ON COLUMN tracker.open_issues.ref IS 'KEY-number';
COMMENT ON TYPE tracker.issue_status IS 'eight states';
