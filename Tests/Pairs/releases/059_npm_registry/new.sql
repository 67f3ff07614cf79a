--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: registry; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA registry;


ALTER SCHEMA registry OWNER TO postgres;

--
-- Name: stats; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA stats;


ALTER SCHEMA stats OWNER TO postgres;

--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: access; Type: TYPE; Schema: registry; Owner: postgres
--

CREATE TYPE registry.access AS ENUM (
    'public',
    'private',
    'restricted'
);


ALTER TYPE registry.access OWNER TO postgres;

--
-- Name: dep_kind; Type: TYPE; Schema: registry; Owner: postgres
--

CREATE TYPE registry.dep_kind AS ENUM (
    'prod',
    'dev',
    'peer',
    'optional',
    'bundled'
);


ALTER TYPE registry.dep_kind OWNER TO postgres;

--
-- Name: pkg_name; Type: DOMAIN; Schema: registry; Owner: postgres
--

CREATE DOMAIN registry.pkg_name AS text
	CONSTRAINT pkg_name_check CHECK (((VALUE ~ '^(@[a-z0-9-~][a-z0-9-._~]*/)?[a-z0-9-~][a-z0-9-._~]*$'::text) AND (length(VALUE) <= 214)));


ALTER DOMAIN registry.pkg_name OWNER TO postgres;

--
-- Name: semver; Type: DOMAIN; Schema: registry; Owner: postgres
--

CREATE DOMAIN registry.semver AS text
	CONSTRAINT semver_check CHECK ((VALUE ~ '^\d+\.\d+\.\d+'::text));


ALTER DOMAIN registry.semver OWNER TO postgres;

--
-- Name: touch(); Type: FUNCTION; Schema: registry; Owner: postgres
--

CREATE FUNCTION registry.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE registry.packages SET modified = now() WHERE id = NEW.package_id; RETURN NULL; END $$;


ALTER FUNCTION registry.touch() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: accounts; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.accounts (
    id integer NOT NULL,
    login public.citext NOT NULL,
    email public.citext NOT NULL,
    tfa text DEFAULT 'disabled'::text,
    scope public.citext
);


ALTER TABLE registry.accounts OWNER TO postgres;

--
-- Name: accounts_id_seq; Type: SEQUENCE; Schema: registry; Owner: postgres
--

CREATE SEQUENCE registry.accounts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE registry.accounts_id_seq OWNER TO postgres;

--
-- Name: accounts_id_seq; Type: SEQUENCE OWNED BY; Schema: registry; Owner: postgres
--

ALTER SEQUENCE registry.accounts_id_seq OWNED BY registry.accounts.id;


--
-- Name: collaborators; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.collaborators (
    package_id bigint NOT NULL,
    account_id integer NOT NULL,
    permission text DEFAULT 'write'::text NOT NULL,
    CONSTRAINT collaborators_permission_check CHECK ((permission = ANY (ARRAY['read'::text, 'write'::text])))
);


ALTER TABLE registry.collaborators OWNER TO postgres;

--
-- Name: deps; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.deps (
    package_id bigint NOT NULL,
    version registry.semver NOT NULL,
    dep text NOT NULL,
    range text DEFAULT '*'::text NOT NULL,
    kind registry.dep_kind DEFAULT 'prod'::registry.dep_kind NOT NULL
);


ALTER TABLE registry.deps OWNER TO postgres;

--
-- Name: dist_tags; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.dist_tags (
    package_id bigint NOT NULL,
    tag text NOT NULL,
    version registry.semver NOT NULL
);


ALTER TABLE registry.dist_tags OWNER TO postgres;

--
-- Name: packages; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.packages (
    id bigint NOT NULL,
    name registry.pkg_name NOT NULL,
    description text,
    access registry.access DEFAULT 'public'::registry.access NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    modified timestamp with time zone,
    readme text,
    keywords text[],
    unpublished_at timestamp with time zone,
    scope text GENERATED ALWAYS AS ("substring"((name)::text, '^@([^/]+)/'::text)) STORED
);


ALTER TABLE registry.packages OWNER TO postgres;

