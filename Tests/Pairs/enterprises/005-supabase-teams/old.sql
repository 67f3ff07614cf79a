CREATE SCHEMA auth; CREATE SCHEMA extensions; CREATE SCHEMA private; CREATE SCHEMA storage;
CREATE EXTENSION pgcrypto WITH SCHEMA extensions;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA extensions;
GRANT USAGE ON SCHEMA public, auth TO ent_anon, ent_authenticated, ent_service;
CREATE TYPE public.app_role AS ENUM ('viewer','editor','admin');
CREATE TYPE public.app_permission AS ENUM ('docs.read','docs.write','billing.manage');
CREATE TYPE public.address AS (street text, city text, zip varchar(10));
CREATE DOMAIN public.slug AS text CHECK (VALUE ~ '^[a-z0-9-]+$');
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('request.jwt.claim.role', true), '')::text $$;
CREATE TABLE auth.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email character varying(255),
    encrypted_password character varying(255),
    confirmed_at timestamp with time zone,
    raw_user_meta_data jsonb,
    last_sign_in_at timestamp with time zone,
    is_super_admin boolean,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_key UNIQUE (email)
);

CREATE TABLE auth.sessions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    user_agent text,
    ip inet,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT sessions_pkey PRIMARY KEY (id),
    CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE
);
CREATE INDEX sessions_user_id_idx ON auth.sessions USING btree (user_id);

CREATE TABLE auth.refresh_tokens (
    id bigserial,
    token text,
    session_id uuid,
    revoked boolean,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT refresh_tokens_pkey PRIMARY KEY (id),
    CONSTRAINT refresh_tokens_token_key UNIQUE (token),
    CONSTRAINT refresh_tokens_session_id_fkey FOREIGN KEY (session_id) REFERENCES auth.sessions(id) ON DELETE CASCADE
);

CREATE TABLE storage.buckets (
    id text NOT NULL,
    name text NOT NULL,
    owner uuid,
    public boolean DEFAULT false,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT buckets_pkey PRIMARY KEY (id),
    CONSTRAINT buckets_name_key UNIQUE (name),
    CONSTRAINT buckets_owner_fkey FOREIGN KEY (owner) REFERENCES auth.users(id)
);

CREATE TABLE storage.objects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    bucket_id text,
    name text,
    owner uuid,
    metadata jsonb,
    path_tokens text[] GENERATED ALWAYS AS (string_to_array(name, '/'::text)) STORED,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT objects_pkey PRIMARY KEY (id),
    CONSTRAINT objects_bucket_id_fkey FOREIGN KEY (bucket_id) REFERENCES storage.buckets(id),
    CONSTRAINT objects_owner_fkey FOREIGN KEY (owner) REFERENCES auth.users(id),
    CONSTRAINT objects_bucket_id_name_key UNIQUE (bucket_id, name)
);

CREATE TABLE public.plans (
    id text NOT NULL,
    name text NOT NULL,
    price_cents integer DEFAULT 0 NOT NULL,
    seats integer,
    features jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT plans_pkey PRIMARY KEY (id)
);

CREATE TABLE public.teams (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    slug public.slug NOT NULL,
    plan_id text DEFAULT 'free' NOT NULL,
    billing_address public.address,
    owner_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT teams_pkey PRIMARY KEY (id),
    CONSTRAINT teams_slug_key UNIQUE (slug),
    CONSTRAINT teams_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plans(id),
    CONSTRAINT teams_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES auth.users(id)
);

CREATE TABLE public.profiles (
    id uuid NOT NULL,
    username text,
    full_name text,
    avatar_url text,
    onboarded boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT profiles_id_fkey FOREIGN KEY (id) REFERENCES auth.users(id) ON DELETE CASCADE,
    CONSTRAINT profiles_username_key UNIQUE (username),
    CONSTRAINT profiles_pkey PRIMARY KEY (id)
);

