CREATE EXTENSION "uuid-ossp";
CREATE SCHEMA auth; CREATE SCHEMA private;
CREATE SCHEMA api;
CREATE TYPE auth.aal_level AS ENUM ('aal1', 'aal2', 'aal3');
CREATE TYPE auth.factor_type AS ENUM ('totp', 'sms');
CREATE TABLE auth.users (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    aud varchar(255),
    email varchar(255),
    encrypted_password varchar(255),
    raw_user_meta_data jsonb,
    is_super_admin boolean,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (email)
);
CREATE TABLE auth.identities (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    user_id uuid NOT NULL,
    provider text NOT NULL,
    identity_data jsonb NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX identities_user_id_idx ON auth.identities USING btree (user_id);
CREATE TABLE auth.sessions (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    aal auth.aal_level,
    PRIMARY KEY (id)
);
CREATE TYPE public.member_role AS ENUM ('member', 'admin', 'owner');
CREATE TABLE public.organizations (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    plan text DEFAULT 'free' NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (slug)
);
CREATE TABLE public.organization_members (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    org_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role public.member_role DEFAULT 'member' NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (org_id, user_id)
);
CREATE INDEX organization_members_user_id_idx ON public.organization_members USING btree (user_id);
CREATE TABLE public.projects (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    org_id uuid NOT NULL,
    name text NOT NULL,
    ref text NOT NULL,
    region text NOT NULL,
    status text DEFAULT 'ACTIVE' NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (ref)
);
CREATE INDEX projects_org_id_idx ON public.projects USING btree (org_id);
CREATE TABLE public.api_keys (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    hashed text NOT NULL,
    scopes text,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX api_keys_project_id_idx ON public.api_keys USING btree (project_id);
CREATE TABLE public.profiles (
    id uuid NOT NULL,
    username text,
    full_name text,
    avatar_url text,
    website text,
    updated_at timestamp,
    PRIMARY KEY (id),
    UNIQUE (username),
    CONSTRAINT profiles_check_412b5 CHECK (char_length(username)>=3)
);

CREATE TABLE public.subscriptions (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    org_id uuid NOT NULL,
    status text NOT NULL,
    current_period_end timestamp NOT NULL,
    quantity integer,
    metadata jsonb,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE public.invoices (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    org_id uuid NOT NULL,
    number text NOT NULL,
    total integer NOT NULL,
    paid boolean DEFAULT false NOT NULL,
    lines jsonb,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (number)
);
ALTER TABLE ONLY auth.identities ADD CONSTRAINT identities_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY auth.sessions ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.organization_members ADD CONSTRAINT organization_members_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organizations(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.organization_members ADD CONSTRAINT organization_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.projects ADD CONSTRAINT projects_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organizations(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.api_keys ADD CONSTRAINT api_keys_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.profiles ADD CONSTRAINT profiles_id_fkey FOREIGN KEY (id) REFERENCES auth.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.subscriptions ADD CONSTRAINT subscriptions_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organizations(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invoices ADD CONSTRAINT invoices_org_id_fkey FOREIGN KEY (org_id) REFERENCES public.organizations(id) ON DELETE CASCADE;
CREATE FUNCTION private.is_member(_org uuid, _user uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM public.organization_members m WHERE m.org_id = _org AND m.user_id = _user) $$;
CREATE FUNCTION public.handle_new_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO public.profiles (id, full_name) VALUES (new.id, new.raw_user_meta_data->>'full_name');
  RETURN new;
END $$;
CREATE TRIGGER on_auth_user_created AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.handle_new_user();
CREATE VIEW api.my_orgs AS SELECT o.*, m.role, m.user_id FROM public.organizations o JOIN public.organization_members m ON m.org_id = o.id;
CREATE VIEW api.org_admins AS SELECT * FROM api.my_orgs WHERE role IN ('admin','owner');
REVOKE ALL ON FUNCTION private.is_member FROM PUBLIC;
COMMENT ON TABLE auth.users IS 'Auth: Stores user login data';
