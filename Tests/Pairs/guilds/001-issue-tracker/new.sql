CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE TYPE issue_status AS ENUM ('triage', 'open', 'in_progress', 'resolved', 'wontfix');
CREATE TYPE priority AS ENUM ('low', 'normal', 'high');
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    login citext NOT NULL UNIQUE,
    email citext NOT NULL,
    display_name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE projects (
    id bigserial PRIMARY KEY,
    key varchar(10) NOT NULL CONSTRAINT projects_key_format CHECK (key ~ '^[A-Z]+$'),
    name text NOT NULL,
    lead_id bigint REFERENCES users ON DELETE SET NULL,
    archived_at timestamptz,
    settings jsonb NOT NULL DEFAULT '{}'::jsonb,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE components (
    project_id bigint NOT NULL REFERENCES projects ON DELETE CASCADE,
    name text NOT NULL,
    description text NOT NULL DEFAULT '',
    PRIMARY KEY (project_id, name)
);
CREATE TABLE issues (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES projects,
    number bigint NOT NULL,
    component_name text,
    title text NOT NULL,
    body text NOT NULL DEFAULT '',
    status issue_status NOT NULL DEFAULT 'triage',
    priority priority NOT NULL DEFAULT 'normal',
    due_on date,
    reporter_id bigint NOT NULL REFERENCES users,
    assignee_id bigint REFERENCES users,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, title || ' ' || body)) STORED,
    FOREIGN KEY (project_id, component_name) REFERENCES components,
    UNIQUE (project_id, number)
);
CREATE INDEX ON issues (assignee_id) WHERE status <> 'resolved';
CREATE INDEX issues_search_idx ON issues USING gin (search);
CREATE INDEX issues_title_trgm ON issues USING gin (title gin_trgm_ops);
CREATE TABLE labels (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES projects,
    name text NOT NULL,
    color char(7) NOT NULL DEFAULT '#cccccc' CHECK (color ~ '^#[0-9a-f]{6}$')
);
CREATE TABLE issue_labels (
    issue_id bigint NOT NULL REFERENCES issues ON DELETE CASCADE,
    label_id bigint NOT NULL REFERENCES labels ON DELETE CASCADE,
    PRIMARY KEY (issue_id, label_id)
);
CREATE TABLE comments (
    id bigserial PRIMARY KEY,
    issue_id bigint NOT NULL REFERENCES issues ON DELETE CASCADE,
    author_id bigint NOT NULL REFERENCES users,
    body text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON comments (issue_id, created_at);
CREATE TABLE issue_history (
    id bigserial PRIMARY KEY,
    issue_id bigint NOT NULL REFERENCES issues ON DELETE CASCADE,
    changed_by bigint REFERENCES users,
    old_status issue_status,
    new_status issue_status NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW open_issues AS SELECT i.id, p.key || '-' || i.number AS ref, i.title, i.status,
i.priority,
 u.login AS assignee FROM issues i JOIN projects p ON p.id = i.project_id LEFT JOIN users u ON u.id = i.assignee_id
WHERE i.status IN ('triage', 'open', 'in_progress') AND p.archived_at IS NULL;
CREATE VIEW open_issue_counts AS SELECT assignee, status, count(*) AS n FROM open_issues GROUP BY assignee, status;
CREATE FUNCTION touch_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;
CREATE TRIGGER issues_touch BEFORE UPDATE ON issues FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE FUNCTION log_issue_status() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO issue_history (issue_id, old_status, new_status) VALUES (NEW.id, OLD.status, NEW.status);
    RETURN NULL;
END;
$$;
CREATE TRIGGER issues_log AFTER UPDATE OF status ON issues FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION log_issue_status();
CREATE FUNCTION next_issue_number(project bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN (SELECT coalesce(max(number), 0) + 1 FROM issues WHERE project_id = project);
END;
$$;
COMMENT ON TABLE issues IS 'One row per issue';
COMMENT ON COLUMN issues.priority IS 'Priority as set in triage';