CREATE TABLE public.team_members (
    team_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role public.app_role DEFAULT 'viewer' NOT NULL,
    invited_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT team_members_pkey PRIMARY KEY (team_id, user_id),
    CONSTRAINT team_members_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE,
    CONSTRAINT team_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE,
    CONSTRAINT team_members_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES auth.users(id) ON DELETE SET NULL
);
CREATE INDEX team_members_user_id_idx ON public.team_members USING btree (user_id);

CREATE TABLE public.role_permissions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    role public.app_role NOT NULL,
    permission public.app_permission NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT role_permissions_pkey PRIMARY KEY (id),
    CONSTRAINT role_permissions_role_permission_key UNIQUE (role, permission)
);

CREATE TABLE public.invitations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid NOT NULL,
    email text NOT NULL,
    role public.app_role DEFAULT 'viewer' NOT NULL,
    token text DEFAULT encode(extensions.gen_random_bytes(24), 'hex') NOT NULL,
    expires_at timestamp with time zone DEFAULT (now() + '7 days'::interval) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT invitations_pkey PRIMARY KEY (id),
    CONSTRAINT invitations_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE,
    CONSTRAINT invitations_team_id_email_key UNIQUE (team_id, email)
);

CREATE TABLE public.projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid NOT NULL,
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    settings json DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE
);
CREATE INDEX projects_team_id_idx ON public.projects USING btree (team_id);

CREATE TABLE public.folders (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    parent_id uuid,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT folders_pkey PRIMARY KEY (id),
    CONSTRAINT folders_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE,
    CONSTRAINT folders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.folders(id) ON DELETE CASCADE
);
CREATE INDEX folders_project_id_idx ON public.folders USING btree (project_id);
CREATE INDEX folders_parent_id_idx ON public.folders USING btree (parent_id);

CREATE TABLE public.documents (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    folder_id uuid,
    author_id uuid,
    title text DEFAULT 'Untitled' NOT NULL,
    content json,
    plain_text text,
    is_public boolean DEFAULT false NOT NULL,
    updated_at timestamp with time zone,
    word_count integer DEFAULT 0,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT documents_pkey PRIMARY KEY (id),
    CONSTRAINT documents_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE,
    CONSTRAINT documents_folder_id_fkey FOREIGN KEY (folder_id) REFERENCES public.folders(id) ON DELETE SET NULL,
    CONSTRAINT documents_author_id_fkey FOREIGN KEY (author_id) REFERENCES auth.users(id) ON DELETE SET NULL
);
CREATE INDEX documents_project_id_idx ON public.documents USING btree (project_id);
CREATE INDEX documents_folder_id_idx ON public.documents USING btree (folder_id);

CREATE TABLE public.document_versions (
    document_id uuid NOT NULL,
    version integer NOT NULL,
    content json NOT NULL,
    author_id uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT document_versions_pkey PRIMARY KEY (document_id, version),
    CONSTRAINT document_versions_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE,
    CONSTRAINT document_versions_author_id_fkey FOREIGN KEY (author_id) REFERENCES auth.users(id) ON DELETE SET NULL
);

CREATE TABLE public.comments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    document_id uuid NOT NULL,
    author_id uuid NOT NULL,
    parent_id uuid,
    body text NOT NULL,
    resolved boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT comments_pkey PRIMARY KEY (id),
    CONSTRAINT comments_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE,
    CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES auth.users(id) ON DELETE CASCADE,
    CONSTRAINT comments_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.comments(id) ON DELETE CASCADE
);
CREATE INDEX comments_document_id_idx ON public.comments USING btree (document_id);

CREATE TABLE public.reactions (
    comment_id uuid NOT NULL,
    user_id uuid NOT NULL,
    emoji character varying(16) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT reactions_pkey PRIMARY KEY (comment_id, user_id, emoji),
    CONSTRAINT reactions_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES public.comments(id) ON DELETE CASCADE,
    CONSTRAINT reactions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE
);

