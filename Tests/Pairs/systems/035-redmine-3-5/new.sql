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
    fixed_version_id integer,
    closed_on timestamp without time zone,
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
CREATE INDEX index_issues_on_parent_id ON public.issues USING btree (parent_id);
CREATE TABLE public.users (id serial PRIMARY KEY, login varchar DEFAULT '' NOT NULL, hashed_password varchar(40) DEFAULT '' NOT NULL, admin boolean DEFAULT false NOT NULL, type varchar, salt varchar(64), must_change_passwd boolean DEFAULT false NOT NULL, passwd_changed_on timestamp, twofa_scheme varchar, twofa_totp_key varchar, twofa_totp_last_used_at integer, twofa_required boolean DEFAULT false, auth_source_id integer);
CREATE TABLE public.email_addresses (id serial PRIMARY KEY, user_id integer NOT NULL, address varchar NOT NULL, is_default boolean DEFAULT false NOT NULL, notify boolean DEFAULT true NOT NULL, created_on timestamp NOT NULL, updated_on timestamp NOT NULL);
CREATE INDEX index_email_addresses_on_user_id ON public.email_addresses (user_id);
CREATE UNIQUE INDEX index_email_addresses_lower ON public.email_addresses (lower(address));
CREATE INDEX index_users_on_id_and_type ON public.users (id, type);
CREATE TABLE public.journals (id serial PRIMARY KEY, journalized_id integer DEFAULT 0 NOT NULL, journalized_type varchar(30) DEFAULT '' NOT NULL, user_id integer DEFAULT 0 NOT NULL, notes text, created_on timestamp NOT NULL, private_notes boolean DEFAULT false NOT NULL, updated_on timestamp, updated_by_id integer);
CREATE INDEX journals_journalized_id ON public.journals USING btree (journalized_id, journalized_type);
CREATE TABLE public.journal_details (id serial PRIMARY KEY, journal_id integer DEFAULT 0 NOT NULL, property varchar(30) DEFAULT '' NOT NULL, prop_key varchar(30) DEFAULT '' NOT NULL, old_value text, value text);
CREATE TABLE public.comments (id serial PRIMARY KEY, commented_type varchar(30) DEFAULT '' NOT NULL, commented_id integer DEFAULT 0 NOT NULL, content text, created_on timestamp NOT NULL);
CREATE TABLE public.ar_internal_metadata (key character varying NOT NULL, value character varying, created_at timestamp(6) without time zone NOT NULL, CONSTRAINT ar_internal_metadata_pkey PRIMARY KEY (key));
