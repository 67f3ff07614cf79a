-- crates.io (diesel), search and rate limits
SET check_function_bodies = false;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE DOMAIN public.semver_triple AS numeric[] CONSTRAINT semver_triple_len CHECK (VALUE IS NULL OR cardinality(VALUE) = 3);
CREATE TYPE public.reverse_dependency AS (id integer, version_id integer, crate_id integer, dependent_crate_downloads bigint);
CREATE FUNCTION public.canon_crate_name(text) RETURNS text LANGUAGE sql
IMMUTABLE PARALLEL SAFE AS $_$
    SELECT replace(lower($1), '-', '_')
$_$;
CREATE FUNCTION public.to_semver_no_prerelease(text) RETURNS public.semver_triple LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $_$
    SELECT (regexp_match($1, '^(\d+).(\d+).(\d+)(?:\+.+)?$'))::numeric[]::public.semver_triple
$_$;
CREATE FUNCTION public.refresh_recent_crate_downloads() RETURNS void LANGUAGE sql AS $$ REFRESH MATERIALIZED VIEW CONCURRENTLY recent_crate_downloads; $$;
CREATE FUNCTION public.ensure_crate_name_not_reserved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF canon_crate_name(NEW.name) IN (SELECT canon_crate_name(name) FROM reserved_crate_names) THEN
        RAISE EXCEPTION 'cannot upload crate with reserved name';
    END IF;
    RETURN NEW;
END;
$$;
CREATE FUNCTION public.set_category_path_to_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.path = text2ltree('root.' || replace(NEW.slug, '::', '.'));
  RETURN NEW;
END;
$$;
CREATE FUNCTION public.set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW IS DISTINCT FROM OLD AND NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at) THEN
        NEW.updated_at := current_timestamp;
    END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION public.trigger_crates_name_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE kws TEXT;
begin
  SELECT array_to_string(array_agg(keyword), ',') INTO kws
    FROM keywords INNER JOIN crates_keywords ON keywords.id = crates_keywords.keyword_id
    WHERE crates_keywords.crate_id = new.id;
  new.textsearchable_index_col :=
    setweight(to_tsvector('pg_catalog.english', coalesce(new.name, '')), 'A') ||
    setweight(to_tsvector('pg_catalog.english', coalesce(kws, '')), 'B') ||
    setweight(to_tsvector('pg_catalog.english', coalesce(new.description, '')), 'C')
    || setweight(to_tsvector('pg_catalog.english', coalesce(new.readme, '')), 'D')
  ;
  return new;