CREATE TABLE public.mentions (
    id bigserial,
    comment_id uuid NOT NULL,
    user_id uuid NOT NULL,
    seen boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT mentions_pkey PRIMARY KEY (id),
    CONSTRAINT mentions_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES public.comments(id) ON DELETE CASCADE,
    CONSTRAINT mentions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE
);
CREATE INDEX mentions_user_id_idx ON public.mentions USING btree (user_id);

CREATE TABLE public.tags (
    id bigserial,
    team_id uuid NOT NULL,
    name text NOT NULL,
    color character(7) DEFAULT '#cccccc',
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (id),
    CONSTRAINT tags_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE,
    CONSTRAINT tags_team_id_name_key UNIQUE (team_id, name)
);

CREATE TABLE public.document_tags (
    document_id uuid NOT NULL,
    tag_id bigint NOT NULL,
    CONSTRAINT document_tags_pkey PRIMARY KEY (document_id, tag_id),
    CONSTRAINT document_tags_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE,
    CONSTRAINT document_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES public.tags(id) ON DELETE CASCADE
);

CREATE TABLE public.share_links (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    document_id uuid NOT NULL,
    token text DEFAULT encode(extensions.gen_random_bytes(12), 'hex') NOT NULL,
    expires_at timestamp with time zone,
    password_hash text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT share_links_pkey PRIMARY KEY (id),
    CONSTRAINT share_links_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE,
    CONSTRAINT share_links_token_key UNIQUE (token)
);

CREATE TABLE public.templates (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid,
    name text NOT NULL,
    content json NOT NULL,
    uses integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT templates_pkey PRIMARY KEY (id),
    CONSTRAINT templates_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE
);

CREATE TABLE public.notifications (
    id bigserial,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    payload json DEFAULT '{}' NOT NULL,
    read_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT notifications_pkey PRIMARY KEY (id),
    CONSTRAINT notifications_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE
);
CREATE INDEX notifications_user_id_idx ON public.notifications USING btree (user_id);

CREATE TABLE public.subscriptions (
    id text NOT NULL,
    team_id uuid NOT NULL,
    status text DEFAULT 'trialing' NOT NULL,
    quantity integer DEFAULT 1,
    current_period_end timestamp with time zone,
    cancel_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT subscriptions_pkey PRIMARY KEY (id),
    CONSTRAINT subscriptions_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE
);

CREATE TABLE public.invoices (
    id text NOT NULL,
    team_id uuid NOT NULL,
    subscription_id text,
    amount_cents integer NOT NULL,
    currency character(3) DEFAULT 'usd' NOT NULL,
    paid boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT invoices_pkey PRIMARY KEY (id),
    CONSTRAINT invoices_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE,
    CONSTRAINT invoices_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES public.subscriptions(id)
);
CREATE INDEX invoices_team_id_idx ON public.invoices USING btree (team_id);

CREATE TABLE public.usage_events (
    id bigserial,
    team_id uuid NOT NULL,
    metric text NOT NULL,
    amount integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT usage_events_pkey PRIMARY KEY (id),
    CONSTRAINT usage_events_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE
);
CREATE INDEX usage_events_team_id_metric_created_at_idx ON public.usage_events USING btree (team_id, metric, created_at);

CREATE TABLE public.api_keys (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid NOT NULL,
    name text NOT NULL,
    hash text NOT NULL,
    last_used_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT api_keys_pkey PRIMARY KEY (id),
    CONSTRAINT api_keys_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE,
    CONSTRAINT api_keys_hash_key UNIQUE (hash)
);

CREATE TABLE public.webhooks (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    team_id uuid NOT NULL,
    url text NOT NULL,
    secret text DEFAULT encode(extensions.gen_random_bytes(16), 'hex') NOT NULL,
    events text[] DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT webhooks_pkey PRIMARY KEY (id),
    CONSTRAINT webhooks_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE
);

CREATE TABLE private.audit_log (
    id bigserial,
    table_name text NOT NULL,
    record_id text,
    op text NOT NULL,
    old_row jsonb,
    new_row jsonb,
    actor uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_log_pkey PRIMARY KEY (id)
);

