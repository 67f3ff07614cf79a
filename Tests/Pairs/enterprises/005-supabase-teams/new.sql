

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA auth;

CREATE SCHEMA extensions;

CREATE SCHEMA private;

CREATE SCHEMA storage;

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA extensions;

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';

CREATE TYPE public.address AS (
	street text,
	city text,
	zip character varying(16),
	country character(2)
);

CREATE TYPE public.app_permission AS ENUM (
    'docs.read',
    'docs.write',
    'billing.write'
);

CREATE TYPE public.app_role AS ENUM (
    'viewer',
    'commenter',
    'editor',
    'admin',
    'owner'
);

CREATE DOMAIN public.slug AS text
	CONSTRAINT slug_format CHECK ((VALUE ~ '^[a-z0-9]([a-z0-9-]{1,61}[a-z0-9])?$'::text));

CREATE TYPE public.subscription_status AS ENUM (
    'trialing',
    'active',
    'past_due',
    'canceled'
);

CREATE FUNCTION auth.role() RETURNS text
    LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('request.jwt.claim.role', true), '')::text $$;

CREATE FUNCTION auth.uid() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;

CREATE FUNCTION private.audit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    AS $$ DECLARE r jsonb := to_jsonb(coalesce(new, old)); BEGIN INSERT INTO private.audit_log(table_name, record_id, op, old_row, new_row, actor) VALUES (tg_argv[0], r->>'id', tg_op, to_jsonb(old), to_jsonb(new), auth.uid()); RETURN NULL; END $$;

CREATE FUNCTION private.has_role(p_team uuid, VARIADIC p_roles public.app_role[]) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$ SELECT EXISTS (SELECT 1 FROM public.team_members m WHERE m.team_id = p_team AND m.user_id = (SELECT auth.uid()) AND m.role = ANY (p_roles)) $$;

CREATE FUNCTION private.my_team_ids() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 10
    AS $$ SELECT team_id FROM public.team_members WHERE user_id = auth.uid() $$;

CREATE FUNCTION private.project_team(p_project uuid) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    AS $$ SELECT team_id FROM public.projects WHERE id = p_project $$;

CREATE FUNCTION public.handle_new_user() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    AS $$ BEGIN INSERT INTO public.profiles (id, full_name) VALUES (new.id, new.raw_user_meta_data->>'full_name'); RETURN new; END $$;