end
$$;
CREATE TABLE public.users (
    id serial NOT NULL,
    gh_access_token character varying NOT NULL,
    gh_login character varying NOT NULL,
    name character varying,
    gh_avatar character varying,
    gh_id integer NOT NULL,
    account_lock_reason character varying,
    account_lock_until timestamp without time zone,
    is_admin boolean DEFAULT false NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE TABLE public.crates (
    id serial NOT NULL CONSTRAINT packages_pkey PRIMARY KEY,
    name character varying NOT NULL,
    updated_at timestamp without time zone DEFAULT now() NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    description character varying,
    homepage character varying,
    documentation character varying,
    readme character varying,
    textsearchable_index_col tsvector NOT NULL,
    repository character varying,
    max_upload_size integer,
    max_features smallint
);
CREATE TABLE public.crate_downloads (crate_id integer NOT NULL CONSTRAINT crate_downloads_pk PRIMARY KEY REFERENCES public.crates ON DELETE CASCADE, downloads bigint DEFAULT 0 NOT NULL);
COMMENT ON TABLE public.crate_downloads IS 'Number of downloads per crate. This was extracted from the `crates` table for performance reasons.';
CREATE TABLE public.reserved_crate_names (name text NOT NULL PRIMARY KEY);
CREATE UNIQUE INDEX reserved_crate_names_canon_crate_name_idx ON public.reserved_crate_names (public.canon_crate_name(name));
CREATE TABLE public.emails (
    id serial PRIMARY KEY,
    user_id integer NOT NULL CONSTRAINT fk_emails_user_id REFERENCES public.users,
    email character varying NOT NULL,
    verified boolean DEFAULT false NOT NULL,
    token text DEFAULT md5(random()::text) NOT NULL,
    CONSTRAINT emails_user_id_key UNIQUE (user_id)
);
CREATE TABLE public.api_tokens (
    id serial PRIMARY KEY,
    user_id integer NOT NULL REFERENCES public.users,
    token bytea NOT NULL UNIQUE,
    name varchar NOT NULL,
    revoked boolean DEFAULT false NOT NULL,
    crate_scopes text[],
    endpoint_scopes text[]
);
COMMENT ON COLUMN public.api_tokens.crate_scopes IS 'NULL or an array of crate scope patterns (see RFC #2947)';
CREATE TABLE public.versions (
    id serial NOT NULL CONSTRAINT versions_pkey PRIMARY KEY,
    crate_id integer NOT NULL,
    num character varying NOT NULL,
    updated_at timestamp without time zone DEFAULT now() NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    features jsonb DEFAULT '{}'::jsonb NOT NULL,
    yanked boolean DEFAULT false NOT NULL,
    license character varying,
    crate_size integer NOT NULL,
    published_by integer,
    checksum character(64) NOT NULL,
    links character varying,
    semver_no_prerelease public.semver_triple GENERATED ALWAYS AS (public.to_semver_no_prerelease((num)::text)) STORED,
    CONSTRAINT unique_num UNIQUE (crate_id, num)
);
CREATE TABLE public.keywords (id serial PRIMARY KEY, keyword text NOT NULL UNIQUE, crates_cnt integer DEFAULT 0 NOT NULL);
CREATE TABLE public.crates_keywords (crate_id integer NOT NULL, keyword_id integer NOT NULL
, CONSTRAINT crates_keywords_pkey PRIMARY KEY (crate_id, keyword_id)
);
CREATE TABLE public.categories (
    id serial PRIMARY KEY,
    category character varying NOT NULL UNIQUE,
    slug character varying NOT NULL UNIQUE,
    crates_cnt integer DEFAULT 0 NOT NULL
    , path public.ltree NOT NULL
);
CREATE TABLE public.dependencies (
    id serial PRIMARY KEY,
    version_id integer NOT NULL REFERENCES public.versions
      ON DELETE CASCADE
    ,
    crate_id integer NOT NULL REFERENCES public.crates,
    req character varying NOT NULL,
    features text[] NOT NULL,
    kind integer DEFAULT 0 NOT NULL
    , explicit_name character varying
);
CREATE UNIQUE INDEX crates_name_canon ON public.crates (public.canon_crate_name((name)::text));
CREATE INDEX index_crates_name_tgrm ON public.crates USING gin (public.
canon_crate_name((name)::text)
public.gin_trgm_ops);
CREATE INDEX index_crates_name_search ON public.crates USING gin (textsearchable_index_col);
CREATE INDEX path_gist_categories_idx ON public.categories USING gist (path);
CREATE INDEX versions_semver ON public.versions (crate_id, semver_no_prerelease DESC NULLS LAST, id DESC) WHERE NOT yanked;
ALTER TABLE ONLY public.versions ADD CONSTRAINT fk_versions_crate_id FOREIGN KEY (crate_id) REFERENCES public.crates(id)
 ON DELETE CASCADE
;
ALTER TABLE ONLY public.versions ADD CONSTRAINT fk_versions_published_by FOREIGN KEY (published_by) REFERENCES public.users(id);
CREATE TRIGGER trigger_crates_set_updated_at BEFORE UPDATE ON public.crates FOR EACH ROW EXECUTE FUNCTION public.
set_updated_at();
CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE
 OF updated_at
ON public.crates FOR EACH ROW EXECUTE FUNCTION public.trigger_crates_name_search();
CREATE TRIGGER trigger_ensure_crate_name_not_reserved BEFORE INSERT OR UPDATE ON public.crates FOR EACH ROW EXECUTE FUNCTION public.ensure_crate_name_not_reserved();
CREATE TRIGGER insert_set_category_path BEFORE INSERT ON public.categories FOR EACH ROW EXECUTE FUNCTION public.set_category_path_to_slug();
CREATE MATERIALIZED VIEW public.recent_crate_downloads AS SELECT versions.crate_id, sum(versions.downloads) AS downloads FROM public.versions GROUP BY versions.crate_id WITH NO DATA;
CREATE UNIQUE INDEX recent_crate_downloads_crate_id ON public.recent_crate_downloads (crate_id);
CREATE VIEW public.default_versions AS SELECT DISTINCT ON (crate_id) crate_id, id AS version_id FROM public.versions ORDER BY crate_id, yanked, semver_no_prerelease DESC NULLS LAST, id DESC;
