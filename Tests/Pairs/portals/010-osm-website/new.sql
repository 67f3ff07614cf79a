-- openstreetmap-website db/structure.sql
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE TYPE public.format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE public.gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE public.note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented', 'hidden');
CREATE TYPE public.note_status_enum AS ENUM ('open', 'closed', 'hidden');
CREATE TYPE public.nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE public.user_role_enum AS ENUM ('administrator', 'moderator'
, 'importer'
);
CREATE TYPE public.issue_status_enum AS ENUM ('open', 'ignored', 'resolved');
CREATE FUNCTION public.tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE
    AS $$
DECLARE
  x int8; -- quantized x from lon,
  y int8; -- quantized y from lat,
BEGIN
  x := round(((scaled_lon / 10000000.0) + 180.0) * 65535.0 / 360.0);
  y := round(((scaled_lat / 10000000.0) +  90.0) * 65535.0 / 180.0);
  RETURN (((x << 8) | y) & 4294967295)
  ;
END;
$$;
CREATE TABLE public.users (
    email character varying NOT NULL,
    id bigint NOT NULL,
    pass_crypt character varying NOT NULL,
    creation_time timestamp without time zone
    DEFAULT now() NOT NULL,
    display_name character varying DEFAULT ''::character varying NOT NULL,
    data_public boolean DEFAULT false NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    home_lat double precision,
    home_lon double precision,
    home_zoom smallint DEFAULT 3,
    pass_salt character varying,
    email_valid boolean DEFAULT false NOT NULL,
    new_email character varying,
    languages character varying,
    status character varying DEFAULT 'pending'::character varying NOT NULL,
    terms_agreed timestamp without time zone,
    consider_pd boolean DEFAULT false NOT NULL,
    description_format public.format_enum DEFAULT 'markdown'::public.format_enum NOT NULL,
    auth_provider character varying,
    auth_uid character varying,
    diary_entries_count integer DEFAULT 0 NOT NULL,
    tou_agreed timestamp without time zone,
    changesets_count integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE public.users_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;
ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
CREATE TABLE public.changesets (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    min_lat integer, max_lat integer, min_lon integer, max_lon integer,
    closed_at timestamp without time zone NOT NULL,
    num_created_nodes integer DEFAULT 0 NOT NULL,
    num_changes integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.changeset_tags (
    changeset_id bigint NOT NULL,
    k character varying(255) DEFAULT ''::character varying NOT NULL,
    v character varying(255) DEFAULT ''::character varying NOT NULL
);
CREATE TABLE public.nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL,
    visible boolean NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction_id integer
);
CREATE TABLE public.relation_members (
    relation_id bigint NOT NULL,
    member_type public.nwr_enum NOT NULL,
    member_id bigint NOT NULL,
    member_role character varying NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    sequence_id integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.notes (
    id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    tile bigint NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    created_at timestamp without time zone NOT NULL,
    status public.note_status_enum NOT NULL,
    closed_at timestamp without time zone,
    description text DEFAULT ''::text NOT NULL,
    user_ip inet
);
CREATE TABLE public.note_comments (
    id bigint NOT NULL,
    note_id bigint NOT NULL,
    visible boolean NOT NULL,
    created_at timestamp without time zone NOT NULL,
    author_ip inet,
    author_id bigint,
    body text,
    event public.note_event_enum NOT NULL
);
CREATE TABLE public.friends (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    friend_user_id bigint NOT NULL,
    created_at timestamp without time zone
);
CREATE SEQUENCE public.friends_id_seq;
ALTER SEQUENCE public.friends_id_seq OWNED BY public.friends.id;
ALTER TABLE ONLY public.friends ALTER COLUMN id SET DEFAULT nextval('public.friends_id_seq'::regclass);
ALTER TABLE ONLY public.friends ADD CONSTRAINT friends_pkey PRIMARY KEY (id);
CREATE INDEX index_friends_on_user_id_and_created_at ON public.friends USING btree (user_id, created_at);
CREATE INDEX friends_friend_user_id_idx ON public.friends (friend_user_id);
CREATE TABLE public.user_mutes (id bigserial NOT NULL PRIMARY KEY, owner_id bigint NOT NULL, subject_id bigint NOT NULL, created_at timestamp(6) without time zone NOT NULL, CONSTRAINT user_mutes_not_self CHECK (owner_id <> subject_id));
CREATE UNIQUE INDEX index_user_mutes_on_owner_id_and_subject_id ON public.user_mutes USING btree (owner_id, subject_id);
CREATE TABLE public.issues (id serial PRIMARY KEY, reportable_type varchar NOT NULL, reportable_id integer NOT NULL, status public.issue_status_enum DEFAULT 'open'::public.issue_status_enum NOT NULL, assigned_role public.user_role_enum NOT NULL, reports_count integer DEFAULT 0);
CREATE TABLE public.user_roles (id serial PRIMARY KEY, user_id bigint NOT NULL, role public.user_role_enum NOT NULL, granter_id bigint NOT NULL);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.changesets ADD CONSTRAINT changesets_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.changeset_tags ADD CONSTRAINT changeset_tags_pkey PRIMARY KEY (changeset_id, k);
ALTER TABLE ONLY public.nodes ADD CONSTRAINT nodes_pkey PRIMARY KEY (node_id, version);
ALTER TABLE ONLY public.relation_members ADD CONSTRAINT relation_members_pkey PRIMARY KEY (relation_id, version, sequence_id);
ALTER TABLE ONLY public.notes ADD CONSTRAINT notes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.note_comments ADD CONSTRAINT note_comments_pkey PRIMARY KEY (id);
CREATE INDEX changesets_bbox_idx ON public.changesets USING gist (box(point(min_lon, min_lat), point(max_lon, max_lat)));
CREATE INDEX nodes_tile_idx ON public.nodes USING btree (tile);
CREATE INDEX nodes_point_tile ON public.nodes USING btree (public.tile_for_point(latitude, longitude)) WHERE visible;
CREATE UNIQUE INDEX users_display_name_idx ON public.users USING btree (display_name);
CREATE INDEX users_display_name_lower_idx ON public.users USING btree (lower((display_name)::text));
CREATE UNIQUE INDEX users_auth_idx ON public.users USING btree (auth_provider, auth_uid);
CREATE INDEX users_home_idx ON public.users USING btree (public.tile_for_point((home_lat * 10000000)::integer, (home_lon * 10000000)::integer));
CREATE INDEX index_note_comments_on_body ON public.note_comments USING gin (to_tsvector('english'::regconfig, body));
ALTER TABLE ONLY public.changesets ADD CONSTRAINT changesets_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.changeset_tags ADD CONSTRAINT changeset_tags_id_fkey FOREIGN KEY (changeset_id) REFERENCES public.changesets(id);
ALTER TABLE ONLY public.note_comments ADD CONSTRAINT note_comments_note_id_fkey FOREIGN KEY (note_id) REFERENCES public.notes(id);
