CREATE SCHEMA audit; CREATE SCHEMA hdb_util;
CREATE EXTENSION citext; CREATE EXTENSION hstore; CREATE EXTENSION pgcrypto;
CREATE FUNCTION public.set_current_timestamp_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE _new record; BEGIN _new := NEW; _new."updated_at" = NOW(); RETURN _new; END; $$;
CREATE TABLE audit.logged_actions (event_id bigserial PRIMARY KEY, schema_name text NOT NULL, table_name text NOT NULL, relid oid NOT NULL, session_user_name text, hasura_user jsonb, action_tstamp_tx timestamptz NOT NULL, transaction_id bigint, action text NOT NULL CHECK (action IN ('I','D','U','T')), row_data hstore, changed_fields hstore, statement_only boolean NOT NULL);
CREATE INDEX logged_actions_relid_idx ON audit.logged_actions (relid); CREATE INDEX logged_actions_action_idx ON audit.logged_actions (action);
COMMENT ON TABLE audit.logged_actions IS 'History of auditable actions on audited tables';
CREATE FUNCTION audit.if_modified_func() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 'pg_catalog', 'public' AS $body$
DECLARE audit_row audit.logged_actions;
BEGIN
  audit_row.event_id := nextval('audit.logged_actions_event_id_seq'); audit_row.schema_name := TG_TABLE_SCHEMA; audit_row.table_name := TG_TABLE_NAME; audit_row.relid := TG_RELID; audit_row.action_tstamp_tx := current_timestamp; audit_row.action := substring(TG_OP,1,1); audit_row.statement_only := false;
  IF TG_OP = 'UPDATE' THEN audit_row.row_data := hstore(OLD.*); audit_row.changed_fields := hstore(NEW.*) - audit_row.row_data; ELSIF TG_OP = 'DELETE' THEN audit_row.row_data := hstore(OLD.*); ELSE audit_row.row_data := hstore(NEW.*); END IF;
  INSERT INTO audit.logged_actions VALUES (audit_row.*);
  RETURN NULL;
END $body$;
CREATE FUNCTION audit.audit_table(target regclass, audit_rows boolean DEFAULT true, audit_query_text boolean DEFAULT false) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('CREATE TRIGGER audit_trigger_row AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit.if_modified_func()', target); END $$;
CREATE TABLE task_status (
    value text NOT NULL,
    comment text,
    CONSTRAINT task_status_pkey PRIMARY KEY (value)
);

CREATE TABLE task_priority (
    value text NOT NULL,
    comment text,
    CONSTRAINT task_priority_pkey PRIMARY KEY (value)
);

CREATE TABLE user_role (
    value text NOT NULL,
    comment text DEFAULT '' NOT NULL,
    CONSTRAINT user_role_pkey PRIMARY KEY (value)
);

CREATE TABLE organization (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    slug citext NOT NULL,
    deleted_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT organization_pkey PRIMARY KEY (id),
    CONSTRAINT organization_slug_key UNIQUE (slug)
);

CREATE TABLE "user" (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email citext NOT NULL,
    name text NOT NULL,
    avatar_url text,
    role text DEFAULT 'member' NOT NULL,
    settings jsonb DEFAULT '{}' NOT NULL,
    last_seen_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT user_pkey PRIMARY KEY (id),
    CONSTRAINT user_email_key UNIQUE (email),
    CONSTRAINT user_role_fkey FOREIGN KEY (role) REFERENCES user_role(value)
);

CREATE TABLE organization_user (
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text DEFAULT 'member' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT organization_user_pkey PRIMARY KEY (organization_id, user_id),
    CONSTRAINT organization_user_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE,
    CONSTRAINT organization_user_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE,
    CONSTRAINT organization_user_role_fkey FOREIGN KEY (role) REFERENCES user_role(value)
);
CREATE INDEX organization_user_user_id_idx ON organization_user USING btree (user_id);

CREATE TABLE team (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    color text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT team_pkey PRIMARY KEY (id),
    CONSTRAINT team_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE,
    CONSTRAINT team_organization_id_name_key UNIQUE (organization_id, name)
);

CREATE TABLE team_user (
    team_id uuid NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT team_user_pkey PRIMARY KEY (team_id, user_id),
    CONSTRAINT team_user_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE,
    CONSTRAINT team_user_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE
);

CREATE TABLE project (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    team_id uuid,
    key text NOT NULL,
    name text NOT NULL,
    description text,
    archived boolean DEFAULT false NOT NULL,
    starts_on date,
    ends_on date,
    task_counter integer DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT project_pkey PRIMARY KEY (id),
    CONSTRAINT project_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE,
    CONSTRAINT project_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE SET NULL,
    CONSTRAINT project_organization_id_key_key UNIQUE (organization_id, key),
    CONSTRAINT project_key_format CHECK ((key ~ '^[A-Z]{2,6}$'))
);
CREATE INDEX project_organization_id_idx ON project USING btree (organization_id);

