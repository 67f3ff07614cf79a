

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA audit;

CREATE SCHEMA hdb_util;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';

CREATE TYPE public.field_kind AS ENUM (
    'text',
    'number',
    'date',
    'select',
    'user'
);

CREATE TYPE public.priority AS ENUM (
    'none',
    'low',
    'normal',
    'high',
    'urgent'
);

CREATE TYPE public.relation AS ENUM (
    'blocks',
    'duplicates',
    'relates'
);

CREATE FUNCTION audit.audit_table(target regclass, VARIADIC ignored name[] DEFAULT '{}'::name[]) RETURNS void
    LANGUAGE plpgsql
    AS $$ BEGIN EXECUTE format('CREATE TRIGGER audit_row AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit.if_modified_func(%s)', target, (SELECT string_agg(quote_literal(i), ',') FROM unnest(ignored) i)); END $$;

CREATE FUNCTION audit.if_modified_func() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
DECLARE excluded text[] := TG_ARGV; o jsonb := to_jsonb(OLD) - excluded; n jsonb := to_jsonb(NEW) - excluded;
BEGIN
  INSERT INTO audit.logged_actions(schema_name, table_name, relid, action_tstamp_tx, action, row_data, changed_fields, statement_only, hasura_user) VALUES (TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_RELID, now(), left(TG_OP,1), coalesce(o, n), n, false, current_setting('hasura.user', 't')::jsonb);
  RETURN NULL;
END $$;

CREATE TABLE public.task (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    number bigint NOT NULL,
    title text NOT NULL,
    description text,
    priority public.priority DEFAULT 'none'::public.priority NOT NULL,
    assignee_id uuid,
    reporter_id uuid,
    parent_id uuid,
    milestone_id uuid,
    sprint_id uuid,
    due_at timestamp with time zone,
    estimate interval,
    "position" double precision DEFAULT 0 NOT NULL,
    completed_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    state_id uuid,
    search tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('english'::regconfig, title), 'A'::"char") || setweight(to_tsvector('english'::regconfig, COALESCE(description, ''::text)), 'C'::"char"))) STORED,
    archived_at timestamp with time zone
);

CREATE FUNCTION public.search_tasks(search text, workspace uuid) RETURNS SETOF public.task
    LANGUAGE sql STABLE
    AS $_$ SELECT t.* FROM task t JOIN project p ON p.id = t.project_id AND p.workspace_id = $2 WHERE t.search @@ websearch_to_tsquery('english', $1) $_$;

CREATE FUNCTION public.set_current_timestamp_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ DECLARE _new record; BEGIN _new := NEW; _new."updated_at" = NOW(); RETURN _new; END; $$;

CREATE FUNCTION public.task_is_overdue(task_row public.task, grace interval DEFAULT '00:00:00'::interval) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT task_row.completed_at IS NULL AND task_row.due_at + grace < now() $$;

CREATE FUNCTION public.task_number() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE project SET task_counter = task_counter + 1 WHERE id = NEW.project_id RETURNING task_counter INTO NEW.number; RETURN NEW; END $$;

CREATE TABLE audit.logged_actions (
    event_id bigint NOT NULL,
    schema_name text NOT NULL,
    table_name text NOT NULL,
    relid oid NOT NULL,
    session_user_name text,
    hasura_user jsonb,
    action_tstamp_tx timestamp with time zone NOT NULL,
    action text NOT NULL,
    row_data jsonb,
    changed_fields jsonb,
    statement_only boolean NOT NULL,
    txid xid8 DEFAULT pg_current_xact_id(),
    CONSTRAINT logged_actions_action_check CHECK ((action = ANY (ARRAY['I'::text, 'D'::text, 'U'::text, 'T'::text])))
);

COMMENT ON TABLE audit.logged_actions IS 'History of auditable actions on audited tables';

CREATE SEQUENCE audit.logged_actions_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE audit.logged_actions_event_id_seq OWNED BY audit.logged_actions.event_id;

