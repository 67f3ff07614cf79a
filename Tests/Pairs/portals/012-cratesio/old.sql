-- crates.io (diesel), search and rate limits
SET check_function_bodies = false;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION public.canon_crate_name(text) RETURNS text LANGUAGE sql
AS $_$
    SELECT replace(lower($1), '-', '_')
$_$;
CREATE FUNCTION public.canon_crate_name_idx(text) RETURNS text LANGUAGE sql IMMUTABLE AS $_$ SELECT replace(lower($1), '-', '_') $_$;
CREATE FUNCTION public.set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW IS DISTINCT FROM OLD AND NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at) THEN
        NEW.updated_at := current_timestamp;
    END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION public.set_updated_at_ignore_downloads() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE new_downloads integer; BEGIN new_downloads := NEW.downloads; OLD.downloads := NEW.downloads; IF (NEW IS DISTINCT FROM OLD) THEN NEW.updated_at := current_timestamp; END IF; NEW.downloads := new_downloads; RETURN NEW; END $$;
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
  ;
  return new;
end
$$;
CREATE TABLE public.users (
    id serial NOT NULL,
    email character varying,
    api_token character varying,
    gh_access_token character varying NOT NULL,
    gh_login character varying NOT NULL,
    name character varying,
    gh_avatar character varying,
    gh_id integer NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE TABLE public.crates (
    id serial NOT NULL CONSTRAINT packages_pkey PRIMARY KEY,
    name character varying NOT NULL,
    updated_at timestamp without time zone DEFAULT now() NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    user_id integer NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    max_version character varying,
    description character varying,
    homepage character varying,
    documentation character varying,
    readme character varying,
    textsearchable_index_col tsvector NOT NULL,
    license character varying,
    repository character varying
);
CREATE TABLE public.version_authors (id serial PRIMARY KEY, version_id integer NOT NULL, user_id integer, name character varying NOT NULL);
CREATE INDEX index_version_authors_version_id ON public.version_authors USING btree (version_id);
CREATE TABLE public.crate_downloads (id serial CONSTRAINT crate_downloads_pkey PRIMARY KEY, crate_id integer NOT NULL, downloads integer NOT NULL, date date NOT NULL);
CREATE TABLE public.versions (
    id serial NOT NULL CONSTRAINT versions_pkey PRIMARY KEY,
    crate_id integer NOT NULL,
    num character varying NOT NULL,
    updated_at timestamp without time zone DEFAULT now() NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    features character varying,
    yanked boolean DEFAULT false NOT NULL,
    CONSTRAINT unique_num UNIQUE (crate_id, num)
);
CREATE TABLE public.keywords (id serial PRIMARY KEY, keyword text NOT NULL UNIQUE, crates_cnt integer DEFAULT 0 NOT NULL);
CREATE TABLE public.crates_keywords (crate_id integer NOT NULL, keyword_id integer NOT NULL
);
CREATE UNIQUE INDEX index_crates_keywords_crate_id_keyword_id ON public.crates_keywords (crate_id, keyword_id);
CREATE TABLE public.categories (
    id serial PRIMARY KEY,
    category character varying NOT NULL UNIQUE,
    slug character varying NOT NULL UNIQUE,
    crates_cnt integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.dependencies (
    id serial PRIMARY KEY,
    version_id integer NOT NULL REFERENCES public.versions
    ,
    crate_id integer NOT NULL REFERENCES public.crates,
    req character varying NOT NULL,
    features character varying NOT NULL,
    kind integer DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX index_crate_names ON public.crates (public.canon_crate_name_idx(name::text));
CREATE INDEX index_crates_name_tgrm ON public.crates USING gin (public.
canon_crate_name_idx((name)::text)
public.gin_trgm_ops);
CREATE INDEX index_crates_name_search ON public.crates USING gin (textsearchable_index_col);
ALTER TABLE ONLY public.versions ADD CONSTRAINT fk_versions_crate_id FOREIGN KEY (crate_id) REFERENCES public.crates(id)
;
ALTER TABLE ONLY public.crates ADD CONSTRAINT fk_crates_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);
CREATE TRIGGER trigger_crates_set_updated_at BEFORE UPDATE ON public.crates FOR EACH ROW EXECUTE FUNCTION public.
set_updated_at_ignore_downloads();
CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE
ON public.crates FOR EACH ROW EXECUTE FUNCTION public.trigger_crates_name_search();
