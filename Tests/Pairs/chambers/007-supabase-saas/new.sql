CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION pgcrypto;
CREATE SCHEMA auth; CREATE SCHEMA private;
CREATE SCHEMA storage; CREATE SCHEMA billing;
CREATE TYPE auth.aal_level AS ENUM ('aal1', 'aal2', 'aal3');
CREATE TYPE auth.factor_type AS ENUM ('totp', 'webauthn');
CREATE TABLE auth.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    aud varchar(255),
    email varchar(255),
    encrypted_password varchar(255),
    raw_user_meta_data jsonb,
    is_super_admin boolean,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    phone text DEFAULT NULL,
    banned_until timestamptz,
    is_sso_user boolean DEFAULT false NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (id),
    UNIQUE (email),
    UNIQUE (phone)
);
CREATE TABLE auth.identities (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    provider text NOT NULL,
    identity_data jsonb NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    email text GENERATED ALWAYS AS (lower(identity_data->>'email')) STORED,
    PRIMARY KEY (id)
);
CREATE INDEX identities_user_id_idx ON auth.identities USING btree (user_id);
CREATE TABLE auth.sessions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    aal auth.aal_level,
    not_after timestamptz,
    ip inet,
    user_agent text,
    PRIMARY KEY (id)
);
CREATE TYPE public.member_role AS ENUM ('owner', 'admin', 'developer', 'billing', 'member');
CREATE TABLE public.organizations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    plan text DEFAULT 'hobby' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    stripe_customer_id text,
    deleted_at timestamptz,
    settings jsonb DEFAULT '{}' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (slug),
    UNIQUE (stripe_customer_id)
);
CREATE TABLE public.organization_members (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    org_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role public.member_role DEFAULT 'member' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (org_id, user_id)
);
CREATE INDEX organization_members_user_id_idx ON public.organization_members USING btree (user_id);
CREATE TABLE public.projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    org_id uuid NOT NULL,
    name text NOT NULL,
    ref text NOT NULL,
    region text NOT NULL,
    status text DEFAULT 'active_healthy' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    disk_volume_size_gb smallint,
    db_pass_supplied boolean DEFAULT true NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (ref),
    CONSTRAINT projects_check_84e84 CHECK (disk_volume_size_gb>0)
);
CREATE INDEX projects_org_id_idx ON public.projects USING btree (org_id);
CREATE TABLE public.api_keys (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    hashed bytea NOT NULL,
    scopes text[],
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz,
    PRIMARY KEY (id)
);
CREATE INDEX api_keys_project_id_idx ON public.api_keys USING btree (project_id);
CREATE TABLE public.profiles (
    id uuid NOT NULL,
    username text,
    full_name text,
    avatar_url text,
    website text,
    updated_at timestamptz,
    PRIMARY KEY (id),
    UNIQUE (username),
    CONSTRAINT profiles_check_e3ec7 CHECK (char_length(username)>=2)
);
CREATE TABLE public.invitations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    org_id uuid NOT NULL,
    email text NOT NULL,
    role public.member_role DEFAULT 'developer' NOT NULL,
    token text DEFAULT encode(gen_random_bytes(24),'hex') NOT NULL,
    expires_at timestamptz DEFAULT now()+'7 days' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (org_id, email)
);
CREATE TABLE billing.subscriptions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    org_id uuid NOT NULL,
    status text NOT NULL,
    current_period_end timestamptz NOT NULL,
    quantity bigint,
    metadata jsonb,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE billing.invoices (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    org_id uuid NOT NULL,
    number text NOT NULL,
    total numeric(12,2) NOT NULL,
    paid boolean DEFAULT false NOT NULL,
    lines jsonb,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    pdf_url text,
    PRIMARY KEY (id),
    UNIQUE (number)
);
CREATE INDEX invoices_org_id_created_at_idx ON billing.invoices USING btree (org_id, created_at);
ALTER TABLE ONLY auth.identities ADD CONSTRAINT identities_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY auth.sessions ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.organization_members ADD CONSTRAINT organization_members_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organizations(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.organization_members ADD CONSTRAINT organization_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.projects ADD CONSTRAINT projects_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organizations(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.api_keys ADD CONSTRAINT api_keys_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.profiles ADD CONSTRAINT profiles_id_fkey FOREIGN KEY (id) REFERENCES auth.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invitations ADD CONSTRAINT invitations_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organizations(id) ON DELETE CASCADE;
ALTER TABLE ONLY billing.subscriptions ADD CONSTRAINT subscriptions_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organizations(id) ON DELETE CASCADE;
ALTER TABLE ONLY billing.invoices ADD CONSTRAINT invoices_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organizations(id) ON DELETE CASCADE;
CREATE FUNCTION private.is_member(_org uuid, _user uuid, _min public.member_role DEFAULT 'member') RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT 1 FROM public.organization_members m WHERE m.org_id = _org AND m.user_id = _user AND m.role <= _min) $$;
CREATE FUNCTION public.handle_new_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO public.profiles (id, full_name, avatar_url) VALUES (new.id, new.raw_user_meta_data->>'full_name', new.raw_user_meta_data->>'avatar_url');
  RETURN new;
END $$;
CREATE TRIGGER on_auth_user_created AFTER INSERT ON auth.users FOR EACH ROW WHEN (NEW.email IS NOT NULL) EXECUTE FUNCTION public.handle_new_user();
CREATE VIEW public.my_orgs WITH (security_invoker=true) AS SELECT o.id, o.name, o.slug, m.role, m.user_id, o.settings->>'theme' AS theme FROM public.organizations o JOIN public.organization_members m ON m.org_id = o.id WHERE o.deleted_at IS NULL;
CREATE VIEW public.org_admins WITH (security_barrier) AS SELECT * FROM public.my_orgs WHERE role <= 'admin';
CREATE TABLE storage.buckets (id text PRIMARY KEY, name text NOT NULL UNIQUE, owner uuid REFERENCES auth.users, public boolean DEFAULT false, file_size_limit bigint, allowed_mime_types text[], created_at timestamptz DEFAULT now());
CREATE TABLE storage.objects (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, bucket_id text REFERENCES storage.buckets, name text, metadata jsonb, path_tokens text[] GENERATED ALWAYS AS (string_to_array(name, '/')) STORED, version text);
CREATE UNIQUE INDEX bucketid_objname ON storage.objects (bucket_id, name);
CREATE INDEX name_prefix_search ON storage.objects (name text_pattern_ops);
CREATE UNIQUE INDEX organizations_slug_live ON public.organizations (lower(slug)) WHERE deleted_at IS NULL;
GRANT USAGE ON SCHEMA storage TO PUBLIC;
REVOKE ALL ON FUNCTION private.is_member FROM PUBLIC;
COMMENT ON TABLE auth.users IS 'Auth: Stores user login data within a secure schema.';
