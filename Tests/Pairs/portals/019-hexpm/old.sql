-- hex.pm (Ecto structure.sql)
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE TYPE public.calendar_interval AS (a date, b date);
CREATE FUNCTION public.json_access(object json, key text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $$
BEGIN
  RETURN object::json->key;
END
$$;
CREATE TABLE public.users (
    id serial PRIMARY KEY,
    username text,
    email text,
    password text,
    created_at timestamp without time zone,
    updated_at timestamp without time zone,
    confirmation_key text,
    confirmed boolean DEFAULT false,
    CONSTRAINT users_username_key UNIQUE (username),
    CONSTRAINT users_email_key UNIQUE (email)
);
CREATE TABLE public.packages (
    id serial PRIMARY KEY,
    name text NOT NULL,
    owner_id integer REFERENCES public.users(id),
    meta json,
    created_at timestamp without time zone,
    CONSTRAINT packages_name_key UNIQUE (name)
);
CREATE INDEX packages_description_text ON public.packages USING gin (to_tsvector('english'::regconfig, public.json_access(meta, 'description'::text)));
CREATE INDEX packages_name_trgm ON public.packages USING gin (name public.gin_trgm_ops);
CREATE TABLE public.releases (
    id serial PRIMARY KEY,
    package_id integer REFERENCES public.packages(id),
    version text NOT NULL,
    checksum text,
    created_at timestamp without time zone,
    CONSTRAINT releases_package_id_version_key UNIQUE (package_id, version)
);
CREATE TABLE public.requirements (
    id serial PRIMARY KEY,
    release_id integer REFERENCES public.releases(id)
    ,
    dependency_id integer REFERENCES public.packages(id),
    requirement text,
    optional boolean DEFAULT false
);
CREATE INDEX requirements_release_id_idx ON public.requirements (release_id);
CREATE TABLE public.downloads (
    id serial PRIMARY KEY,
    release_id integer REFERENCES public.releases(id),
    downloads integer NOT NULL,
    day date NOT NULL
);
CREATE INDEX downloads_release_id_idx ON public.downloads (release_id);
CREATE INDEX downloads_day_idx ON public.downloads USING
btree (day);
CREATE TABLE public.keys (
    id serial PRIMARY KEY,
    user_id integer REFERENCES public.users(id),
    name text NOT NULL,
    secret_first text NOT NULL UNIQUE,
    secret_second text NOT NULL,
    CONSTRAINT keys_user_id_name_key UNIQUE (user_id, name)
);
CREATE TABLE public.installs (id serial PRIMARY KEY, hex text NOT NULL UNIQUE, elixir text NOT NULL);
CREATE VIEW public.release_downloads AS SELECT release_id, sum(downloads) AS downloads FROM public.downloads GROUP BY release_id;
CREATE MATERIALIZED VIEW public.package_downloads AS
  SELECT r.package_id, 'all'::text AS view, sum(d.downloads) AS downloads
  FROM public.downloads d JOIN public.releases r ON r.id = d.release_id
  GROUP BY r.package_id;
CREATE INDEX package_downloads_package_id_idx ON public.package_downloads (package_id);
CREATE TABLE public.package_owners (
    id serial PRIMARY KEY,
    package_id integer REFERENCES public.packages(id),
    owner_id integer REFERENCES public.users(id),
    CONSTRAINT package_owners_package_id_owner_id_key UNIQUE (package_id, owner_id)
);
CREATE TABLE public.registries (
    id serial PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('waiting', 'working', 'done')),
    created_at timestamp without time zone,
    started_at timestamp without time zone
);
CREATE INDEX registries_state_idx ON public.registries (state);
