CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE TYPE public.format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE public.gpx_visibility_enum AS ENUM ('private','public','trackable','identifiable');
CREATE TYPE public.note_event_enum AS ENUM ('opened','closed','reopened','commented','hidden');
CREATE TYPE public.nwr_enum AS ENUM ('Node','Way','Relation');
CREATE TYPE public.user_status_enum AS ENUM ('pending','active','confirmed','suspended','deleted');
CREATE TABLE public.users (
    email character varying NOT NULL,
    id bigint NOT NULL,
    pass_crypt character varying NOT NULL,
    creation_time timestamp without time zone NOT NULL,
    display_name character varying DEFAULT ''::character varying NOT NULL,
    data_public boolean DEFAULT false NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    home_lat double precision,
    home_lon double precision,
    nearby integer DEFAULT 50,
    pass_salt character varying,
    image_fingerprint character varying,
    email_valid boolean DEFAULT false NOT NULL,
    new_email character varying,
    status public.user_status_enum DEFAULT 'pending'::public.user_status_enum NOT NULL,
    terms_agreed timestamp without time zone,
    description_format public.format_enum DEFAULT 'html'::public.format_enum NOT NULL
);
CREATE SEQUENCE public.users_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;
ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX users_display_name_idx ON public.users USING btree (display_name);
CREATE INDEX users_display_name_lower_idx ON public.users USING btree (lower((display_name)::text));
CREATE UNIQUE INDEX users_email_idx ON public.users USING btree (email);
CREATE TABLE public.changesets (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    min_lat integer,
    max_lat integer,
    min_lon integer,
    max_lon integer,
    closed_at timestamp without time zone NOT NULL,
    num_changes integer DEFAULT 0 NOT NULL,
    CONSTRAINT changesets_pkey PRIMARY KEY (id)
);
CREATE INDEX changesets_bbox_idx ON public.changesets USING gist (min_lat, max_lat, min_lon, max_lon);
ALTER TABLE ONLY public.changesets ADD CONSTRAINT changesets_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
CREATE TABLE public.current_nodes (
    id bigserial PRIMARY KEY,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL,
    visible boolean NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE public.current_node_tags (node_id bigint NOT NULL REFERENCES public.current_nodes(id), k character varying DEFAULT ''::character varying NOT NULL, v character varying DEFAULT ''::character varying NOT NULL, PRIMARY KEY (node_id, k));
CREATE TABLE public.nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL REFERENCES public.changesets(id),
    visible boolean NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction_id integer,
    CONSTRAINT nodes_pkey PRIMARY KEY (node_id, version)
);
CREATE TABLE public.friends (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES public.users(id),
    friend_user_id bigint NOT NULL REFERENCES public.users(id)
);
CREATE INDEX friends_user_id_idx ON public.friends USING btree (user_id);
CREATE TABLE public.note_comments (
    id bigserial PRIMARY KEY,
    note_id bigint NOT NULL,
    visible boolean NOT NULL,
    created_at timestamp without time zone NOT NULL,
    author_ip inet,
    author_id bigint REFERENCES public.users(id),
    body text,
    event public.note_event_enum
);
