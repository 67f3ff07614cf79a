-- hex.pm (Ecto structure.sql)
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE TYPE public.repository_access AS ENUM ('public', 'private');
CREATE TYPE public.calendar_interval AS (a date, b date, open_ended boolean);
CREATE FUNCTION public.json_access(object json, key text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $$
BEGIN
  RETURN object::json->>key;
END
$$;
CREATE FUNCTION public.package_search_vec(name text, descr text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$ SELECT setweight(to_tsvector('english', regexp_replace(name, '_', ' ')), 'A') || to_tsvector('english', coalesce(descr, '')) $$;
CREATE TABLE public.users (
    id serial PRIMARY KEY,
    username character varying(255) NOT NULL,
    password text,
    inserted_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    full_name text,
    handles jsonb,
    tfa jsonb DEFAULT '{}'::jsonb NOT NULL,
    organization_id integer,
    session_key text DEFAULT encode(gen_random_bytes(16), 'hex'::text) NOT NULL,
    CONSTRAINT users_username_key UNIQUE (username)
);
CREATE TABLE public.emails (
    id serial PRIMARY KEY,
    user_id integer CONSTRAINT emails_user_id_fkey REFERENCES public.users(id),
    email text NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    public boolean NOT NULL
);
CREATE UNIQUE INDEX emails_email_key ON public.emails (lower(email)) WHERE (verified = true);
CREATE UNIQUE INDEX emails_user_id_primary_key ON public.emails (user_id, "primary") WHERE ("primary" = true);
CREATE TABLE public.organizations (id serial PRIMARY KEY, name text NOT NULL UNIQUE, billing_active boolean DEFAULT false NOT NULL, trial_end timestamp without time zone);
CREATE TABLE public.repositories (id serial PRIMARY KEY, name text NOT NULL, organization_id integer NOT NULL REFERENCES public.organizations, access public.repository_access DEFAULT 'private' NOT NULL);
CREATE UNIQUE INDEX repositories_name_index ON public.repositories (name);
ALTER TABLE public.users ADD CONSTRAINT users_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations ON DELETE SET NULL;
CREATE TABLE public.packages (
    id serial PRIMARY KEY,
    name text NOT NULL,
    docs_updated_at timestamp without time zone,
    inserted_at timestamp without time zone NOT NULL,
    meta jsonb NOT NULL,
    repository_id integer DEFAULT 1 NOT NULL CONSTRAINT packages_repository_id_fkey REFERENCES public.repositories(id)
);
CREATE INDEX packages_description_text ON public.packages USING gin (public.package_search_vec(name, (meta ->> 'description'::text)));
CREATE INDEX packages_meta_extra_idx ON public.packages USING gin (((meta -> 'extra'::text)) jsonb_path_ops);
CREATE UNIQUE INDEX packages_repository_id_name_index ON public.packages (repository_id, name);
CREATE INDEX packages_name_trgm ON public.packages USING gin (name public.gin_trgm_ops);
CREATE TABLE public.releases (
    id serial PRIMARY KEY,
    package_id integer REFERENCES public.packages(id),
    version text NOT NULL,
    inner_checksum bytea NOT NULL,
    outer_checksum bytea,
    has_docs boolean DEFAULT false NOT NULL,
    meta jsonb NOT NULL,
    retirement jsonb,
    publisher_id integer REFERENCES public.users(id) ON DELETE SET NULL,
    CONSTRAINT releases_package_id_version_key UNIQUE (package_id, version)
);
CREATE TABLE public.requirements (
    id serial PRIMARY KEY,
    release_id integer REFERENCES public.releases(id)
      ON DELETE CASCADE
    ,
    dependency_id integer REFERENCES public.packages(id),
    requirement text,
    optional boolean DEFAULT false
    NOT NULL, app text
);
CREATE INDEX requirements_release_id_idx ON public.requirements (release_id);
CREATE TABLE public.downloads (
    release_id integer REFERENCES public.releases(id),
    downloads integer NOT NULL,
    day date NOT NULL
    , package_id integer NOT NULL REFERENCES public.packages(id) ON DELETE CASCADE, CONSTRAINT downloads_pkey PRIMARY KEY (release_id, day)
);
CREATE INDEX downloads_day_idx ON public.downloads USING
brin (day);
CREATE TABLE public.keys (
    id serial PRIMARY KEY,
    user_id integer REFERENCES public.users(id),
    name text NOT NULL,
    secret_first text NOT NULL UNIQUE,
    secret_second text NOT NULL,
    revoke_at timestamp without time zone,
    organization_id integer REFERENCES public.organizations(id),
    permissions jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL,
    CONSTRAINT keys_owner_check CHECK (num_nonnulls(user_id, organization_id) = 1)
);
CREATE UNIQUE INDEX keys_user_id_name_revoked_at_key ON public.keys (user_id, name, revoke_at) NULLS NOT DISTINCT;
CREATE TABLE public.installs (id serial PRIMARY KEY, hex text NOT NULL UNIQUE, elixirs text[] DEFAULT '{}'::text[] NOT NULL);
CREATE MATERIALIZED VIEW public.release_downloads AS SELECT release_id, sum(downloads) AS downloads FROM public.downloads GROUP BY release_id;
CREATE UNIQUE INDEX release_downloads_release_id_idx ON public.release_downloads (release_id);
CREATE MATERIALIZED VIEW public.package_downloads AS
  SELECT d.package_id, 'recent'::text AS view, sum(d.downloads) AS downloads
  FROM public.downloads d WHERE d.day > CURRENT_DATE - 90 GROUP BY d.package_id
  UNION ALL
  SELECT d.package_id, 'all'::text AS view, sum(d.downloads) AS downloads
  FROM public.downloads d GROUP BY d.package_id;
CREATE UNIQUE INDEX package_downloads_package_id_view_idx ON public.package_downloads (package_id, view);
CREATE TABLE public.package_owners (
    id serial PRIMARY KEY,
    package_id integer REFERENCES public.packages(id) ON DELETE CASCADE,
    user_id integer NOT NULL REFERENCES public.users(id) ON DELETE CASCADE,
    level text DEFAULT 'full'::text NOT NULL,
    CONSTRAINT package_owners_unique UNIQUE (package_id, user_id)
);
CREATE TABLE public.audit_logs (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id integer CONSTRAINT audit_logs_actor_id_fkey REFERENCES public.users(id) ON DELETE SET NULL,
    action text NOT NULL,
    params jsonb NOT NULL,
    inserted_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX audit_logs_params_package_idx ON public.audit_logs ((((params -> 'package'::text) ->> 'id'::text)::integer));
CREATE INDEX audit_logs_inserted_at_idx ON public.audit_logs (inserted_at DESC, id DESC);
