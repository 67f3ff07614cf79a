CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE TYPE public.site_membership_role AS ENUM ('owner', 'admin', 'viewer');
CREATE TYPE public.billing_interval AS ENUM ('monthly', 'yearly');
CREATE TABLE public.users (
    id bigint NOT NULL,
    email public.citext NOT NULL,
    inserted_at timestamp(0) without time zone NOT NULL,
    updated_at timestamp(0) without time zone NOT NULL,
    name character varying(255),
    last_seen timestamp(0) without time zone DEFAULT now(),
    password_hash character varying(255),
    trial_expiry_date date,
    email_verified boolean DEFAULT false NOT NULL,
    theme character varying(255) DEFAULT 'system'::character varying,
    grace_period jsonb,
    totp_enabled boolean DEFAULT false NOT NULL,
    totp_secret bytea
);
CREATE SEQUENCE public.users_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;
CREATE TABLE public.sites (
    id bigint NOT NULL,
    domain character varying(255) NOT NULL,
    inserted_at timestamp(0) without time zone NOT NULL,
    timezone character varying(255) NOT NULL,
    public boolean DEFAULT false NOT NULL,
    locked boolean DEFAULT false,
    stats_start_date date,
    ingest_rate_limit_scale_seconds integer DEFAULT 60 NOT NULL,
    domain_changed_from character varying(255),
    native_stats_start_at timestamp(0) without time zone NOT NULL DEFAULT now(),
    CONSTRAINT domain_change_disallowed CHECK (((domain)::text <> (domain_changed_from)::text))
);
CREATE FUNCTION public.check_domain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM sites
    WHERE NEW.domain = domain_changed_from OR (OLD IS NULL AND NEW.domain_changed_from = domain)
  ) THEN
    RAISE unique_violation USING CONSTRAINT = 'domain_change_disallowed';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER check_domain_trigger BEFORE INSERT OR UPDATE ON public.sites FOR EACH ROW EXECUTE FUNCTION public.check_domain();
CREATE SEQUENCE public.sites_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.sites_id_seq OWNED BY public.sites.id;
CREATE TABLE public.site_memberships (
    id bigint NOT NULL,
    site_id bigint NOT NULL,
    user_id bigint NOT NULL,
    role public.site_membership_role DEFAULT 'owner'::public.site_membership_role NOT NULL
);
CREATE SEQUENCE public.site_memberships_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.site_memberships_id_seq OWNED BY public.site_memberships.id;
CREATE TABLE public.goals (
    id bigint NOT NULL,
    site_id bigint NOT NULL,
    currency character varying(255),
    display_name text DEFAULT ''::text NOT NULL,
    event_name text,
    page_path text
);
CREATE TABLE public.schema_migrations (version bigint NOT NULL, inserted_at timestamp(0) without time zone);
ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
ALTER TABLE ONLY public.sites ALTER COLUMN id SET DEFAULT nextval('public.sites_id_seq'::regclass);
ALTER TABLE ONLY public.site_memberships ALTER COLUMN id SET DEFAULT nextval('public.site_memberships_id_seq'::regclass);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sites ADD CONSTRAINT sites_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.site_memberships ADD CONSTRAINT site_memberships_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.goals ADD CONSTRAINT goals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.schema_migrations ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);
CREATE UNIQUE INDEX users_email_index ON public.users USING btree (email);
CREATE UNIQUE INDEX site_memberships_site_id_user_id_index ON public.site_memberships USING btree (site_id, user_id);
CREATE UNIQUE INDEX memberships_one_owner ON public.site_memberships USING btree (site_id) WHERE (role = 'owner'::public.site_membership_role);
CREATE UNIQUE INDEX sites_domain_changed_from_index ON public.sites USING btree (domain_changed_from);
CREATE UNIQUE INDEX sites_domain_index ON public.sites USING btree (domain);
CREATE UNIQUE INDEX goals_event_config_unique ON public.goals USING btree (site_id, event_name) WHERE (event_name IS NOT NULL);
CREATE UNIQUE INDEX goals_page_config_unique ON public.goals USING btree (site_id, page_path) WHERE (page_path IS NOT NULL);
ALTER TABLE ONLY public.goals ADD CONSTRAINT goals_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.site_memberships ADD CONSTRAINT site_memberships_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.site_memberships ADD CONSTRAINT site_memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