--
-- Name: versions; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.versions (
    package_id bigint NOT NULL,
    version registry.semver NOT NULL,
    manifest jsonb NOT NULL,
    tarball text NOT NULL,
    deprecated text,
    published timestamp with time zone DEFAULT now() NOT NULL,
    publisher integer,
    integrity text GENERATED ALWAYS AS ((manifest #>> '{dist,integrity}'::text[])) STORED,
    size bigint,
    license text,
    provenance jsonb
);


ALTER TABLE registry.versions OWNER TO postgres;

--
-- Name: latest; Type: VIEW; Schema: registry; Owner: postgres
--

CREATE VIEW registry.latest AS
 SELECT p.id,
    p.name,
    t.version,
    v.license,
    v.integrity
   FROM ((registry.packages p
     JOIN registry.dist_tags t ON (((t.package_id = p.id) AND (t.tag = 'latest'::text))))
     JOIN registry.versions v ON (((v.package_id = p.id) AND ((v.version)::text = (t.version)::text))))
  WHERE (p.access = 'public'::registry.access);


ALTER TABLE registry.latest OWNER TO postgres;

--
-- Name: packages_id_seq; Type: SEQUENCE; Schema: registry; Owner: postgres
--

CREATE SEQUENCE registry.packages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE registry.packages_id_seq OWNER TO postgres;

--
-- Name: packages_id_seq; Type: SEQUENCE OWNED BY; Schema: registry; Owner: postgres
--

ALTER SEQUENCE registry.packages_id_seq OWNED BY registry.packages.id;


--
-- Name: scopes; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.scopes (
    name public.citext NOT NULL,
    type text DEFAULT 'user'::text NOT NULL
);


ALTER TABLE registry.scopes OWNER TO postgres;

--
-- Name: team_members; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.team_members (
    scope public.citext NOT NULL,
    team public.citext NOT NULL,
    account_id integer NOT NULL
);


ALTER TABLE registry.team_members OWNER TO postgres;

--
-- Name: teams; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.teams (
    scope public.citext NOT NULL,
    name public.citext NOT NULL
);


ALTER TABLE registry.teams OWNER TO postgres;

--
-- Name: tokens; Type: TABLE; Schema: registry; Owner: postgres
--

CREATE TABLE registry.tokens (
    key uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id integer NOT NULL,
    readonly boolean DEFAULT false,
    cidr cidr[],
    created timestamp with time zone,
    expires timestamp with time zone,
    CONSTRAINT token_expires CHECK ((expires > created))
);


ALTER TABLE registry.tokens OWNER TO postgres;

--
-- Name: downloads; Type: TABLE; Schema: stats; Owner: postgres
--

CREATE TABLE stats.downloads (
    package_id bigint NOT NULL,
    day date NOT NULL,
    n bigint DEFAULT 0 NOT NULL
)
PARTITION BY RANGE (day);


ALTER TABLE stats.downloads OWNER TO postgres;

--
-- Name: downloads_2023; Type: TABLE; Schema: stats; Owner: postgres
--

CREATE TABLE stats.downloads_2023 (
    package_id bigint NOT NULL,
    day date NOT NULL,
    n bigint DEFAULT 0 NOT NULL
);


ALTER TABLE stats.downloads_2023 OWNER TO postgres;

--
-- Name: downloads_2024; Type: TABLE; Schema: stats; Owner: postgres
--

CREATE TABLE stats.downloads_2024 (
    package_id bigint NOT NULL,
    day date NOT NULL,
    n bigint DEFAULT 0 NOT NULL
)
PARTITION BY RANGE (day);


ALTER TABLE stats.downloads_2024 OWNER TO postgres;

--
-- Name: downloads_2024_h1; Type: TABLE; Schema: stats; Owner: postgres
--

CREATE TABLE stats.downloads_2024_h1 (
    package_id bigint NOT NULL,
    day date NOT NULL,
    n bigint DEFAULT 0 NOT NULL
);


ALTER TABLE stats.downloads_2024_h1 OWNER TO postgres;

--
-- Name: downloads_2024_h2; Type: TABLE; Schema: stats; Owner: postgres
--

CREATE TABLE stats.downloads_2024_h2 (
    package_id bigint NOT NULL,
    day date NOT NULL,
    n bigint DEFAULT 0 NOT NULL
);


ALTER TABLE stats.downloads_2024_h2 OWNER TO postgres;

--
-- Name: weekly; Type: MATERIALIZED VIEW; Schema: stats; Owner: postgres
--

CREATE MATERIALIZED VIEW stats.weekly AS
 SELECT downloads.package_id,
    (date_trunc('week'::text, (downloads.day)::timestamp without time zone))::date AS week,
    sum(downloads.n) AS n
   FROM stats.downloads
  GROUP BY downloads.package_id, ((date_trunc('week'::text, (downloads.day)::timestamp without time zone))::date)
  WITH NO DATA;


ALTER TABLE stats.weekly OWNER TO postgres;

--
-- Name: downloads_2023; Type: TABLE ATTACH; Schema: stats; Owner: postgres
--

ALTER TABLE ONLY stats.downloads ATTACH PARTITION stats.downloads_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');


--
-- Name: downloads_2024; Type: TABLE ATTACH; Schema: stats; Owner: postgres
--

ALTER TABLE ONLY stats.downloads ATTACH PARTITION stats.downloads_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');


--
-- Name: downloads_2024_h1; Type: TABLE ATTACH; Schema: stats; Owner: postgres
--

ALTER TABLE ONLY stats.downloads_2024 ATTACH PARTITION stats.downloads_2024_h1 FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');


--
-- Name: downloads_2024_h2; Type: TABLE ATTACH; Schema: stats; Owner: postgres
--

ALTER TABLE ONLY stats.downloads_2024 ATTACH PARTITION stats.downloads_2024_h2 FOR VALUES FROM ('2024-07-01') TO ('2025-01-01');


--
-- Name: accounts id; Type: DEFAULT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.accounts ALTER COLUMN id SET DEFAULT nextval('registry.accounts_id_seq'::regclass);


--
-- Name: packages id; Type: DEFAULT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.packages ALTER COLUMN id SET DEFAULT nextval('registry.packages_id_seq'::regclass);


--
-- Name: accounts accounts_login_key; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.accounts
    ADD CONSTRAINT accounts_login_key UNIQUE (login);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: deps deps_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.deps
    ADD CONSTRAINT deps_pkey PRIMARY KEY (package_id, version, kind, dep);


--
-- Name: dist_tags dist_tags_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.dist_tags
    ADD CONSTRAINT dist_tags_pkey PRIMARY KEY (package_id, tag);


--
-- Name: collaborators maintainers_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.collaborators
    ADD CONSTRAINT maintainers_pkey PRIMARY KEY (package_id, account_id);


--
-- Name: packages packages_name_key; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.packages
    ADD CONSTRAINT packages_name_key UNIQUE (name);


--
-- Name: packages packages_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.packages
    ADD CONSTRAINT packages_pkey PRIMARY KEY (id);


--
-- Name: scopes scopes_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.scopes
    ADD CONSTRAINT scopes_pkey PRIMARY KEY (name);


--
-- Name: team_members team_members_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.team_members
    ADD CONSTRAINT team_members_pkey PRIMARY KEY (scope, team, account_id);


--
-- Name: teams teams_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.teams
    ADD CONSTRAINT teams_pkey PRIMARY KEY (scope, name);


--
-- Name: tokens tokens_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.tokens
    ADD CONSTRAINT tokens_pkey PRIMARY KEY (key);


--
-- Name: versions versions_pkey; Type: CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.versions
    ADD CONSTRAINT versions_pkey PRIMARY KEY (package_id, version);


--
-- Name: downloads downloads_pkey; Type: CONSTRAINT; Schema: stats; Owner: postgres
--

ALTER TABLE ONLY stats.downloads
    ADD CONSTRAINT downloads_pkey PRIMARY KEY (package_id, day);


--
-- Name: downloads_2023 downloads_2023_pkey; Type: CONSTRAINT; Schema: stats; Owner: postgres
--

ALTER TABLE ONLY stats.downloads_2023
    ADD CONSTRAINT downloads_2023_pkey PRIMARY KEY (package_id, day);


--
-- Name: downloads_2024 downloads_2024_pkey; Type: CONSTRAINT; Schema: stats; Owner: postgres
--

ALTER TABLE ONLY stats.downloads_2024
    ADD CONSTRAINT downloads_2024_pkey PRIMARY KEY (package_id, day);


--
-- Name: downloads_2024_h1 downloads_2024_h1_pkey; Type: CONSTRAINT; Schema: stats; Owner: postgres
--

ALTER TABLE ONLY stats.downloads_2024_h1
    ADD CONSTRAINT downloads_2024_h1_pkey PRIMARY KEY (package_id, day);


--
-- Name: downloads_2024_h2 downloads_2024_h2_pkey; Type: CONSTRAINT; Schema: stats; Owner: postgres
--

ALTER TABLE ONLY stats.downloads_2024_h2
    ADD CONSTRAINT downloads_2024_h2_pkey PRIMARY KEY (package_id, day);


--
-- Name: deps_dep; Type: INDEX; Schema: registry; Owner: postgres
--

CREATE INDEX deps_dep ON registry.deps USING btree (dep);


--
-- Name: packages_name_trgm; Type: INDEX; Schema: registry; Owner: postgres
--

CREATE INDEX packages_name_trgm ON registry.packages USING gin (((name)::text) public.gin_trgm_ops);


--
-- Name: versions_manifest; Type: INDEX; Schema: registry; Owner: postgres
--

CREATE INDEX versions_manifest ON registry.versions USING gin (manifest jsonb_path_ops);


--
-- Name: versions_published; Type: INDEX; Schema: registry; Owner: postgres
--

CREATE INDEX versions_published ON registry.versions USING btree (published DESC) INCLUDE (package_id, version) WHERE (deprecated IS NULL);


--
-- Name: downloads_2023_pkey; Type: INDEX ATTACH; Schema: stats; Owner: postgres
--

ALTER INDEX stats.downloads_pkey ATTACH PARTITION stats.downloads_2023_pkey;


--
-- Name: downloads_2024_h1_pkey; Type: INDEX ATTACH; Schema: stats; Owner: postgres
--

ALTER INDEX stats.downloads_2024_pkey ATTACH PARTITION stats.downloads_2024_h1_pkey;


--
-- Name: downloads_2024_h2_pkey; Type: INDEX ATTACH; Schema: stats; Owner: postgres
--

ALTER INDEX stats.downloads_2024_pkey ATTACH PARTITION stats.downloads_2024_h2_pkey;


--
-- Name: downloads_2024_pkey; Type: INDEX ATTACH; Schema: stats; Owner: postgres
--

ALTER INDEX stats.downloads_pkey ATTACH PARTITION stats.downloads_2024_pkey;


--
-- Name: versions touch; Type: TRIGGER; Schema: registry; Owner: postgres
--

CREATE TRIGGER touch AFTER INSERT OR UPDATE OF deprecated ON registry.versions FOR EACH ROW EXECUTE FUNCTION registry.touch();


--
-- Name: deps deps_version; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.deps
    ADD CONSTRAINT deps_version FOREIGN KEY (package_id, version) REFERENCES registry.versions(package_id, version) ON DELETE CASCADE;


--
-- Name: dist_tags dist_tags_version; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.dist_tags
    ADD CONSTRAINT dist_tags_version FOREIGN KEY (package_id, version) REFERENCES registry.versions(package_id, version) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;


--
-- Name: collaborators maintainers_account_id_fkey; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.collaborators
    ADD CONSTRAINT maintainers_account_id_fkey FOREIGN KEY (account_id) REFERENCES registry.accounts(id) ON DELETE CASCADE;


--
-- Name: collaborators maintainers_package_id_fkey; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.collaborators
    ADD CONSTRAINT maintainers_package_id_fkey FOREIGN KEY (package_id) REFERENCES registry.packages(id) ON DELETE CASCADE;


--
-- Name: team_members team_members_account_id_fkey; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.team_members
    ADD CONSTRAINT team_members_account_id_fkey FOREIGN KEY (account_id) REFERENCES registry.accounts(id) ON DELETE CASCADE;


--
-- Name: team_members team_members_scope_team_fkey; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.team_members
    ADD CONSTRAINT team_members_scope_team_fkey FOREIGN KEY (scope, team) REFERENCES registry.teams(scope, name) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: teams teams_scope_fkey; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.teams
    ADD CONSTRAINT teams_scope_fkey FOREIGN KEY (scope) REFERENCES registry.scopes(name) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: tokens tokens_account_id_fkey; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.tokens
    ADD CONSTRAINT tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES registry.accounts(id);


--
-- Name: versions versions_package_id_fkey; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.versions
    ADD CONSTRAINT versions_package_id_fkey FOREIGN KEY (package_id) REFERENCES registry.packages(id) ON DELETE CASCADE;


--
-- Name: versions versions_publisher_fkey; Type: FK CONSTRAINT; Schema: registry; Owner: postgres
--

ALTER TABLE ONLY registry.versions
    ADD CONSTRAINT versions_publisher_fkey FOREIGN KEY (publisher) REFERENCES registry.accounts(id);


--
-- Name: SCHEMA registry; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA registry TO registry;
GRANT USAGE ON SCHEMA registry TO crawler;


--
-- Name: SCHEMA stats; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA stats TO crawler;


--
-- Name: TABLE accounts; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.accounts TO registry;


--
-- Name: TABLE collaborators; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.collaborators TO registry;


--
-- Name: TABLE deps; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.deps TO registry;


--
-- Name: TABLE dist_tags; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.dist_tags TO registry;


--
-- Name: TABLE packages; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.packages TO registry;


--
-- Name: TABLE versions; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.versions TO registry;


--
-- Name: TABLE latest; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT ON TABLE registry.latest TO crawler;
GRANT SELECT,INSERT ON TABLE registry.latest TO registry;


--
-- Name: TABLE scopes; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.scopes TO registry;


--
-- Name: TABLE team_members; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.team_members TO registry;


--
-- Name: TABLE teams; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.teams TO registry;


--
-- Name: TABLE tokens; Type: ACL; Schema: registry; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE registry.tokens TO registry;


--
-- PostgreSQL database dump complete
--


