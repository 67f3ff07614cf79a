CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE TYPE mr_state AS ENUM ('opened', 'locked', 'merged', 'closed');
CREATE TYPE issue_state AS ENUM ('open', 'triaged', 'in_progress', 'closed');
CREATE TYPE priority AS ENUM ('low', 'normal', 'high', 'critical', 'urgent');
CREATE TYPE access_level AS ENUM ('guest', 'reporter', 'developer', 'maintainer', 'owner');
CREATE TYPE link_kind AS ENUM ('relates', 'blocks', 'duplicates');
CREATE DOMAIN hex_color AS text CHECK (VALUE ~ '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$');
CREATE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END $$;
CREATE TABLE users (
    id serial PRIMARY KEY,
    login citext NOT NULL UNIQUE,
    email citext NOT NULL,
    name text NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    state text DEFAULT 'active' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (state IN ('active','blocked','bot'))
);
CREATE TABLE emails (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    email citext NOT NULL UNIQUE,
    confirmed_at timestamp without time zone
);
CREATE INDEX emails_user_id_idx ON emails (user_id);
CREATE TABLE ssh_keys (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    title text NOT NULL,
    key text NOT NULL,
    fingerprint text NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ssh_keys_user_id_idx ON ssh_keys (user_id);
CREATE TABLE groups (
    id serial PRIMARY KEY,
    parent_id integer,
    path citext NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (parent_id, path)
);
CREATE INDEX groups_parent_id_idx ON groups (parent_id);
CREATE TABLE projects (
    id serial PRIMARY KEY,
    group_id integer NOT NULL,
    path citext NOT NULL,
    name text NOT NULL,
    description text,
    visibility smallint DEFAULT 0 NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (group_id, path)
);
CREATE INDEX projects_group_id_idx ON projects (group_id);
CREATE TABLE memberships (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    group_id integer,
    project_id integer,
    level access_level DEFAULT 'guest' NOT NULL,
    expires_on date,
    CONSTRAINT membership_target CHECK ((group_id IS NULL) <> (project_id IS NULL))
);
CREATE INDEX memberships_user_id_idx ON memberships (user_id);
CREATE TABLE milestones (
    id serial PRIMARY KEY,
    project_id integer NOT NULL,
    title text NOT NULL,
    start_date date,
    due_date date,
    closed boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT milestone_dates CHECK (start_date <= due_date)
);
CREATE INDEX milestones_project_id_idx ON milestones (project_id);
CREATE TABLE labels (
    id serial PRIMARY KEY,
    project_id integer,
    group_id integer,
    title character varying(255) NOT NULL,
    color hex_color DEFAULT '#428bca' NOT NULL,
    description text
);
CREATE TABLE issues (
    id bigserial PRIMARY KEY,
    project_id integer NOT NULL,
    iid integer NOT NULL,
    title character varying(255) NOT NULL,
    description text,
    author_id integer,
    milestone_id integer,
    state issue_state DEFAULT 'open' NOT NULL,
    priority priority DEFAULT 'normal' NOT NULL,
    due_date date,
    closed_at timestamp with time zone,
    confidential boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    story_points numeric(4,1),
    deleted_at timestamp with time zone,
    search text[],
    parent_id bigint,
    CHECK (iid > 0)
);
CREATE INDEX issues_project_id_idx ON issues (project_id);
CREATE INDEX issues_author_id_idx ON issues (author_id);
CREATE INDEX issues_milestone_id_idx ON issues (milestone_id);
CREATE INDEX issues_parent_id_idx ON issues (parent_id);
CREATE TABLE issue_assignees (
    issue_id bigint NOT NULL,
    user_id integer NOT NULL,
    PRIMARY KEY (issue_id, user_id)
);
CREATE INDEX issue_assignees_user_id_idx ON issue_assignees (user_id);
CREATE TABLE issue_labels (
    issue_id bigint NOT NULL,
    label_id integer NOT NULL,
    PRIMARY KEY (issue_id, label_id)
);
CREATE INDEX issue_labels_label_id_idx ON issue_labels (label_id);
CREATE TABLE issue_links (
    id serial PRIMARY KEY,
    source_id bigint NOT NULL,
    target_id bigint NOT NULL,
    kind link_kind DEFAULT 'relates' NOT NULL,
    UNIQUE (source_id, target_id),
    CHECK (source_id <> target_id)
);
CREATE INDEX issue_links_target_id_idx ON issue_links (target_id);
CREATE TABLE notes (
    id bigserial PRIMARY KEY,
    issue_id bigint,
    merge_request_id integer,
    author_id integer,
    body text NOT NULL,
    system boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT note_target CHECK (num_nonnulls(issue_id, merge_request_id) = 1)
);
CREATE INDEX notes_issue_id_idx ON notes (issue_id);
CREATE INDEX notes_merge_request_id_idx ON notes (merge_request_id);
CREATE INDEX notes_author_id_idx ON notes (author_id);
CREATE TABLE note_reactions (
    id serial PRIMARY KEY,
    note_id bigint NOT NULL,
    user_id integer NOT NULL,
    emoji text NOT NULL,
    UNIQUE (note_id, user_id, emoji)
);
CREATE INDEX note_reactions_note_id_idx ON note_reactions (note_id);
CREATE TABLE merge_requests (
    id serial PRIMARY KEY,
    project_id integer NOT NULL,
    iid integer NOT NULL,
    source_branch text NOT NULL,
    target_branch text NOT NULL,
    title character varying(255) NOT NULL,
    author_id integer,
    merged_by integer,
    state mr_state DEFAULT 'opened' NOT NULL,
    merge_commit character(40),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    draft boolean DEFAULT false NOT NULL,
    squash boolean DEFAULT false NOT NULL,
    UNIQUE (project_id, iid)
);
CREATE INDEX merge_requests_project_id_idx ON merge_requests (project_id);
CREATE INDEX merge_requests_author_id_idx ON merge_requests (author_id);
CREATE TABLE mr_reviewers (
    mr_id integer NOT NULL,
    user_id integer NOT NULL,
    approved_at timestamp with time zone,
    PRIMARY KEY (mr_id, user_id)
);
CREATE TABLE mr_diffs (
    id serial PRIMARY KEY,
    mr_id integer NOT NULL,
    base character(40) NOT NULL,
    head character(40) NOT NULL,
    files integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    additions integer DEFAULT 0 NOT NULL,
    deletions integer DEFAULT 0 NOT NULL
);
CREATE INDEX mr_diffs_mr_id_idx ON mr_diffs (mr_id);
CREATE TABLE attachments (
    id bigserial PRIMARY KEY,
    note_id bigint,
    filename text NOT NULL,
    size integer NOT NULL,
    content_type text,
    sha bytea,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX attachments_note_id_idx ON attachments (note_id);
CREATE TABLE time_entries (
    id serial PRIMARY KEY,
    issue_id bigint NOT NULL,
    user_id integer NOT NULL,
    spent interval NOT NULL,
    spent_on date NOT NULL,
    note text
);
CREATE INDEX time_entries_issue_id_idx ON time_entries (issue_id);
CREATE INDEX time_entries_user_id_idx ON time_entries (user_id);
CREATE TABLE wiki_pages (
    id serial PRIMARY KEY,
    project_id integer NOT NULL,
    slug text NOT NULL,
    content text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (project_id, slug)
);
CREATE TABLE boards (
    id serial PRIMARY KEY,
    project_id integer NOT NULL,
    name text NOT NULL,
    position integer
);
CREATE INDEX boards_project_id_idx ON boards (project_id);
CREATE TABLE board_lists (
    id serial PRIMARY KEY,
    board_id integer NOT NULL,
    label_id integer,
    position integer NOT NULL,
    UNIQUE (board_id, position)
);
CREATE TABLE webhooks (
    id serial PRIMARY KEY,
    project_id integer,
    url text NOT NULL,
    token text,
    events text[] DEFAULT '{push,issue}' NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX webhooks_project_id_idx ON webhooks (project_id);
CREATE TABLE webhook_deliveries (
    id bigserial PRIMARY KEY,
    webhook_id integer NOT NULL,
    status integer,
    request text,
    response text,
    duration_ms integer,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX webhook_deliveries_webhook_id_idx ON webhook_deliveries (webhook_id);
CREATE TABLE todos (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    issue_id bigint,
    action integer NOT NULL,
    done boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX todos_user_id_idx ON todos (user_id);
CREATE TABLE subscriptions (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    issue_id bigint NOT NULL,
    subscribed boolean DEFAULT true NOT NULL,
    UNIQUE (user_id, issue_id)
);
CREATE TABLE events (
    id bigserial PRIMARY KEY,
    project_id integer,
    author_id integer,
    action text NOT NULL,
    target_type text,
    target_id integer,
    payload jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX events_project_id_idx ON events (project_id);
CREATE INDEX events_author_id_idx ON events (author_id);
CREATE TABLE custom_fields (
    id serial PRIMARY KEY,
    project_id integer NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    required boolean DEFAULT false NOT NULL,
    UNIQUE (project_id, name)
);
CREATE TABLE custom_values (
    issue_id bigint NOT NULL,
    field_id integer NOT NULL,
    value text,
    PRIMARY KEY (issue_id, field_id)
);
CREATE TABLE saved_filters (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    name text NOT NULL,
    query jsonb NOT NULL
);
CREATE INDEX saved_filters_user_id_idx ON saved_filters (user_id);
CREATE TABLE audit_log (
    id bigserial PRIMARY KEY,
    user_id integer,
    action text NOT NULL,
    ip inet,
    detail text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE iterations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    group_id integer NOT NULL,
    title text NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (ends > starts)
);
CREATE TABLE issue_iterations (
    issue_id bigint NOT NULL,
    iteration_id bigint NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (iteration_id, issue_id)
);
CREATE INDEX issue_iterations_issue_id_idx ON issue_iterations (issue_id);
ALTER TABLE emails ADD CONSTRAINT emails_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE ssh_keys ADD CONSTRAINT ssh_keys_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE groups ADD CONSTRAINT groups_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES groups ON DELETE CASCADE;
ALTER TABLE projects ADD CONSTRAINT projects_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups;
ALTER TABLE memberships ADD CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE memberships ADD CONSTRAINT memberships_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups ON DELETE CASCADE;
ALTER TABLE memberships ADD CONSTRAINT memberships_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE milestones ADD CONSTRAINT milestones_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE labels ADD CONSTRAINT labels_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE labels ADD CONSTRAINT labels_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups ON DELETE CASCADE;
ALTER TABLE issues ADD CONSTRAINT issues_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE issues ADD CONSTRAINT issues_author_id_fkey FOREIGN KEY (author_id) REFERENCES users ON DELETE SET NULL;
ALTER TABLE issues ADD CONSTRAINT issues_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES milestones ON DELETE SET NULL;
ALTER TABLE issues ADD CONSTRAINT issues_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES issues ON DELETE SET NULL;
ALTER TABLE issue_assignees ADD CONSTRAINT issue_assignees_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE issue_assignees ADD CONSTRAINT issue_assignees_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE issue_labels ADD CONSTRAINT issue_labels_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE issue_labels ADD CONSTRAINT issue_labels_label_id_fkey FOREIGN KEY (label_id) REFERENCES labels ON DELETE CASCADE;
ALTER TABLE issue_links ADD CONSTRAINT issue_links_source_id_fkey FOREIGN KEY (source_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE issue_links ADD CONSTRAINT issue_links_target_id_fkey FOREIGN KEY (target_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE notes ADD CONSTRAINT notes_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE notes ADD CONSTRAINT notes_merge_request_id_fkey FOREIGN KEY (merge_request_id) REFERENCES merge_requests ON DELETE CASCADE;
ALTER TABLE notes ADD CONSTRAINT notes_author_id_fkey FOREIGN KEY (author_id) REFERENCES users ON DELETE SET NULL;
ALTER TABLE note_reactions ADD CONSTRAINT note_reactions_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes ON DELETE CASCADE;
ALTER TABLE note_reactions ADD CONSTRAINT note_reactions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE merge_requests ADD CONSTRAINT merge_requests_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE merge_requests ADD CONSTRAINT merge_requests_author_id_fkey FOREIGN KEY (author_id) REFERENCES users ON DELETE SET NULL;
ALTER TABLE merge_requests ADD CONSTRAINT merge_requests_merged_by_fkey FOREIGN KEY (merged_by) REFERENCES users ON DELETE SET NULL;
ALTER TABLE mr_reviewers ADD CONSTRAINT mr_reviewers_mr_id_fkey FOREIGN KEY (mr_id) REFERENCES merge_requests ON DELETE CASCADE;
ALTER TABLE mr_reviewers ADD CONSTRAINT mr_reviewers_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE mr_diffs ADD CONSTRAINT mr_diffs_mr_id_fkey FOREIGN KEY (mr_id) REFERENCES merge_requests ON DELETE CASCADE;
ALTER TABLE attachments ADD CONSTRAINT attachments_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes ON DELETE CASCADE;
ALTER TABLE time_entries ADD CONSTRAINT time_entries_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE time_entries ADD CONSTRAINT time_entries_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE wiki_pages ADD CONSTRAINT wiki_pages_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE boards ADD CONSTRAINT boards_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE board_lists ADD CONSTRAINT board_lists_board_id_fkey FOREIGN KEY (board_id) REFERENCES boards ON DELETE CASCADE;
ALTER TABLE board_lists ADD CONSTRAINT board_lists_label_id_fkey FOREIGN KEY (label_id) REFERENCES labels ON DELETE CASCADE;
ALTER TABLE webhooks ADD CONSTRAINT webhooks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE webhook_deliveries ADD CONSTRAINT webhook_deliveries_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhooks ON DELETE CASCADE;
ALTER TABLE todos ADD CONSTRAINT todos_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE todos ADD CONSTRAINT todos_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE subscriptions ADD CONSTRAINT subscriptions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE subscriptions ADD CONSTRAINT subscriptions_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE events ADD CONSTRAINT events_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE events ADD CONSTRAINT events_author_id_fkey FOREIGN KEY (author_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE custom_fields ADD CONSTRAINT custom_fields_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
ALTER TABLE custom_values ADD CONSTRAINT custom_values_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE custom_values ADD CONSTRAINT custom_values_field_id_fkey FOREIGN KEY (field_id) REFERENCES custom_fields ON DELETE CASCADE;
ALTER TABLE saved_filters ADD CONSTRAINT saved_filters_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE iterations ADD CONSTRAINT iterations_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups ON DELETE CASCADE;
ALTER TABLE issue_iterations ADD CONSTRAINT issue_iterations_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE issue_iterations ADD CONSTRAINT issue_iterations_iteration_id_fkey FOREIGN KEY (iteration_id) REFERENCES iterations ON DELETE CASCADE;
CREATE INDEX issues_title_trgm ON issues USING gin (title gin_trgm_ops);
CREATE INDEX issues_open ON issues (project_id, updated_at DESC) WHERE state <> 'closed' AND deleted_at IS NULL;
CREATE TRIGGER issues_touch BEFORE UPDATE ON issues FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE VIEW open_issues AS SELECT i.id, i.project_id, i.iid, i.title, i.state, i.story_points, i.priority FROM issues i WHERE i.state <> 'closed' AND i.deleted_at IS NULL;
CREATE VIEW project_stats AS SELECT p.id, p.name, count(o.id) AS open_count, sum(o.story_points) AS open_points FROM projects p LEFT JOIN open_issues o ON o.project_id = p.id GROUP BY p.id, p.name;
COMMENT ON TABLE issues IS 'Issues, tasks and incidents';
COMMENT ON COLUMN issues.iid IS 'Number within the project';
CREATE UNIQUE INDEX issues_project_iid_live ON issues (project_id, iid) WHERE deleted_at IS NULL;
CREATE TRIGGER mr_touch BEFORE UPDATE ON merge_requests FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_updated_at();
