

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE EXTENSION IF NOT EXISTS ltree WITH SCHEMA public;

COMMENT ON EXTENSION ltree IS 'data type for hierarchical tree-like structures';

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';

CREATE TYPE public.dependency_kind AS ENUM (
    'normal',
    'build',
    'dev'
);

CREATE TYPE public.owner_kind AS ENUM (
    'user',
    'team'
);

CREATE FUNCTION public.canon_crate_name(text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$ SELECT replace(lower($1), '-', '_') $_$;

CREATE FUNCTION public.ensure_reserved() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF canon_crate_name(NEW.name) IN (SELECT canon_crate_name(name) FROM reserved_crate_names) THEN RAISE EXCEPTION 'cannot upload crate with reserved name'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.random_string(integer) RETURNS text
    LANGUAGE sql
    AS $_$ SELECT encode(gen_random_bytes($1), 'hex') $_$;

CREATE FUNCTION public.set_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (NEW IS DISTINCT FROM OLD AND NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at) THEN NEW.updated_at := current_timestamp; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.trigger_crates_name_search() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE kws TEXT; begin
  SELECT array_to_string(array_agg(keyword), ',') INTO kws FROM keywords INNER JOIN crates_keywords ON keywords.id = crates_keywords.keyword_id WHERE crates_keywords.crate_id = new.id;
  new.textsearchable := setweight(to_tsvector('pg_catalog.english', coalesce(new.name, '')), 'A') || setweight(to_tsvector('pg_catalog.english', coalesce(kws, '')), 'B') || setweight(to_tsvector('pg_catalog.english', coalesce(new.description, '')), 'C');
  return new;
end $$;

CREATE FUNCTION public.update_categories_crates_cnt() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (TG_OP = 'INSERT') THEN UPDATE categories SET crates_cnt = crates_cnt + 1 WHERE id = NEW.category_id; return NEW; ELSE UPDATE categories SET crates_cnt = crates_cnt - 1 WHERE id = OLD.category_id; return OLD; END IF; END $$;

CREATE TABLE public.advisories (
    id text NOT NULL,
    crate_id integer NOT NULL,
    patched text[],
    unaffected text[],
    severity character varying,
    published date
);

COMMENT ON TABLE public.advisories IS 'RustSec';

CREATE TABLE public.api_tokens (
    id integer NOT NULL,
    user_id integer NOT NULL,
    token bytea NOT NULL,
    name character varying NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    last_used_at timestamp without time zone,
    revoked boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE public.api_tokens_id_seq AS integer;
ALTER SEQUENCE public.api_tokens_id_seq OWNED BY public.api_tokens.id;

CREATE TABLE public.background_jobs (
    id bigint NOT NULL,
    job_type text NOT NULL,
    data json NOT NULL,
    retries integer DEFAULT 0 NOT NULL,
    last_retry timestamp without time zone DEFAULT '1970-01-01 00:00:00'::timestamp without time zone NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.background_jobs_id_seq;
ALTER SEQUENCE public.background_jobs_id_seq OWNED BY public.background_jobs.id;

CREATE TABLE public.badges (
    crate_id integer NOT NULL,
    badge_type character varying NOT NULL,
    attributes json NOT NULL
);

CREATE TABLE public.categories (
    id integer NOT NULL,
    category character varying NOT NULL,
    slug character varying NOT NULL,
    description character varying DEFAULT ''::character varying NOT NULL,
    crates_cnt integer DEFAULT 0 NOT NULL,
    path public.ltree NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.categories_id_seq AS integer;
ALTER SEQUENCE public.categories_id_seq OWNED BY public.categories.id;

CREATE TABLE public.crate_owner_invitations (
    invited_user_id integer NOT NULL,
    invited_by_user_id integer NOT NULL,
    crate_id integer NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    token text DEFAULT public.random_string(26) NOT NULL
);

CREATE TABLE public.crate_owners (
    crate_id integer NOT NULL,
    owner_id integer NOT NULL,
    owner_kind integer NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    created_by integer,
    deleted boolean DEFAULT false NOT NULL,
    email_notifications boolean DEFAULT true NOT NULL
);

CREATE TABLE public.crates (
    id integer NOT NULL,
    name character varying NOT NULL,
    updated_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    created_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    description character varying,
    homepage character varying,
    documentation character varying,
    readme character varying,
    license character varying,
    repository character varying,
    max_upload_size integer,
    max_version character varying,
    textsearchable tsvector,
    trustpub_only boolean DEFAULT false NOT NULL
);

CREATE TABLE public.versions (
    id integer NOT NULL,
    crate_id integer NOT NULL,
    num character varying NOT NULL,
    updated_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    created_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    features json DEFAULT '{}'::json NOT NULL,
    yanked boolean DEFAULT false NOT NULL,
    license character varying,
    crate_size integer,
    published_by integer,
    checksum character(64),
    yank_message text,
    links character varying
);

CREATE VIEW public.top_version AS
 SELECT DISTINCT ON (versions.crate_id) versions.crate_id,
    versions.num,
    versions.downloads,
    versions.license
   FROM public.versions
  WHERE (NOT versions.yanked)
  ORDER BY versions.crate_id, versions.created_at DESC;

CREATE VIEW public.crate_search AS
 SELECT c.id,
    c.name,
    c.description,
    c.downloads,
    t.num AS newest,
    c.textsearchable
   FROM (public.crates c
     LEFT JOIN public.top_version t ON ((t.crate_id = c.id)));

CREATE TABLE public.crates_categories (
    crate_id integer NOT NULL,
    category_id integer NOT NULL
);

CREATE SEQUENCE public.crates_id_seq AS integer;
ALTER SEQUENCE public.crates_id_seq OWNED BY public.crates.id;

CREATE TABLE public.crates_keywords (
    crate_id integer NOT NULL,
    keyword_id integer NOT NULL
);

CREATE TABLE public.dependencies (
    id integer NOT NULL,
    version_id integer NOT NULL,
    crate_id integer NOT NULL,
    req character varying NOT NULL,
    optional boolean NOT NULL,
    default_features boolean NOT NULL,
    features text[] NOT NULL,
    target character varying,
    kind integer DEFAULT 0 NOT NULL,
    explicit_name character varying
);

CREATE SEQUENCE public.dependencies_id_seq AS integer;
ALTER SEQUENCE public.dependencies_id_seq OWNED BY public.dependencies.id;

CREATE TABLE public.emails (
    id integer NOT NULL,
    user_id integer NOT NULL,
    email character varying NOT NULL,
    verified boolean DEFAULT false NOT NULL,
    token text DEFAULT public.random_string(26) NOT NULL,
    token_generated_at timestamp without time zone
);

CREATE SEQUENCE public.emails_id_seq AS integer;
ALTER SEQUENCE public.emails_id_seq OWNED BY public.emails.id;

CREATE TABLE public.follows (
    user_id integer NOT NULL,
    crate_id integer NOT NULL
);

CREATE TABLE public.keywords (
    id integer NOT NULL,
    keyword character varying NOT NULL,
    crates_cnt integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.keywords_id_seq AS integer;
ALTER SEQUENCE public.keywords_id_seq OWNED BY public.keywords.id;

CREATE TABLE public.metadata (
    total_downloads bigint NOT NULL
);

CREATE TABLE public.mirrors (
    id integer NOT NULL,
    url character varying NOT NULL,
    region character varying,
    healthy boolean DEFAULT true NOT NULL,
    last_sync timestamp without time zone
);

CREATE SEQUENCE public.mirrors_id_seq AS integer;
ALTER SEQUENCE public.mirrors_id_seq OWNED BY public.mirrors.id;

CREATE TABLE public.persistent_sessions (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    hashed_token bytea NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    ip_address inet NOT NULL,
    revoked boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE public.persistent_sessions_id_seq;
ALTER SEQUENCE public.persistent_sessions_id_seq OWNED BY public.persistent_sessions.id;

CREATE TABLE public.publish_limit_buckets (
    user_id integer NOT NULL,
    tokens integer NOT NULL,
    last_refill timestamp without time zone NOT NULL
);

CREATE TABLE public.publish_rate_overrides (
    user_id integer NOT NULL,
    burst integer NOT NULL
);

CREATE TABLE public.readme_renderings (
    version_id integer NOT NULL,
    rendered_at timestamp without time zone
);

CREATE TABLE public.version_downloads (
    version_id integer NOT NULL,
    downloads integer DEFAULT 1 NOT NULL,
    counted integer DEFAULT 0 NOT NULL,
    date date DEFAULT CURRENT_DATE NOT NULL,
    processed boolean DEFAULT false NOT NULL
);

CREATE VIEW public.recent_crate_downloads_v AS
 SELECT v.crate_id,
    sum(d.downloads) AS downloads
   FROM (public.version_downloads d
     JOIN public.versions v ON ((v.id = d.version_id)))
  WHERE (d.date > (CURRENT_DATE - 90))
  GROUP BY v.crate_id;

CREATE MATERIALIZED VIEW public.recent_crate_downloads AS
 SELECT recent_crate_downloads_v.crate_id,
    recent_crate_downloads_v.downloads
   FROM public.recent_crate_downloads_v
  WITH NO DATA;

CREATE TABLE public.recent_reports (
    id integer NOT NULL,
    crate_id integer,
    reporter integer,
    reason text NOT NULL,
    state character varying DEFAULT 'open'::character varying NOT NULL
);

CREATE SEQUENCE public.recent_reports_id_seq AS integer;
ALTER SEQUENCE public.recent_reports_id_seq OWNED BY public.recent_reports.id;

CREATE TABLE public.reserved_crate_names (
    name text NOT NULL
);

CREATE TABLE public.sync_log (
    id bigint NOT NULL,
    mirror_id integer NOT NULL,
    started timestamp without time zone NOT NULL,
    finished timestamp without time zone,
    bytes integer
);

CREATE SEQUENCE public.sync_log_id_seq;
ALTER SEQUENCE public.sync_log_id_seq OWNED BY public.sync_log.id;

CREATE TABLE public.teams (
    id integer NOT NULL,
    login character varying NOT NULL,
    github_id integer NOT NULL,
    name character varying,
    avatar character varying,
    org_id integer
);

CREATE SEQUENCE public.teams_id_seq AS integer;
ALTER SEQUENCE public.teams_id_seq OWNED BY public.teams.id;

CREATE TABLE public.users (
    id integer NOT NULL,
    email character varying,
    gh_access_token character varying NOT NULL,
    gh_login character varying NOT NULL,
    name character varying,
    gh_avatar character varying,
    gh_id integer NOT NULL,
    account_lock_reason character varying,
    is_admin boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.users_id_seq AS integer;
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;

CREATE TABLE public.version_authors (
    id integer NOT NULL,
    version_id integer NOT NULL,
    name character varying NOT NULL
);

CREATE SEQUENCE public.version_authors_id_seq AS integer;
ALTER SEQUENCE public.version_authors_id_seq OWNED BY public.version_authors.id;

CREATE TABLE public.version_owner_actions (
    id integer NOT NULL,
    version_id integer NOT NULL,
    user_id integer NOT NULL,
    api_token_id integer,
    action integer NOT NULL,
    "time" timestamp without time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.version_owner_actions_id_seq AS integer;
ALTER SEQUENCE public.version_owner_actions_id_seq OWNED BY public.version_owner_actions.id;

CREATE SEQUENCE public.versions_id_seq AS integer;
ALTER SEQUENCE public.versions_id_seq OWNED BY public.versions.id;

ALTER TABLE ONLY public.api_tokens ALTER COLUMN id SET DEFAULT nextval('public.api_tokens_id_seq'::regclass);
ALTER TABLE ONLY public.background_jobs ALTER COLUMN id SET DEFAULT nextval('public.background_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.categories ALTER COLUMN id SET DEFAULT nextval('public.categories_id_seq'::regclass);
ALTER TABLE ONLY public.crates ALTER COLUMN id SET DEFAULT nextval('public.crates_id_seq'::regclass);
ALTER TABLE ONLY public.dependencies ALTER COLUMN id SET DEFAULT nextval('public.dependencies_id_seq'::regclass);
ALTER TABLE ONLY public.emails ALTER COLUMN id SET DEFAULT nextval('public.emails_id_seq'::regclass);
ALTER TABLE ONLY public.keywords ALTER COLUMN id SET DEFAULT nextval('public.keywords_id_seq'::regclass);
ALTER TABLE ONLY public.mirrors ALTER COLUMN id SET DEFAULT nextval('public.mirrors_id_seq'::regclass);
ALTER TABLE ONLY public.persistent_sessions ALTER COLUMN id SET DEFAULT nextval('public.persistent_sessions_id_seq'::regclass);
ALTER TABLE ONLY public.recent_reports ALTER COLUMN id SET DEFAULT nextval('public.recent_reports_id_seq'::regclass);
ALTER TABLE ONLY public.sync_log ALTER COLUMN id SET DEFAULT nextval('public.sync_log_id_seq'::regclass);
ALTER TABLE ONLY public.teams ALTER COLUMN id SET DEFAULT nextval('public.teams_id_seq'::regclass);
ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
ALTER TABLE ONLY public.version_authors ALTER COLUMN id SET DEFAULT nextval('public.version_authors_id_seq'::regclass);
ALTER TABLE ONLY public.version_owner_actions ALTER COLUMN id SET DEFAULT nextval('public.version_owner_actions_id_seq'::regclass);
ALTER TABLE ONLY public.versions ALTER COLUMN id SET DEFAULT nextval('public.versions_id_seq'::regclass);
ALTER TABLE ONLY public.advisories ADD CONSTRAINT advisories_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_tokens ADD CONSTRAINT api_tokens_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_tokens ADD CONSTRAINT api_tokens_token_key UNIQUE (token);
ALTER TABLE ONLY public.background_jobs ADD CONSTRAINT background_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.badges ADD CONSTRAINT badges_pkey PRIMARY KEY (crate_id, badge_type);
ALTER TABLE ONLY public.categories ADD CONSTRAINT categories_category_key UNIQUE (category);
ALTER TABLE ONLY public.categories ADD CONSTRAINT categories_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.categories ADD CONSTRAINT categories_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.crate_owner_invitations ADD CONSTRAINT crate_owner_invitations_pkey PRIMARY KEY (invited_user_id, crate_id);
ALTER TABLE ONLY public.crate_owner_invitations ADD CONSTRAINT crate_owner_invitations_token_key UNIQUE (token);
ALTER TABLE ONLY public.crate_owners ADD CONSTRAINT crate_owners_pkey PRIMARY KEY (crate_id, owner_id, owner_kind);
ALTER TABLE ONLY public.crates_categories ADD CONSTRAINT crates_categories_pkey PRIMARY KEY (crate_id, category_id);
ALTER TABLE ONLY public.crates_keywords ADD CONSTRAINT crates_keywords_pkey PRIMARY KEY (crate_id, keyword_id);
ALTER TABLE ONLY public.crates ADD CONSTRAINT crates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dependencies ADD CONSTRAINT dependencies_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.emails ADD CONSTRAINT emails_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.emails ADD CONSTRAINT emails_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY public.follows ADD CONSTRAINT follows_pkey PRIMARY KEY (user_id, crate_id);
ALTER TABLE ONLY public.keywords ADD CONSTRAINT keywords_keyword_key UNIQUE (keyword);
ALTER TABLE ONLY public.keywords ADD CONSTRAINT keywords_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.metadata ADD CONSTRAINT metadata_pkey PRIMARY KEY (total_downloads);
ALTER TABLE ONLY public.mirrors ADD CONSTRAINT mirrors_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mirrors ADD CONSTRAINT mirrors_url_key UNIQUE (url);
ALTER TABLE ONLY public.persistent_sessions ADD CONSTRAINT persistent_sessions_hashed_token_key UNIQUE (hashed_token);
ALTER TABLE ONLY public.persistent_sessions ADD CONSTRAINT persistent_sessions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.publish_limit_buckets ADD CONSTRAINT publish_limit_buckets_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.publish_rate_overrides ADD CONSTRAINT publish_rate_overrides_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.readme_renderings ADD CONSTRAINT readme_renderings_pkey PRIMARY KEY (version_id);
ALTER TABLE ONLY public.recent_reports ADD CONSTRAINT recent_reports_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reserved_crate_names ADD CONSTRAINT reserved_crate_names_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sync_log ADD CONSTRAINT sync_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.teams ADD CONSTRAINT teams_github_id_key UNIQUE (github_id);
ALTER TABLE ONLY public.teams ADD CONSTRAINT teams_login_key UNIQUE (login);
ALTER TABLE ONLY public.teams ADD CONSTRAINT teams_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.version_authors ADD CONSTRAINT version_authors_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.version_downloads ADD CONSTRAINT version_downloads_pkey PRIMARY KEY (version_id, date);
ALTER TABLE ONLY public.version_owner_actions ADD CONSTRAINT version_owner_actions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.versions ADD CONSTRAINT versions_crate_id_num_key UNIQUE (crate_id, num);
ALTER TABLE ONLY public.versions ADD CONSTRAINT versions_pkey PRIMARY KEY (id);
CREATE INDEX crate_owners_owner_id_idx ON public.crate_owners USING btree (owner_id) WHERE (NOT deleted);
CREATE INDEX crates_keywords_keyword_id_idx ON public.crates_keywords USING btree (keyword_id);
CREATE INDEX crates_name_trgm ON public.crates USING gin (public.canon_crate_name((name)::text) public.gin_trgm_ops);
CREATE INDEX crates_ts ON public.crates USING gin (textsearchable);
CREATE INDEX dependencies_crate_id_idx ON public.dependencies USING btree (crate_id);
CREATE INDEX dependencies_version_id_idx ON public.dependencies USING btree (version_id);
CREATE INDEX lower_gh_login ON public.users USING btree (lower((gh_login)::text));
CREATE INDEX path_gist ON public.categories USING gist (path);
CREATE UNIQUE INDEX recent_crate_downloads_crate_id ON public.recent_crate_downloads USING btree (crate_id);
CREATE UNIQUE INDEX unique_crates_name ON public.crates USING btree (public.canon_crate_name((name)::text));
CREATE UNIQUE INDEX users_gh_id ON public.users USING btree (gh_id) WHERE (gh_id > 0);
CREATE INDEX version_authors_version_id_idx ON public.version_authors USING btree (version_id);
CREATE INDEX version_downloads_unprocessed ON public.version_downloads USING btree (version_id) WHERE (NOT processed);
CREATE INDEX versions_crate_created ON public.versions USING btree (crate_id, created_at DESC);

CREATE TRIGGER trigger_crates_set_updated_at BEFORE UPDATE ON public.crates FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE OF updated_at ON public.crates FOR EACH ROW EXECUTE FUNCTION public.trigger_crates_name_search();

CREATE TRIGGER trigger_ensure_crate_name_not_reserved BEFORE INSERT OR UPDATE ON public.crates FOR EACH ROW EXECUTE FUNCTION public.ensure_reserved();

CREATE TRIGGER trigger_update_categories_crates_cnt BEFORE INSERT OR DELETE ON public.crates_categories FOR EACH ROW EXECUTE FUNCTION public.update_categories_crates_cnt();

CREATE TRIGGER trigger_versions_set_updated_at BEFORE UPDATE ON public.versions FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

ALTER TABLE ONLY public.advisories ADD CONSTRAINT advisories_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id);
ALTER TABLE ONLY public.api_tokens ADD CONSTRAINT api_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.badges ADD CONSTRAINT badges_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.crate_owner_invitations ADD CONSTRAINT crate_owner_invitations_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.crate_owner_invitations ADD CONSTRAINT crate_owner_invitations_invited_by_user_id_fkey FOREIGN KEY (invited_by_user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.crate_owner_invitations ADD CONSTRAINT crate_owner_invitations_invited_user_id_fkey FOREIGN KEY (invited_user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.crate_owners ADD CONSTRAINT crate_owners_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id);
ALTER TABLE ONLY public.crate_owners ADD CONSTRAINT crate_owners_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id);
ALTER TABLE ONLY public.crates_categories ADD CONSTRAINT crates_categories_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.categories(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.crates_categories ADD CONSTRAINT crates_categories_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.crates_keywords ADD CONSTRAINT crates_keywords_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.crates_keywords ADD CONSTRAINT crates_keywords_keyword_id_fkey FOREIGN KEY (keyword_id) REFERENCES public.keywords(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.dependencies ADD CONSTRAINT dependencies_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id);
ALTER TABLE ONLY public.dependencies ADD CONSTRAINT dependencies_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.versions(id);
ALTER TABLE ONLY public.emails ADD CONSTRAINT emails_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.follows ADD CONSTRAINT follows_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.follows ADD CONSTRAINT follows_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.persistent_sessions ADD CONSTRAINT persistent_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.publish_limit_buckets ADD CONSTRAINT publish_limit_buckets_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.publish_rate_overrides ADD CONSTRAINT publish_rate_overrides_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.readme_renderings ADD CONSTRAINT readme_renderings_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.versions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.recent_reports ADD CONSTRAINT recent_reports_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id);
ALTER TABLE ONLY public.recent_reports ADD CONSTRAINT recent_reports_reporter_fkey FOREIGN KEY (reporter) REFERENCES public.users(id);
ALTER TABLE ONLY public.sync_log ADD CONSTRAINT sync_log_mirror_id_fkey FOREIGN KEY (mirror_id) REFERENCES public.mirrors(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.version_authors ADD CONSTRAINT version_authors_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.versions(id);
ALTER TABLE ONLY public.version_downloads ADD CONSTRAINT version_downloads_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.versions(id);
ALTER TABLE ONLY public.version_owner_actions ADD CONSTRAINT version_owner_actions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.version_owner_actions ADD CONSTRAINT version_owner_actions_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.versions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.versions ADD CONSTRAINT versions_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES public.crates(id);
ALTER TABLE ONLY public.versions ADD CONSTRAINT versions_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.users(id);
