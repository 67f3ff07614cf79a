CREATE EXTENSION citext;
CREATE TYPE issue_status AS ENUM ('new', 'open', 'resolved', 'closed');
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
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE components (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES projects ON DELETE CASCADE,
    name text NOT NULL,
    UNIQUE (project_id, name)
);
CREATE TABLE issues (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES projects,
    number integer NOT NULL,
    title varchar(200) NOT NULL,
    body text,
    status issue_status NOT NULL DEFAULT 'new',
    prio priority NOT NULL DEFAULT 'normal',
    component_id bigint REFERENCES components,
    reporter_id bigint NOT NULL REFERENCES users,
    assignee_id bigint REFERENCES users,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz,
    UNIQUE (project_id, number)
);
CREATE INDEX ON issues (assignee_id) WHERE status <> 'resolved';
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
CREATE VIEW open_issues AS SELECT i.id, p.key || '-' || i.number AS ref, i.title, i.status,
i.prio,
 u.login AS assignee FROM issues i JOIN projects p ON p.id = i.project_id LEFT JOIN users u ON u.id = i.assignee_id
WHERE i.status IN ('new', 'open');
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
CREATE FUNCTION next_issue_number(p_project bigint) RETURNS integer
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN (SELECT coalesce(max(number), 0) + 1 FROM issues WHERE project_id = p_project);
END;
$$;
COMMENT ON TABLE issues IS 'One row per issue';
COMMENT ON COLUMN issues.prio IS 'Priority';
