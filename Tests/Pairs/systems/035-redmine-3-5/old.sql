CREATE TABLE public.issues (
    id integer NOT NULL,
    tracker_id integer NOT NULL,
    project_id integer NOT NULL,
    subject character varying DEFAULT ''::character varying NOT NULL,
    description text,
    due_date date,
    status_id integer NOT NULL,
    assigned_to_id integer,
    author_id integer NOT NULL,
    done_ratio integer DEFAULT 0 NOT NULL,
    estimated_hours double precision,
    created_on timestamp without time zone,
    parent_id integer, root_id integer, lft integer, rgt integer,
    is_private boolean DEFAULT false NOT NULL
);
CREATE SEQUENCE public.issues_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER TABLE public.issues_id_seq OWNER TO postgres;
ALTER SEQUENCE public.issues_id_seq OWNED BY public.issues.id;
ALTER TABLE ONLY public.issues ALTER COLUMN id SET DEFAULT nextval('public.issues_id_seq'::regclass);
ALTER TABLE ONLY public.issues ADD CONSTRAINT issues_pkey PRIMARY KEY (id);
CREATE INDEX issues_project_id ON public.issues USING btree (project_id);
CREATE INDEX index_issues_on_root_id_and_lft_and_rgt ON public.issues USING btree (root_id, lft, rgt);
CREATE TABLE public.users (id serial PRIMARY KEY, login varchar DEFAULT '' NOT NULL, hashed_password varchar(40) DEFAULT '' NOT NULL, mail varchar(60) DEFAULT '' NOT NULL, admin boolean DEFAULT false NOT NULL, type varchar, salt varchar(64), identity_url varchar, auth_source_id integer);
CREATE INDEX index_users_on_id_and_type ON public.users (id, type);
CREATE TABLE public.journals (id serial PRIMARY KEY, journalized_id integer DEFAULT 0 NOT NULL, journalized_type varchar(30) DEFAULT '' NOT NULL, user_id integer DEFAULT 0 NOT NULL, notes text, created_on timestamp NOT NULL);
CREATE TABLE public.journal_details (id serial PRIMARY KEY, journal_id integer DEFAULT 0 NOT NULL, property varchar(30) DEFAULT '' NOT NULL, prop_key varchar(30) DEFAULT '' NOT NULL, old_value text, value text);
CREATE TABLE public.open_id_authentication_nonces (id serial PRIMARY KEY, "timestamp" integer NOT NULL, server_url varchar, salt varchar NOT NULL);
CREATE TABLE public.comments (id serial PRIMARY KEY, commented_type varchar(30) DEFAULT '' NOT NULL, commented_id integer DEFAULT 0 NOT NULL, comments text, created_on timestamp NOT NULL);
