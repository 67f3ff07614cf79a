-- OpenProject structure (trimmed to work packages, journals, time)
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA pg_catalog;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pg_catalog;
CREATE TABLE public.projects (
    id integer NOT NULL,
    name character varying DEFAULT ''::character varying NOT NULL,
    description text,
    is_public boolean DEFAULT true NOT NULL,
    parent_id integer,
    created_on timestamp without time zone,
    identifier character varying,
    status integer DEFAULT 1 NOT NULL,
    lft integer,
    rgt integer
);
CREATE SEQUENCE public.projects_id_seq
    AS integer
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
    last_login_on timestamp without time zone,
    auth_source_id integer,
    created_on timestamp without time zone,
    updated_on timestamp without time zone,
    type character varying,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE TABLE public.versions (
    id serial CONSTRAINT versions_pkey PRIMARY KEY,
    project_id integer DEFAULT 0 NOT NULL,
    name character varying
    DEFAULT ''::character varying NOT NULL,
    effective_date date,
    start_date date,
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
    DEFAULT 0 NOT NULL,
    estimated_hours double precision,
    lft integer,
    rgt integer,
    root_id integer,
    parent_id integer,
    CONSTRAINT work_packages_pkey PRIMARY KEY (id)
);
CREATE INDEX index_work_packages_on_root_id_and_lft_and_rgt ON public.work_packages USING btree (root_id, lft, rgt);
CREATE INDEX index_work_packages_on_project_id ON public.work_packages USING btree (project_id);
CREATE TABLE public.relations (
    id serial NOT NULL,
    from_id integer NOT NULL,
    to_id integer NOT NULL,
    delay integer,
    description text,
    hierarchy integer DEFAULT 0 NOT NULL,
    relates integer DEFAULT 0 NOT NULL,
    follows integer DEFAULT 0 NOT NULL,
    blocks integer DEFAULT 0 NOT NULL,
    count integer DEFAULT 0 NOT NULL,
    CONSTRAINT relations_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_relations_on_type_columns ON public.relations USING btree (from_id, to_id, hierarchy, relates, follows, blocks);
CREATE INDEX index_relations_direct_non_hierarchy ON public.relations USING btree (from_id) WHERE ((((hierarchy + relates) + follows) + blocks) = 1);
CREATE TABLE public.journals (
    id serial CONSTRAINT journals_pkey PRIMARY KEY,
    journable_id integer,
    journable_type character varying,
    user_id integer DEFAULT 0 NOT NULL,
    notes text,
    created_at timestamp without time zone NOT NULL,
    activity_type character varying,
    version integer DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX index_journals_on_journable_type_and_journable_id_and_version ON public.journals USING btree (journable_type, journable_id, version);
CREATE TABLE public.time_entries (
    id serial PRIMARY KEY,
    project_id integer NOT NULL,
    user_id integer NOT NULL,
    work_package_id integer,
    hours double precision NOT NULL,
    comments character varying,
    activity_id integer NOT NULL,
    spent_on date NOT NULL,
    tyear integer NOT NULL,
    overridden_costs numeric(15,
    2)
);
CREATE TABLE public.auth_sources (id serial PRIMARY KEY, type varchar(30) DEFAULT ''::varchar NOT NULL, name varchar(60) DEFAULT ''::varchar NOT NULL, host varchar(60), tls_mode integer DEFAULT 0 NOT NULL);
ALTER TABLE public.users ADD CONSTRAINT users_auth_source_fk FOREIGN KEY (auth_source_id) REFERENCES public.auth_sources (id);
CREATE VIEW public.visible_projects AS SELECT id, name, identifier FROM public.projects WHERE is_public AND status = 1;
ALTER TABLE ONLY public.projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
CREATE INDEX index_users_on_type_and_login ON public.users USING btree (type, login);
ALTER TABLE ONLY public.versions ADD CONSTRAINT versions_project_fk FOREIGN KEY (project_id) REFERENCES public.projects(id)
;