CREATE TABLE board (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    position double precision DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT board_pkey PRIMARY KEY (id),
    CONSTRAINT board_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id) ON DELETE CASCADE
);

CREATE TABLE board_column (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    board_id uuid NOT NULL,
    name text NOT NULL,
    status text,
    wip_limit integer,
    position double precision DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT board_column_pkey PRIMARY KEY (id),
    CONSTRAINT board_column_board_id_fkey FOREIGN KEY (board_id) REFERENCES board(id) ON DELETE CASCADE,
    CONSTRAINT board_column_status_fkey FOREIGN KEY (status) REFERENCES task_status(value)
);

CREATE TABLE milestone (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    due_on date,
    done boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT milestone_pkey PRIMARY KEY (id),
    CONSTRAINT milestone_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id) ON DELETE CASCADE
);

CREATE TABLE sprint (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT sprint_pkey PRIMARY KEY (id),
    CONSTRAINT sprint_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id) ON DELETE CASCADE
);

CREATE TABLE task (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    description text,
    status text DEFAULT 'todo' NOT NULL,
    priority text DEFAULT 'normal' NOT NULL,
    assignee_id uuid,
    reporter_id uuid,
    parent_id uuid,
    milestone_id uuid,
    sprint_id uuid,
    due_at timestamptz,
    estimate_minutes integer,
    position double precision DEFAULT 0 NOT NULL,
    completed_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT task_pkey PRIMARY KEY (id),
    CONSTRAINT task_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id) ON DELETE CASCADE,
    CONSTRAINT task_status_fkey FOREIGN KEY (status) REFERENCES task_status(value),
    CONSTRAINT task_priority_fkey FOREIGN KEY (priority) REFERENCES task_priority(value),
    CONSTRAINT task_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES "user"(id) ON DELETE SET NULL,
    CONSTRAINT task_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES "user"(id) ON DELETE SET NULL,
    CONSTRAINT task_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES task(id) ON DELETE CASCADE,
    CONSTRAINT task_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES milestone(id) ON DELETE SET NULL,
    CONSTRAINT task_sprint_id_fkey FOREIGN KEY (sprint_id) REFERENCES sprint(id) ON DELETE SET NULL,
    CONSTRAINT task_project_id_number_key UNIQUE (project_id, number)
);
CREATE INDEX task_parent_id_idx ON task USING btree (parent_id);
CREATE INDEX task_open ON task USING btree (assignee_id, due_at) WHERE (completed_at IS NULL);
CREATE INDEX task_search ON task USING gin (to_tsvector('english'::regconfig, ((title || ' '::text) || COALESCE(description, ''::text))));

CREATE TABLE task_dependency (
    task_id uuid NOT NULL,
    depends_on_id uuid NOT NULL,
    CONSTRAINT task_dependency_pkey PRIMARY KEY (task_id, depends_on_id),
    CONSTRAINT task_dependency_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE,
    CONSTRAINT task_dependency_depends_on_id_fkey FOREIGN KEY (depends_on_id) REFERENCES task(id) ON DELETE CASCADE
);

CREATE TABLE label (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    name citext NOT NULL,
    color text DEFAULT '#888' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT label_pkey PRIMARY KEY (id),
    CONSTRAINT label_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
);

CREATE TABLE task_label (
    task_id uuid NOT NULL,
    label_id uuid NOT NULL,
    CONSTRAINT task_label_pkey PRIMARY KEY (task_id, label_id),
    CONSTRAINT task_label_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE,
    CONSTRAINT task_label_label_id_fkey FOREIGN KEY (label_id) REFERENCES label(id) ON DELETE CASCADE
);
CREATE INDEX task_label_label_id_idx ON task_label USING btree (label_id);

CREATE TABLE task_watcher (
    task_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT task_watcher_pkey PRIMARY KEY (task_id, user_id),
    CONSTRAINT task_watcher_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE,
    CONSTRAINT task_watcher_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE
);

CREATE TABLE comment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id uuid NOT NULL,
    author_id uuid,
    body text NOT NULL,
    edited boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT comment_pkey PRIMARY KEY (id),
    CONSTRAINT comment_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE,
    CONSTRAINT comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES "user"(id) ON DELETE SET NULL
);
CREATE INDEX comment_task_id_idx ON comment USING btree (task_id);

CREATE TABLE comment_reaction (
    comment_id uuid NOT NULL,
    user_id uuid NOT NULL,
    emoji text NOT NULL,
    CONSTRAINT comment_reaction_pkey PRIMARY KEY (comment_id, user_id, emoji),
    CONSTRAINT comment_reaction_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comment(id) ON DELETE CASCADE,
    CONSTRAINT comment_reaction_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE
);

CREATE TABLE attachment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id uuid,
    comment_id uuid,
    name text NOT NULL,
    size integer NOT NULL,
    mime text,
    url text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT attachment_pkey PRIMARY KEY (id),
    CONSTRAINT attachment_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE,
    CONSTRAINT attachment_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comment(id) ON DELETE CASCADE
);

