CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE TYPE public.format_enum AS ENUM ('html', 'markdown', 'text');
CREATE FUNCTION public.api_rate_limit(user_id bigint) RETURNS integer
    LANGUAGE plpgsql STABLE
    AS $$
  DECLARE
    min_changes_per_hour int4 := 100;
    initial_changes_per_hour int4 := 1000;
    time_since_first_change double precision;
    first_change timestamp without time zone;
  BEGIN
    SELECT c.created_at INTO first_change FROM changesets c WHERE c.user_id = api_rate_limit.user_id ORDER BY c.created_at LIMIT 1;
    IF NOT FOUND THEN RETURN initial_changes_per_hour; END IF;
    SELECT EXTRACT(EPOCH FROM CURRENT_TIMESTAMP AT TIME ZONE 'UTC' - first_change) INTO time_since_first_change;
    RETURN GREATEST(min_changes_per_hour, FLOOR(time_since_first_change / 3600));
  END;
  $$;
CREATE TYPE public.gpx_visibility_enum AS ENUM ('private','public','trackable','identifiable');
CREATE TYPE public.note_event_enum AS ENUM ('opened','closed','reopened','commented','hidden','subscribed','unsubscribed');
CREATE TYPE public.issue_status_enum AS ENUM ('open','ignored','resolved');
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
    home_zoom smallint DEFAULT 3,
    home_tile bigint,
    changesets_count integer DEFAULT 0 NOT NULL,
    traces_count integer DEFAULT 0 NOT NULL,
    tou_agreed timestamp without time zone,
    pass_salt character varying,

    email_valid boolean DEFAULT false NOT NULL,
    new_email character varying,
    status public.user_status_enum DEFAULT 'pending'::public.user_status_enum NOT NULL,
    terms_agreed timestamp without time zone,
    description_format public.format_enum DEFAULT 'markdown'::public.format_enum NOT NULL
);
CREATE SEQUENCE public.users_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;
ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX users_display_name_idx ON public.users USING btree (display_name);
CREATE INDEX users_display_name_canonical_idx ON public.users USING btree (lower(NORMALIZE(display_name, NFKC)));
CREATE INDEX users_home_idx ON public.users USING btree (home_tile);
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
    num_created_nodes integer DEFAULT 0 NOT NULL,
    num_modified_nodes integer DEFAULT 0 NOT NULL,
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
CREATE INDEX current_nodes_tile_idx ON public.current_nodes USING btree (tile);
CREATE INDEX current_nodes_timestamp_idx ON public.current_nodes USING btree ("timestamp");
ALTER TABLE ONLY public.current_nodes ADD CONSTRAINT current_nodes_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES public.changesets(id);
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
CREATE TABLE public.redactions (
    id serial PRIMARY KEY,
    title character varying NOT NULL,
    description text NOT NULL,
    user_id bigint NOT NULL REFERENCES public.users(id),
    description_format public.format_enum DEFAULT 'markdown'::public.format_enum NOT NULL
);
ALTER TABLE ONLY public.nodes ADD CONSTRAINT nodes_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES public.redactions(id);
CREATE TABLE public.follows (
    id bigserial PRIMARY KEY,
    follower_id bigint NOT NULL CONSTRAINT friends_user_id_fkey REFERENCES public.users(id),
    following_id bigint NOT NULL CONSTRAINT friends_friend_user_id_fkey REFERENCES public.users(id),
    created_at timestamp without time zone
);
CREATE INDEX index_follows_on_follower_id_and_created_at ON public.follows USING btree (follower_id, created_at);
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

CREATE INDEX index_note_comments_on_body ON public.note_comments USING gin (to_tsvector('english'::regconfig, body));
CREATE INDEX note_comments_note_id_idx ON public.note_comments USING btree (note_id);
