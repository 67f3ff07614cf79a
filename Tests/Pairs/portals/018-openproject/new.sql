-- OpenProject structure (trimmed to work packages, journals, time)
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA pg_catalog;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pg_catalog;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA pg_catalog;
CREATE COLLATION public.versions_name (provider = icu, locale = 'en-u-kn-true');
CREATE TABLE public.projects (
    id bigint NOT NULL,
    name character varying DEFAULT ''::character varying NOT NULL,
    description text,
    created_on timestamp without time zone,
    identifier character varying,
    lft integer,
    rgt integer
    , public boolean DEFAULT true NOT NULL, parent_id bigint, active boolean DEFAULT true NOT NULL, templated boolean DEFAULT false NOT NULL,
    status_code integer, status_explanation text,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT projects_nested_set CHECK (lft < rgt)
);
CREATE SEQUENCE public.projects_id_seq
    START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.projects_id_seq OWNED BY public.projects.id;
ALTER TABLE ONLY public.projects ALTER COLUMN id SET DEFAULT nextval('public.projects_id_seq'::regclass);
CREATE TABLE public.users (
    id serial NOT NULL,
    login character varying(256) DEFAULT ''::character varying NOT NULL,
    firstname character varying DEFAULT ''::character varying NOT NULL,
    lastname character varying DEFAULT ''::character varying NOT NULL,
    mail character varying DEFAULT ''::character varying NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    status integer DEFAULT 1 NOT NULL,
    last_login_on timestamp with time zone,
    language character varying(5) DEFAULT ''::character varying,
    ldap_auth_source_id bigint,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    type character varying,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE TABLE public.versions (
    id serial CONSTRAINT versions_pkey PRIMARY KEY,
    project_id integer DEFAULT 0 NOT NULL,
    name character varying
    COLLATE public.versions_name
    DEFAULT ''::character varying NOT NULL,
    effective_date date,
    start_date date,
    wiki_page_title character varying,
    status character varying DEFAULT 'open'::character varying
);
CREATE TABLE public.work_packages (
    id serial NOT NULL,
    type_id integer DEFAULT 0 NOT NULL,
    project_id integer DEFAULT 0 NOT NULL,
    subject character varying DEFAULT ''::character varying NOT NULL,
    description text,
    due_date date,
    start_date date,
    status_id integer DEFAULT 0 NOT NULL,
    assigned_to_id integer,
    version_id integer,
    author_id integer DEFAULT 0 NOT NULL,
    lock_version integer DEFAULT 0 NOT NULL,
    done_ratio integer
    CONSTRAINT work_packages_done_ratio_range CHECK (done_ratio BETWEEN 0 AND 100),
    estimated_hours double precision,
    parent_id bigint,
    schedule_manually boolean DEFAULT true NOT NULL,
    ignore_non_working_days boolean DEFAULT false NOT NULL,
    duration integer,
    derived_start_date date,
    CONSTRAINT work_packages_due_larger_start_date CHECK (due_date >= start_date),
    CONSTRAINT work_packages_pkey PRIMARY KEY (id)
);
CREATE INDEX index_work_packages_on_project_id ON public.work_packages USING btree (project_id);
CREATE INDEX index_work_packages_on_project_id_and_updated ON public.work_packages USING btree (project_id, id DESC) INCLUDE (subject);
CREATE INDEX index_work_packages_on_schedule_manually ON public.work_packages USING btree (schedule_manually) WHERE (schedule_manually = true);
CREATE TABLE public.relations (
    id serial NOT NULL,
    from_id integer NOT NULL,
    to_id integer NOT NULL,
    lag integer,
    description text,
    relation_type character varying,
    CONSTRAINT relations_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_relations_on_from_id_and_to_id_and_relation_type ON public.relations USING btree (from_id, to_id, relation_type);
CREATE TABLE public.journals (
    id serial CONSTRAINT journals_pkey PRIMARY KEY,
    journable_id integer,
    journable_type character varying,
    user_id integer DEFAULT 0 NOT NULL,
    notes text,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    version integer DEFAULT 0 NOT NULL
    , data_type character varying NOT NULL, data_id bigint NOT NULL, cause jsonb DEFAULT '{}'::jsonb, updated_at timestamptz,
    validity_period tstzrange,
    CONSTRAINT journals_validity_period_not_empty CHECK (((NOT isempty(validity_period)) AND (validity_period IS NOT NULL))),
    CONSTRAINT non_overlapping_journals_validity_periods EXCLUDE USING gist (journable_id WITH =, journable_type WITH =, validity_period WITH &&) DEFERRABLE
);
CREATE UNIQUE INDEX index_journals_on_journable_type_and_journable_id_and_version ON public.journals USING btree (journable_type, journable_id, version);
CREATE UNIQUE INDEX index_journals_on_data_id_and_data_type ON public.journals USING btree (data_id, data_type);
CREATE TABLE public.time_entries (
    id serial PRIMARY KEY,
    project_id integer NOT NULL,
    user_id integer NOT NULL,
    work_package_id integer,
    hours double precision,
    comments character varying,
    spent_on date NOT NULL,
    tyear integer NOT NULL,
    activity_id integer,
    ongoing boolean DEFAULT false NOT NULL,
    logged_by_id integer NOT NULL,
    start_time integer CHECK (start_time < 1440),
    overridden_costs numeric(15,
    4)
);
CREATE UNIQUE INDEX index_time_entries_on_user_id_and_ongoing ON public.time_entries (user_id, ongoing) WHERE (ongoing = true);
CREATE TABLE public.ldap_auth_sources (id bigserial CONSTRAINT auth_sources_pkey PRIMARY KEY, name varchar(60) DEFAULT ''::varchar NOT NULL, host varchar(60), tls_mode integer DEFAULT 0 NOT NULL, verify_peer boolean DEFAULT true NOT NULL);
ALTER TABLE public.users ADD CONSTRAINT fk_rails_ldap_auth FOREIGN KEY (ldap_auth_source_id) REFERENCES public.ldap_auth_sources (id);
CREATE TABLE public.work_package_hierarchies (ancestor_id integer NOT NULL, descendant_id integer NOT NULL, generations integer NOT NULL);
CREATE UNIQUE INDEX work_package_anc_desc_idx ON public.work_package_hierarchies (ancestor_id, descendant_id, generations);
CREATE INDEX work_package_desc_idx ON public.work_package_hierarchies (descendant_id);
CREATE VIEW public.visible_projects AS SELECT id, name, identifier, settings FROM public.projects WHERE public AND active;
CREATE INDEX index_users_fullname ON public.users USING gin (((firstname::text || ' '::text) || lastname::text) gin_trgm_ops);
ALTER TABLE ONLY public.projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id) INCLUDE (name);
CREATE UNIQUE INDEX index_users_on_login_lower ON public.users ((lower(login::text)));
ALTER TABLE ONLY public.versions ADD CONSTRAINT versions_project_fk FOREIGN KEY (project_id) REFERENCES public.projects(id)
 ON DELETE CASCADE
;