CREATE TABLE checklist (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id uuid NOT NULL,
    title text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT checklist_pkey PRIMARY KEY (id),
    CONSTRAINT checklist_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE
);

CREATE TABLE checklist_item (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    checklist_id uuid NOT NULL,
    text text NOT NULL,
    done boolean DEFAULT false NOT NULL,
    position double precision DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT checklist_item_pkey PRIMARY KEY (id),
    CONSTRAINT checklist_item_checklist_id_fkey FOREIGN KEY (checklist_id) REFERENCES checklist(id) ON DELETE CASCADE
);

CREATE TABLE time_entry (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id uuid NOT NULL,
    user_id uuid NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    minutes integer,
    note text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT time_entry_pkey PRIMARY KEY (id),
    CONSTRAINT time_entry_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE,
    CONSTRAINT time_entry_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id),
    CONSTRAINT time_entry_check1 CHECK (ended_at > started_at)
);

CREATE TABLE custom_field (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    options json,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT custom_field_pkey PRIMARY KEY (id),
    CONSTRAINT custom_field_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id) ON DELETE CASCADE
);

CREATE TABLE custom_field_value (
    task_id uuid NOT NULL,
    custom_field_id uuid NOT NULL,
    value json,
    CONSTRAINT custom_field_value_pkey PRIMARY KEY (task_id, custom_field_id),
    CONSTRAINT custom_field_value_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE,
    CONSTRAINT custom_field_value_custom_field_id_fkey FOREIGN KEY (custom_field_id) REFERENCES custom_field(id) ON DELETE CASCADE
);

CREATE TABLE automation (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    trigger json NOT NULL,
    action json NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT automation_pkey PRIMARY KEY (id),
    CONSTRAINT automation_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id) ON DELETE CASCADE
);

CREATE TABLE notification (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    task_id uuid,
    data json,
    read_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT notification_pkey PRIMARY KEY (id),
    CONSTRAINT notification_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE,
    CONSTRAINT notification_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE
);
CREATE INDEX notification_user_id_idx ON notification USING btree (user_id);

CREATE TABLE webhook (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    url text NOT NULL,
    secret text DEFAULT encode(gen_random_bytes(16), 'hex') NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT webhook_pkey PRIMARY KEY (id),
    CONSTRAINT webhook_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
);

CREATE TABLE saved_filter (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    name text NOT NULL,
    query json NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT saved_filter_pkey PRIMARY KEY (id),
    CONSTRAINT saved_filter_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE
);

CREATE TABLE invite (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    email citext NOT NULL,
    token uuid DEFAULT gen_random_uuid() NOT NULL,
    accepted_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT invite_pkey PRIMARY KEY (id),
    CONSTRAINT invite_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
);

CREATE FUNCTION public.task_is_overdue(task_row public.task) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT task_row.completed_at IS NULL AND task_row.due_at < now() $$;
CREATE FUNCTION public.search_tasks(search text) RETURNS SETOF public.task LANGUAGE sql STABLE AS $$ SELECT * FROM task WHERE to_tsvector('english'::regconfig, title || ' ' || coalesce(description,'')) @@ plainto_tsquery(search) $$;
CREATE FUNCTION public.task_number() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE project SET task_counter = task_counter + 1 WHERE id = NEW.project_id RETURNING task_counter INTO NEW.number; RETURN NEW; END $$;
CREATE TRIGGER task_number BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION public.task_number();
DO $$ DECLARE t text; BEGIN FOREACH t IN ARRAY '{organization,user,team,project,board,task,comment,label,milestone}'::text[] LOOP EXECUTE format('CREATE TRIGGER set_public_%s_updated_at BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at()', t, t); EXECUTE format('COMMENT ON TRIGGER set_public_%s_updated_at ON %I IS %L', t, t, 'trigger to set value of column "updated_at" to current timestamp on row update'); END LOOP;
FOREACH t IN ARRAY '{project,task,organization_user}'::text[] LOOP PERFORM audit.audit_table(t::regclass); END LOOP; END $$;
CREATE VIEW project_stats AS SELECT p.id AS project_id, count(t.id) AS tasks, count(t.id) FILTER (WHERE t.status = 'done') AS done, sum(t.estimate_minutes) AS estimate, min(t.due_at) FILTER (WHERE t.completed_at IS NULL) AS next_due FROM project p LEFT JOIN task t ON t.project_id = p.id GROUP BY p.id;
CREATE VIEW my_work AS SELECT t.id, t.title, t.status, t.priority, p.key || '-' || t.number AS ref, t.due_at, t.assignee_id FROM task t JOIN project p ON p.id = t.project_id WHERE t.completed_at IS NULL AND NOT p.archived;
CREATE VIEW user_load AS SELECT u.id, u.name, count(w.id) AS open, count(w.id) FILTER (WHERE w.priority = 'urgent') AS urgent FROM "user" u LEFT JOIN my_work w ON w.assignee_id = u.id GROUP BY u.id;