CREATE FUNCTION public.is_team_member(p_team uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path TO 'public' AS $$ SELECT EXISTS (SELECT 1 FROM team_members m WHERE m.team_id = p_team AND m.user_id = auth.uid()) $$;
CREATE FUNCTION public.has_role(p_team uuid, p_role public.app_role DEFAULT 'viewer') RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT EXISTS (SELECT 1 FROM public.team_members m WHERE m.team_id = p_team AND m.user_id = auth.uid() AND m.role >= p_role) $$;
CREATE FUNCTION public.handle_new_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN INSERT INTO public.profiles (id, full_name) VALUES (new.id, new.raw_user_meta_data->>'full_name'); RETURN new; END $$;
CREATE TRIGGER on_auth_user_created AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.handle_new_user();
CREATE FUNCTION private.audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN INSERT INTO private.audit_log(table_name, op, new_row, actor) VALUES (tg_table_name, tg_op, to_jsonb(new), auth.uid()); RETURN NULL; END $$;
CREATE TRIGGER audit_docs AFTER INSERT OR UPDATE OR DELETE ON public.documents FOR EACH ROW EXECUTE FUNCTION private.audit();
CREATE TRIGGER audit_members AFTER INSERT OR UPDATE OR DELETE ON public.team_members FOR EACH ROW EXECUTE FUNCTION private.audit();
ALTER TABLE public.teams ENABLE ROW LEVEL SECURITY; ALTER TABLE public.team_members ENABLE ROW LEVEL SECURITY; ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.documents ENABLE ROW LEVEL SECURITY; ALTER TABLE public.comments ENABLE ROW LEVEL SECURITY; ALTER TABLE public.profiles ENABLE ROW LEVEL SECURITY; ALTER TABLE public.notifications ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Members can read team" ON public.teams FOR SELECT TO ent_authenticated USING (public.is_team_member(id));
CREATE POLICY "Admins can update team" ON public.teams FOR UPDATE TO ent_authenticated USING (public.has_role(id, 'admin')) WITH CHECK (public.has_role(id, 'admin'));
CREATE POLICY "Members see members" ON public.team_members FOR SELECT USING (public.is_team_member(team_id));
CREATE POLICY "Project access" ON public.projects USING (public.is_team_member(team_id));
CREATE POLICY "Public docs are visible" ON public.documents FOR SELECT TO ent_anon, ent_authenticated USING (is_public);
CREATE POLICY "Team docs" ON public.documents TO ent_authenticated USING (EXISTS (SELECT 1 FROM public.projects p WHERE p.id = documents.project_id AND public.has_role(p.team_id, 'viewer'))) WITH CHECK (EXISTS (SELECT 1 FROM public.projects p WHERE p.id = documents.project_id AND public.has_role(p.team_id, 'editor')));
CREATE POLICY "Own profile" ON public.profiles USING (id = auth.uid());
CREATE POLICY "Own comments" ON public.comments FOR ALL TO ent_authenticated USING (author_id = auth.uid());
CREATE POLICY "Own notifications" ON public.notifications FOR SELECT USING (user_id = auth.uid());
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ent_authenticated;
GRANT SELECT ON public.documents, public.profiles TO ent_anon;
GRANT ALL ON ALL TABLES IN SCHEMA public TO ent_service;
CREATE VIEW public.team_documents WITH (security_barrier=true) AS SELECT d.id, d.title, d.is_public, d.updated_at, p.team_id, p.name AS project FROM public.documents d JOIN public.projects p ON p.id = d.project_id WHERE NOT p.archived;
CREATE VIEW public.my_teams AS SELECT t.id, t.name, t.slug, m.role FROM public.teams t JOIN public.team_members m ON m.team_id = t.id WHERE m.user_id = auth.uid();
GRANT SELECT ON public.team_documents, public.my_teams TO ent_authenticated;