CREATE TABLE public.attachment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id uuid,
    comment_id uuid,
    name text NOT NULL,
    size bigint NOT NULL,
    mime text,
    url text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT attachment_owner CHECK (((task_id IS NULL) <> (comment_id IS NULL)))
);

CREATE TABLE public.automation (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    trigger jsonb NOT NULL,
    action jsonb NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.board (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    "position" double precision DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.board_column (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    board_id uuid NOT NULL,
    name text NOT NULL,
    state_id uuid,
    wip_limit integer,
    "position" double precision DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.checklist (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id uuid NOT NULL,
    title text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.checklist_item (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    checklist_id uuid NOT NULL,
    text text NOT NULL,
    done boolean DEFAULT false NOT NULL,
    "position" double precision DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.comment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id uuid NOT NULL,
    author_id uuid,
    body text NOT NULL,
    edited boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.comment_reaction (
    comment_id uuid NOT NULL,
    user_id uuid NOT NULL,
    emoji text NOT NULL
);

CREATE TABLE public.custom_field (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    kind public.field_kind NOT NULL,
    options jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.custom_field_value (
    task_id uuid NOT NULL,
    custom_field_id uuid NOT NULL,
    value jsonb
);

CREATE TABLE public.invite (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    workspace_id uuid NOT NULL,
    email public.citext NOT NULL,
    token uuid DEFAULT gen_random_uuid() NOT NULL,
    accepted_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.label (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    workspace_id uuid NOT NULL,
    name public.citext NOT NULL,
    color text DEFAULT '#888'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.milestone (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    due_on date,
    done boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.project (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    workspace_id uuid NOT NULL,
    team_id uuid,
    key text NOT NULL,
    name text NOT NULL,
    description text,
    archived boolean DEFAULT false NOT NULL,
    starts_on date,
    ends_on date,
    task_counter bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT project_key_format CHECK ((key ~ '^[A-Z][A-Z0-9]{1,9}$'::text))
);

CREATE TABLE public.workflow_state (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    category text NOT NULL,
    "position" double precision DEFAULT 0 NOT NULL
);

CREATE VIEW public.my_work AS
 SELECT t.id,
    t.title,
    s.name AS state,
    t.priority,
    ((p.key || '-'::text) || t.number) AS ref,
    t.due_at,
    t.assignee_id,
    public.task_is_overdue(t.*) AS overdue
   FROM ((public.task t
     JOIN public.project p ON ((p.id = t.project_id)))
     LEFT JOIN public.workflow_state s ON ((s.id = t.state_id)))
  WHERE ((t.completed_at IS NULL) AND (t.archived_at IS NULL) AND (NOT p.archived));

CREATE TABLE public.notification (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    task_id uuid,
    data jsonb,
    read_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE VIEW public.project_stats AS
 SELECT p.id AS project_id,
    count(t.id) AS tasks,
    count(t.id) FILTER (WHERE (s.category = 'done'::text)) AS done,
    sum(t.estimate) AS estimate,
    min(t.due_at) FILTER (WHERE (t.completed_at IS NULL)) AS next_due
   FROM (public.project p
     LEFT JOIN (public.task t
     JOIN public.workflow_state s ON ((s.id = t.state_id))) ON ((t.project_id = p.id)))
  GROUP BY p.id;

CREATE TABLE public.saved_filter (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    name text NOT NULL,
    query jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.sprint (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.state_category (
    value text NOT NULL,
    comment text
);

CREATE TABLE public.task_label (
    task_id uuid NOT NULL,
    label_id uuid NOT NULL
);

CREATE TABLE public.task_relation (
    task_id uuid NOT NULL,
    other_id uuid NOT NULL,
    kind public.relation DEFAULT 'blocks'::public.relation NOT NULL,
    CONSTRAINT no_self CHECK ((task_id <> other_id))
);

CREATE TABLE public.task_watcher (
    task_id uuid NOT NULL,
    user_id uuid NOT NULL
);

CREATE TABLE public.team (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    workspace_id uuid NOT NULL,
    name text NOT NULL,
    color text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.team_user (
    team_id uuid NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.time_entry (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id uuid NOT NULL,
    user_id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    note text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    duration interval GENERATED ALWAYS AS ((ended_at - started_at)) STORED,
    CONSTRAINT time_entry_check1 CHECK ((ended_at > started_at))
);

CREATE TABLE public."user" (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email public.citext NOT NULL,
    name text NOT NULL,
    avatar_url text,
    role text DEFAULT 'member'::text NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    last_seen_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE VIEW public.user_load AS
SELECT
    NULL::uuid AS id,
    NULL::text AS name,
    NULL::bigint AS open,
    NULL::bigint AS urgent,
    NULL::bigint AS overdue;

CREATE TABLE public.user_role (
    value text NOT NULL,
    comment text DEFAULT ''::text NOT NULL
);

CREATE TABLE public.webhook (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    workspace_id uuid NOT NULL,
    url text NOT NULL,
    secret text DEFAULT encode(public.gen_random_bytes(16), 'hex'::text) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.workspace (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    slug public.citext NOT NULL,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.workspace_user (
    workspace_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text DEFAULT 'member'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY audit.logged_actions ALTER COLUMN event_id SET DEFAULT nextval('audit.logged_actions_event_id_seq'::regclass);

ALTER TABLE ONLY audit.logged_actions
    ADD CONSTRAINT logged_actions_pkey PRIMARY KEY (event_id);

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.automation
    ADD CONSTRAINT automation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.board_column
    ADD CONSTRAINT board_column_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.board
    ADD CONSTRAINT board_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.checklist_item
    ADD CONSTRAINT checklist_item_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.checklist
    ADD CONSTRAINT checklist_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT comment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.comment_reaction
    ADD CONSTRAINT comment_reaction_pkey PRIMARY KEY (comment_id, user_id, emoji);

ALTER TABLE ONLY public.custom_field
    ADD CONSTRAINT custom_field_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.custom_field_value
    ADD CONSTRAINT custom_field_value_pkey PRIMARY KEY (task_id, custom_field_id);

ALTER TABLE ONLY public.invite
    ADD CONSTRAINT invite_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.label
    ADD CONSTRAINT label_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.milestone
    ADD CONSTRAINT milestone_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.workspace
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.workspace
    ADD CONSTRAINT organization_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.workspace_user
    ADD CONSTRAINT organization_user_pkey PRIMARY KEY (workspace_id, user_id);

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_workspace_id_key_key UNIQUE (workspace_id, key);

ALTER TABLE ONLY public.saved_filter
    ADD CONSTRAINT saved_filter_pkey PRIMARY KEY (id);

ALTER TABLE public.custom_field
    ADD CONSTRAINT select_has_options CHECK (((kind <> 'select'::public.field_kind) OR (jsonb_array_length(options) > 0))) NOT VALID;

ALTER TABLE ONLY public.sprint
    ADD CONSTRAINT sprint_overlap EXCLUDE USING gist (((project_id)::text) WITH =, daterange(starts_on, ends_on) WITH &&);

ALTER TABLE ONLY public.sprint
    ADD CONSTRAINT sprint_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.state_category
    ADD CONSTRAINT state_category_pkey PRIMARY KEY (value);

ALTER TABLE ONLY public.task_label
    ADD CONSTRAINT task_label_pkey PRIMARY KEY (task_id, label_id);

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_project_id_number_key UNIQUE (project_id, number);

ALTER TABLE ONLY public.task_relation
    ADD CONSTRAINT task_relation_pkey PRIMARY KEY (task_id, kind, other_id);

ALTER TABLE ONLY public.task_watcher
    ADD CONSTRAINT task_watcher_pkey PRIMARY KEY (task_id, user_id);

ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_organization_id_name_key UNIQUE (workspace_id, name);

ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.team_user
    ADD CONSTRAINT team_user_pkey PRIMARY KEY (team_id, user_id);

ALTER TABLE ONLY public.time_entry
    ADD CONSTRAINT time_entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT user_email_key UNIQUE (email);

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.user_role
    ADD CONSTRAINT user_role_pkey PRIMARY KEY (value);

ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.workflow_state
    ADD CONSTRAINT workflow_state_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.workflow_state
    ADD CONSTRAINT workflow_state_project_id_id_key UNIQUE (project_id, id);

ALTER TABLE ONLY public.workflow_state
    ADD CONSTRAINT workflow_state_project_id_name_key UNIQUE (project_id, name);

CREATE INDEX logged_actions_action_idx ON audit.logged_actions USING btree (action);

CREATE INDEX logged_actions_relid_idx ON audit.logged_actions USING btree (relid);

CREATE INDEX comment_task_id_idx ON public.comment USING btree (task_id);

CREATE INDEX notification_user_id_idx ON public.notification USING btree (user_id);

CREATE UNIQUE INDEX one_running ON public.time_entry USING btree (user_id) WHERE (ended_at IS NULL);

CREATE INDEX organization_user_user_id_idx ON public.workspace_user USING btree (user_id);

CREATE INDEX project_organization_id_idx ON public.project USING btree (workspace_id);

CREATE INDEX task_label_label_id_idx ON public.task_label USING btree (label_id);

CREATE INDEX task_open ON public.task USING btree (assignee_id, due_at) WHERE (completed_at IS NULL);

CREATE INDEX task_parent_id_idx ON public.task USING btree (parent_id);

CREATE INDEX task_search_idx ON public.task USING gin (search);

CREATE OR REPLACE VIEW public.user_load AS
 SELECT u.id,
    u.name,
    count(w.id) AS open,
    count(w.id) FILTER (WHERE (w.priority >= 'high'::public.priority)) AS urgent,
    count(w.id) FILTER (WHERE w.overdue) AS overdue
   FROM (public."user" u
     LEFT JOIN public.my_work w ON ((w.assignee_id = u.id)))
  GROUP BY u.id;

CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.comment FOR EACH ROW EXECUTE FUNCTION audit.if_modified_func('updated_at');

CREATE TRIGGER audit_row AFTER INSERT OR DELETE OR UPDATE ON public.task FOR EACH ROW EXECUTE FUNCTION audit.if_modified_func('search', 'updated_at');

CREATE TRIGGER audit_trigger_row AFTER INSERT OR DELETE OR UPDATE ON public.project FOR EACH ROW EXECUTE FUNCTION audit.if_modified_func();

CREATE TRIGGER set_public_board_updated_at BEFORE UPDATE ON public.board FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();

COMMENT ON TRIGGER set_public_board_updated_at ON public.board IS 'trigger to set value of column "updated_at" to current timestamp on row update';

CREATE TRIGGER set_public_comment_updated_at BEFORE UPDATE ON public.comment FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();

COMMENT ON TRIGGER set_public_comment_updated_at ON public.comment IS 'trigger to set value of column "updated_at" to current timestamp on row update';

CREATE TRIGGER set_public_label_updated_at BEFORE UPDATE ON public.label FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();

COMMENT ON TRIGGER set_public_label_updated_at ON public.label IS 'trigger to set value of column "updated_at" to current timestamp on row update';

CREATE TRIGGER set_public_milestone_updated_at BEFORE UPDATE ON public.milestone FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();

COMMENT ON TRIGGER set_public_milestone_updated_at ON public.milestone IS 'trigger to set value of column "updated_at" to current timestamp on row update';

CREATE TRIGGER set_public_project_updated_at BEFORE UPDATE ON public.project FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();

COMMENT ON TRIGGER set_public_project_updated_at ON public.project IS 'trigger to set value of column "updated_at" to current timestamp on row update';

CREATE TRIGGER set_public_task_updated_at BEFORE UPDATE ON public.task FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();

COMMENT ON TRIGGER set_public_task_updated_at ON public.task IS 'trigger to set value of column "updated_at" to current timestamp on row update';

CREATE TRIGGER set_public_team_updated_at BEFORE UPDATE ON public.team FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();

COMMENT ON TRIGGER set_public_team_updated_at ON public.team IS 'trigger to set value of column "updated_at" to current timestamp on row update';

CREATE TRIGGER set_public_user_updated_at BEFORE UPDATE ON public."user" FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();

COMMENT ON TRIGGER set_public_user_updated_at ON public."user" IS 'trigger to set value of column "updated_at" to current timestamp on row update';

CREATE TRIGGER set_public_workspace_updated_at BEFORE UPDATE ON public.workspace FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();

COMMENT ON TRIGGER set_public_workspace_updated_at ON public.workspace IS 'trigger to set value of column "updated_at" to current timestamp on row update';

CREATE TRIGGER task_number BEFORE INSERT ON public.task FOR EACH ROW EXECUTE FUNCTION public.task_number();

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES public.comment(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.automation
    ADD CONSTRAINT automation_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.board_column
    ADD CONSTRAINT board_column_board_id_fkey FOREIGN KEY (board_id) REFERENCES public.board(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.board_column
    ADD CONSTRAINT board_column_state_id_fkey FOREIGN KEY (state_id) REFERENCES public.workflow_state(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.board
    ADD CONSTRAINT board_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.checklist_item
    ADD CONSTRAINT checklist_item_checklist_id_fkey FOREIGN KEY (checklist_id) REFERENCES public.checklist(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.checklist
    ADD CONSTRAINT checklist_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.comment_reaction
    ADD CONSTRAINT comment_reaction_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES public.comment(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.comment_reaction
    ADD CONSTRAINT comment_reaction_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT comment_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.custom_field
    ADD CONSTRAINT custom_field_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.custom_field_value
    ADD CONSTRAINT custom_field_value_custom_field_id_fkey FOREIGN KEY (custom_field_id) REFERENCES public.custom_field(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.custom_field_value
    ADD CONSTRAINT custom_field_value_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.invite
    ADD CONSTRAINT invite_organization_id_fkey FOREIGN KEY (workspace_id) REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.label
    ADD CONSTRAINT label_organization_id_fkey FOREIGN KEY (workspace_id) REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.milestone
    ADD CONSTRAINT milestone_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.workspace_user
    ADD CONSTRAINT organization_user_organization_id_fkey FOREIGN KEY (workspace_id) REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.workspace_user
    ADD CONSTRAINT organization_user_role_fkey FOREIGN KEY (role) REFERENCES public.user_role(value);

ALTER TABLE ONLY public.workspace_user
    ADD CONSTRAINT organization_user_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_organization_id_fkey FOREIGN KEY (workspace_id) REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.team(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.saved_filter
    ADD CONSTRAINT saved_filter_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.sprint
    ADD CONSTRAINT sprint_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.task_relation
    ADD CONSTRAINT task_dependency_depends_on_id_fkey FOREIGN KEY (other_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.task_relation
    ADD CONSTRAINT task_dependency_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.task_label
    ADD CONSTRAINT task_label_label_id_fkey FOREIGN KEY (label_id) REFERENCES public.label(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.task_label
    ADD CONSTRAINT task_label_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES public.milestone(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES public."user"(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_sprint_id_fkey FOREIGN KEY (sprint_id) REFERENCES public.sprint(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_state_fkey FOREIGN KEY (project_id, state_id) REFERENCES public.workflow_state(project_id, id) ON UPDATE CASCADE;

ALTER TABLE ONLY public.task_watcher
    ADD CONSTRAINT task_watcher_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.task_watcher
    ADD CONSTRAINT task_watcher_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_organization_id_fkey FOREIGN KEY (workspace_id) REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.team_user
    ADD CONSTRAINT team_user_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.team(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.team_user
    ADD CONSTRAINT team_user_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.time_entry
    ADD CONSTRAINT time_entry_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.time_entry
    ADD CONSTRAINT time_entry_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id);

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT user_role_fkey FOREIGN KEY (role) REFERENCES public.user_role(value);

ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_organization_id_fkey FOREIGN KEY (workspace_id) REFERENCES public.workspace(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.workflow_state
    ADD CONSTRAINT workflow_state_category_fkey FOREIGN KEY (category) REFERENCES public.state_category(value) ON UPDATE CASCADE;

ALTER TABLE ONLY public.workflow_state
    ADD CONSTRAINT workflow_state_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id) ON DELETE CASCADE;