CREATE TABLE auth.refresh_tokens (
    id bigint NOT NULL,
    token text,
    session_id uuid,
    revoked boolean,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE auth.refresh_tokens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE auth.refresh_tokens_id_seq OWNED BY auth.refresh_tokens.id;

CREATE TABLE auth.sessions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    user_agent text,
    ip inet,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE auth.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email character varying(255),
    encrypted_password character varying(255),
    confirmed_at timestamp with time zone,
    raw_user_meta_data jsonb,
    last_sign_in_at timestamp with time zone,
    is_super_admin boolean,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE private.audit_log (
    id bigint NOT NULL,
    table_name text NOT NULL,
    record_id text,
    op text NOT NULL,
    old_row jsonb,
    new_row jsonb,
    actor uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE private.audit_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE private.audit_log_id_seq OWNED BY private.audit_log.id;

CREATE TABLE public.api_keys (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid NOT NULL,
    name text NOT NULL,
    hash text NOT NULL,
    last_used_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.billing_profiles (
    team_id uuid NOT NULL,
    email text NOT NULL,
    address public.address,
    tax_id text
);

ALTER TABLE ONLY public.billing_profiles FORCE ROW LEVEL SECURITY;

CREATE TABLE public.comments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    document_id uuid NOT NULL,
    author_id uuid NOT NULL,
    parent_id uuid,
    body text NOT NULL,
    resolved boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.document_tags (
    document_id uuid NOT NULL,
    tag_id bigint NOT NULL
);

CREATE TABLE public.document_versions (
    document_id uuid NOT NULL,
    version integer NOT NULL,
    content jsonb NOT NULL,
    author_id uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.documents (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    folder_id uuid,
    author_id uuid,
    title text DEFAULT 'Untitled'::text NOT NULL,
    content jsonb,
    is_public boolean DEFAULT false NOT NULL,
    updated_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    plain_text text DEFAULT ''::text NOT NULL,
    fts tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, ((title || ' '::text) || plain_text))) STORED,
    deleted_at timestamp with time zone,
    word_count integer GENERATED ALWAYS AS (array_length(regexp_split_to_array(plain_text, '\s+'::text), 1)) STORED
);

CREATE TABLE public.folders (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    parent_id uuid,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.invitations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid NOT NULL,
    email text NOT NULL,
    role public.app_role DEFAULT 'viewer'::public.app_role NOT NULL,
    token text DEFAULT encode(extensions.gen_random_bytes(24), 'hex'::text) NOT NULL,
    expires_at timestamp with time zone DEFAULT (now() + '7 days'::interval) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.invoices (
    id text NOT NULL,
    team_id uuid NOT NULL,
    subscription_id text,
    amount_cents bigint NOT NULL,
    currency character(3) DEFAULT 'usd'::bpchar NOT NULL,
    paid boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    hosted_url text
);

CREATE TABLE public.team_members (
    team_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role public.app_role DEFAULT 'viewer'::public.app_role NOT NULL,
    invited_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.teams (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    slug public.slug NOT NULL,
    plan_id text DEFAULT 'free'::text NOT NULL,
    owner_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone
);

CREATE VIEW public.my_teams WITH (security_invoker='true') AS
 SELECT t.id,
    t.name,
    t.slug,
    m.role,
    t.plan_id
   FROM (public.teams t
     JOIN public.team_members m ON ((m.team_id = t.id)))
  WHERE ((m.user_id = auth.uid()) AND (t.deleted_at IS NULL));

CREATE TABLE public.notifications (
    id bigint NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    payload jsonb DEFAULT '{}'::jsonb NOT NULL,
    read_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.notifications_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.notifications_id_seq OWNED BY public.notifications.id;

CREATE TABLE public.plans (
    id text NOT NULL,
    name text NOT NULL,
    price_cents integer DEFAULT 0 NOT NULL,
    seats integer,
    features jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.profiles (
    id uuid NOT NULL,
    username text,
    full_name text,
    avatar_url text,
    onboarded boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid NOT NULL,
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.reactions (
    comment_id uuid NOT NULL,
    user_id uuid NOT NULL,
    emoji character varying(16) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.role_permissions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    role public.app_role NOT NULL,
    permission public.app_permission NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.share_links (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    document_id uuid NOT NULL,
    token text DEFAULT encode(extensions.gen_random_bytes(12), 'hex'::text) NOT NULL,
    expires_at timestamp with time zone,
    password_hash text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.subscriptions (
    id text NOT NULL,
    team_id uuid NOT NULL,
    status public.subscription_status DEFAULT 'trialing'::public.subscription_status NOT NULL,
    quantity integer DEFAULT 1,
    current_period_end timestamp with time zone,
    cancel_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.tags (
    id bigint NOT NULL,
    team_id uuid NOT NULL,
    name text NOT NULL,
    color character(7) DEFAULT '#cccccc'::bpchar,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.tags_id_seq OWNED BY public.tags.id;

CREATE VIEW public.team_documents WITH (security_invoker='true') AS
 SELECT d.id,
    d.title,
    d.is_public,
    d.updated_at,
    p.team_id,
    p.name AS project,
    d.word_count,
    d.folder_id
   FROM (public.documents d
     JOIN public.projects p ON ((p.id = d.project_id)))
  WHERE ((NOT p.archived) AND (d.deleted_at IS NULL));

CREATE TABLE public.templates (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid,
    name text NOT NULL,
    content jsonb NOT NULL,
    uses integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.usage_events (
    id bigint NOT NULL,
    team_id uuid NOT NULL,
    metric text NOT NULL,
    amount numeric DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
)
PARTITION BY RANGE (created_at);

CREATE TABLE public.usage_events_2024 (
    id bigint NOT NULL,
    team_id uuid NOT NULL,
    metric text NOT NULL,
    amount numeric DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.usage_events_2025 (
    id bigint NOT NULL,
    team_id uuid NOT NULL,
    metric text NOT NULL,
    amount numeric DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.usage_events_default (
    id bigint NOT NULL,
    team_id uuid NOT NULL,
    metric text NOT NULL,
    amount numeric DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE public.usage_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.usage_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.webhooks (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid NOT NULL,
    url text NOT NULL,
    secret text DEFAULT encode(extensions.gen_random_bytes(16), 'hex'::text) NOT NULL,
    events text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE storage.buckets (
    id text NOT NULL,
    name text NOT NULL,
    owner uuid,
    public boolean DEFAULT false,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE storage.objects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    bucket_id text,
    name text,
    owner uuid,
    metadata jsonb,
    path_tokens text[] GENERATED ALWAYS AS (string_to_array(name, '/'::text)) STORED,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.usage_events ATTACH PARTITION public.usage_events_2024 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');

ALTER TABLE ONLY public.usage_events ATTACH PARTITION public.usage_events_2025 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');

ALTER TABLE ONLY public.usage_events ATTACH PARTITION public.usage_events_default DEFAULT;

ALTER TABLE ONLY auth.refresh_tokens ALTER COLUMN id SET DEFAULT nextval('auth.refresh_tokens_id_seq'::regclass);

ALTER TABLE ONLY private.audit_log ALTER COLUMN id SET DEFAULT nextval('private.audit_log_id_seq'::regclass);

ALTER TABLE ONLY public.notifications ALTER COLUMN id SET DEFAULT nextval('public.notifications_id_seq'::regclass);

ALTER TABLE ONLY public.tags ALTER COLUMN id SET DEFAULT nextval('public.tags_id_seq'::regclass);

ALTER TABLE ONLY auth.refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (id);

ALTER TABLE ONLY auth.refresh_tokens
    ADD CONSTRAINT refresh_tokens_token_key UNIQUE (token);

ALTER TABLE ONLY auth.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY auth.users
    ADD CONSTRAINT users_email_key UNIQUE (email);

ALTER TABLE ONLY auth.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY private.audit_log
    ADD CONSTRAINT audit_log_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_hash_key UNIQUE (hash);

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.billing_profiles
    ADD CONSTRAINT billing_profiles_pkey PRIMARY KEY (team_id);

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.document_tags
    ADD CONSTRAINT document_tags_pkey PRIMARY KEY (document_id, tag_id);

ALTER TABLE ONLY public.document_versions
    ADD CONSTRAINT document_versions_pkey PRIMARY KEY (document_id, version);

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.folders
    ADD CONSTRAINT folders_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_team_id_email_key UNIQUE (team_id, email);

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans
    ADD CONSTRAINT plans_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_username_key UNIQUE (username);

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reactions
    ADD CONSTRAINT reactions_pkey PRIMARY KEY (comment_id, user_id, emoji);

ALTER TABLE ONLY public.role_permissions
    ADD CONSTRAINT role_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.role_permissions
    ADD CONSTRAINT role_permissions_role_permission_key UNIQUE (role, permission);

ALTER TABLE ONLY public.share_links
    ADD CONSTRAINT share_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.share_links
    ADD CONSTRAINT share_links_token_key UNIQUE (token);

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tags_team_id_name_key UNIQUE (team_id, name);

ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT team_members_pkey PRIMARY KEY (team_id, user_id);

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.templates
    ADD CONSTRAINT templates_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.usage_events
    ADD CONSTRAINT usage_events_pkey PRIMARY KEY (id, created_at);

ALTER TABLE ONLY public.usage_events_2024
    ADD CONSTRAINT usage_events_2024_pkey PRIMARY KEY (id, created_at);

ALTER TABLE ONLY public.usage_events_2025
    ADD CONSTRAINT usage_events_2025_pkey PRIMARY KEY (id, created_at);

ALTER TABLE ONLY public.usage_events_default
    ADD CONSTRAINT usage_events_default_pkey PRIMARY KEY (id, created_at);

ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT webhooks_pkey PRIMARY KEY (id);

ALTER TABLE ONLY storage.buckets
    ADD CONSTRAINT buckets_name_key UNIQUE (name);

ALTER TABLE ONLY storage.buckets
    ADD CONSTRAINT buckets_pkey PRIMARY KEY (id);

ALTER TABLE ONLY storage.objects
    ADD CONSTRAINT objects_bucket_id_name_key UNIQUE (bucket_id, name);

ALTER TABLE ONLY storage.objects
    ADD CONSTRAINT objects_pkey PRIMARY KEY (id);

CREATE INDEX sessions_user_id_idx ON auth.sessions USING btree (user_id);

CREATE INDEX comments_document_id_idx ON public.comments USING btree (document_id);

CREATE INDEX documents_folder_id_idx ON public.documents USING btree (folder_id);

CREATE INDEX documents_fts_idx ON public.documents USING gin (fts);

CREATE INDEX documents_live_idx ON public.documents USING btree (project_id, updated_at DESC NULLS LAST) WHERE (deleted_at IS NULL);

CREATE INDEX documents_project_id_idx ON public.documents USING btree (project_id);

CREATE INDEX folders_parent_id_idx ON public.folders USING btree (parent_id);

CREATE INDEX folders_project_id_idx ON public.folders USING btree (project_id);

CREATE INDEX invoices_team_id_idx ON public.invoices USING btree (team_id);

CREATE INDEX notifications_user_id_idx ON public.notifications USING btree (user_id);

CREATE INDEX projects_team_id_idx ON public.projects USING btree (team_id);

CREATE INDEX team_members_user_id_idx ON public.team_members USING btree (user_id);

CREATE INDEX usage_events_team_idx ON ONLY public.usage_events USING btree (team_id, metric, created_at);

CREATE INDEX usage_events_2024_team_id_metric_created_at_idx ON public.usage_events_2024 USING btree (team_id, metric, created_at);

CREATE INDEX usage_events_2025_team_id_metric_created_at_idx ON public.usage_events_2025 USING btree (team_id, metric, created_at);

CREATE INDEX usage_events_default_team_id_metric_created_at_idx ON public.usage_events_default USING btree (team_id, metric, created_at);

ALTER INDEX public.usage_events_pkey ATTACH PARTITION public.usage_events_2024_pkey;

ALTER INDEX public.usage_events_team_idx ATTACH PARTITION public.usage_events_2024_team_id_metric_created_at_idx;

ALTER INDEX public.usage_events_pkey ATTACH PARTITION public.usage_events_2025_pkey;

ALTER INDEX public.usage_events_team_idx ATTACH PARTITION public.usage_events_2025_team_id_metric_created_at_idx;

ALTER INDEX public.usage_events_pkey ATTACH PARTITION public.usage_events_default_pkey;

ALTER INDEX public.usage_events_team_idx ATTACH PARTITION public.usage_events_default_team_id_metric_created_at_idx;

CREATE TRIGGER on_auth_user_created AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.handle_new_user();

CREATE TRIGGER audit_docs AFTER INSERT OR DELETE OR UPDATE ON public.documents FOR EACH ROW EXECUTE FUNCTION private.audit('docs');

CREATE TRIGGER audit_proj AFTER DELETE ON public.projects FOR EACH ROW EXECUTE FUNCTION private.audit('projects');

ALTER TABLE ONLY auth.refresh_tokens
    ADD CONSTRAINT refresh_tokens_session_id_fkey FOREIGN KEY (session_id) REFERENCES auth.sessions(id) ON DELETE CASCADE;

ALTER TABLE ONLY auth.sessions
    ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.billing_profiles
    ADD CONSTRAINT billing_profiles_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES auth.users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.comments(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.document_tags
    ADD CONSTRAINT document_tags_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.document_tags
    ADD CONSTRAINT document_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES public.tags(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.document_versions
    ADD CONSTRAINT document_versions_author_id_fkey FOREIGN KEY (author_id) REFERENCES auth.users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.document_versions
    ADD CONSTRAINT document_versions_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_author_id_fkey FOREIGN KEY (author_id) REFERENCES auth.users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_folder_id_fkey FOREIGN KEY (folder_id) REFERENCES public.folders(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.folders
    ADD CONSTRAINT folders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.folders(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.folders
    ADD CONSTRAINT folders_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES public.subscriptions(id);

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_id_fkey FOREIGN KEY (id) REFERENCES auth.users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.reactions
    ADD CONSTRAINT reactions_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES public.comments(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.reactions
    ADD CONSTRAINT reactions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.share_links
    ADD CONSTRAINT share_links_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tags_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT team_members_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES auth.users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT team_members_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT team_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES auth.users(id);

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plans(id);

ALTER TABLE ONLY public.templates
    ADD CONSTRAINT templates_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE public.usage_events
    ADD CONSTRAINT usage_events_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT webhooks_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;

ALTER TABLE ONLY storage.buckets
    ADD CONSTRAINT buckets_owner_fkey FOREIGN KEY (owner) REFERENCES auth.users(id);

ALTER TABLE ONLY storage.objects
    ADD CONSTRAINT objects_bucket_id_fkey FOREIGN KEY (bucket_id) REFERENCES storage.buckets(id);

ALTER TABLE ONLY storage.objects
    ADD CONSTRAINT objects_owner_fkey FOREIGN KEY (owner) REFERENCES auth.users(id);

CREATE POLICY "Own comments" ON public.comments TO ent_authenticated USING ((author_id = ( SELECT auth.uid() AS uid))) WITH CHECK (((author_id = ( SELECT auth.uid() AS uid)) AND (NOT resolved)));

CREATE POLICY "Own notifications" ON public.notifications FOR SELECT USING ((user_id = auth.uid()));

CREATE POLICY "Own profile" ON public.profiles USING ((id = auth.uid()));

CREATE POLICY "Owners can update team" ON public.teams FOR UPDATE TO ent_authenticated USING (private.has_role(id, VARIADIC ARRAY['admin'::public.app_role, 'owner'::public.app_role]));

CREATE POLICY "Public docs are visible" ON public.documents FOR SELECT TO ent_anon, ent_authenticated USING (is_public);

CREATE POLICY billing_owner ON public.billing_profiles USING (private.has_role(team_id, VARIADIC ARRAY['owner'::public.app_role]));

ALTER TABLE public.billing_profiles ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.comments ENABLE ROW LEVEL SECURITY;

CREATE POLICY docs_select ON public.documents FOR SELECT TO ent_authenticated USING (private.has_role(private.project_team(project_id), VARIADIC ARRAY['viewer'::public.app_role, 'commenter'::public.app_role, 'editor'::public.app_role, 'admin'::public.app_role, 'owner'::public.app_role]));

CREATE POLICY docs_update ON public.documents FOR UPDATE TO ent_authenticated USING (private.has_role(private.project_team(project_id), VARIADIC ARRAY['editor'::public.app_role, 'admin'::public.app_role, 'owner'::public.app_role]));

CREATE POLICY docs_write ON public.documents FOR INSERT TO ent_authenticated WITH CHECK (private.has_role(private.project_team(project_id), VARIADIC ARRAY['editor'::public.app_role, 'admin'::public.app_role, 'owner'::public.app_role]));

ALTER TABLE public.documents ENABLE ROW LEVEL SECURITY;

CREATE POLICY members_select ON public.team_members FOR SELECT TO ent_authenticated USING ((team_id IN ( SELECT private.my_team_ids() AS my_team_ids)));

CREATE POLICY no_archived ON public.projects AS RESTRICTIVE FOR UPDATE USING ((NOT archived));

ALTER TABLE public.notifications ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.profiles ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;

CREATE POLICY projects_all ON public.projects TO ent_authenticated USING ((team_id IN ( SELECT private.my_team_ids() AS my_team_ids)));

ALTER TABLE public.team_members ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.teams ENABLE ROW LEVEL SECURITY;

CREATE POLICY teams_select ON public.teams FOR SELECT TO ent_authenticated USING ((id IN ( SELECT private.my_team_ids() AS my_team_ids)));

GRANT USAGE ON SCHEMA auth TO ent_anon;
GRANT USAGE ON SCHEMA auth TO ent_authenticated;
GRANT USAGE ON SCHEMA auth TO ent_service;

GRANT USAGE ON SCHEMA private TO ent_authenticated;

GRANT USAGE ON SCHEMA public TO ent_anon;
GRANT USAGE ON SCHEMA public TO ent_authenticated;
GRANT USAGE ON SCHEMA public TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.api_keys TO ent_authenticated;
GRANT ALL ON TABLE public.api_keys TO ent_service;

GRANT SELECT,UPDATE ON TABLE public.billing_profiles TO ent_authenticated;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.comments TO ent_authenticated;
GRANT ALL ON TABLE public.comments TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document_tags TO ent_authenticated;
GRANT ALL ON TABLE public.document_tags TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document_versions TO ent_authenticated;
GRANT ALL ON TABLE public.document_versions TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.documents TO ent_authenticated;
GRANT SELECT ON TABLE public.documents TO ent_anon;
GRANT ALL ON TABLE public.documents TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.folders TO ent_authenticated;
GRANT ALL ON TABLE public.folders TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitations TO ent_authenticated;
GRANT ALL ON TABLE public.invitations TO ent_service;

GRANT SELECT,UPDATE ON TABLE public.invoices TO ent_authenticated;
GRANT ALL ON TABLE public.invoices TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.team_members TO ent_authenticated;
GRANT ALL ON TABLE public.team_members TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.teams TO ent_authenticated;
GRANT ALL ON TABLE public.teams TO ent_service;

GRANT SELECT ON TABLE public.my_teams TO ent_authenticated;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.notifications TO ent_authenticated;
GRANT ALL ON TABLE public.notifications TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans TO ent_authenticated;
GRANT ALL ON TABLE public.plans TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.profiles TO ent_authenticated;
GRANT ALL ON TABLE public.profiles TO ent_service;

GRANT SELECT(id) ON TABLE public.profiles TO ent_anon;

GRANT SELECT(username) ON TABLE public.profiles TO ent_anon;

GRANT SELECT(avatar_url) ON TABLE public.profiles TO ent_anon;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.projects TO ent_authenticated;
GRANT ALL ON TABLE public.projects TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reactions TO ent_authenticated;
GRANT ALL ON TABLE public.reactions TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.role_permissions TO ent_authenticated;
GRANT ALL ON TABLE public.role_permissions TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.share_links TO ent_authenticated;
GRANT ALL ON TABLE public.share_links TO ent_service;

GRANT SELECT,UPDATE ON TABLE public.subscriptions TO ent_authenticated;
GRANT ALL ON TABLE public.subscriptions TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tags TO ent_authenticated;
GRANT ALL ON TABLE public.tags TO ent_service;

GRANT SELECT ON TABLE public.team_documents TO ent_authenticated;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.templates TO ent_authenticated;
GRANT ALL ON TABLE public.templates TO ent_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.webhooks TO ent_authenticated;
GRANT ALL ON TABLE public.webhooks TO ent_service;

