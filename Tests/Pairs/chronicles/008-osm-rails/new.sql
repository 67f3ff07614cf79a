SET check_function_bodies = false;
SET search_path = public, pg_catalog;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE TYPE format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_role_enum AS ENUM ('administrator', 'moderator', 'importer');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'confirmed', 'suspended', 'deleted');
CREATE TYPE note_status_enum AS ENUM ('open', 'closed', 'hidden');

CREATE TYPE issue_status_enum AS ENUM ('open', 'ignored', 'resolved');
CREATE TYPE note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented', 'hidden');

CREATE FUNCTION api_rate_limit(user_id bigint) RETURNS integer
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
  moderator boolean;
BEGIN
  SELECT bool_or(role = 'moderator') INTO moderator FROM user_roles WHERE user_roles.user_id = api_rate_limit.user_id;
  RETURN CASE WHEN moderator THEN 1000000 ELSE 100 END;
END;
$$;

CREATE TABLE users (
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
    languages character varying,
    changesets_count integer DEFAULT 0 NOT NULL,
    home_tile bigint,
    tou_agreed timestamp without time zone,
    status user_status_enum DEFAULT 'pending'::user_status_enum NOT NULL,
    description_format format_enum DEFAULT 'markdown'::format_enum NOT NULL,
    image_use_gravatar boolean DEFAULT false NOT NULL
);
CREATE SEQUENCE users_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE users_id_seq OWNED BY users.id;

CREATE TABLE changesets (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    min_lat integer,
    max_lat integer,
    min_lon integer,
    max_lon integer,
    closed_at timestamp without time zone NOT NULL,
    num_changes integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE changesets_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE changesets_id_seq OWNED BY changesets.id;

CREATE TABLE changeset_tags (
    changeset_id bigint NOT NULL,
    k character varying DEFAULT ''::character varying NOT NULL,
    v character varying DEFAULT ''::character varying NOT NULL
);

CREATE TABLE changeset_comments (
    id integer NOT NULL,
    changeset_id bigint NOT NULL,
    author_id bigint NOT NULL,
    body text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    visible boolean NOT NULL
);
CREATE SEQUENCE changeset_comments_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE changeset_comments_id_seq OWNED BY changeset_comments.id;

CREATE TABLE nodes (
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

CREATE TABLE way_nodes (
    way_id bigint NOT NULL,
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    sequence_id bigint NOT NULL
);

CREATE TABLE ways (
    way_id bigint DEFAULT 0 NOT NULL,
    changeset_id bigint NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    version bigint NOT NULL,
    visible boolean DEFAULT true NOT NULL
);

CREATE TABLE notes (
    id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    tile bigint NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    created_at timestamp without time zone NOT NULL,
    status note_status_enum NOT NULL,
    closed_at timestamp without time zone,
    description text DEFAULT ''::text NOT NULL,
    user_id bigint,
    user_ip inet
);
CREATE SEQUENCE notes_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE notes_id_seq OWNED BY notes.id;

CREATE TABLE user_roles (
    id integer NOT NULL,
    user_id bigint NOT NULL,
    role user_role_enum NOT NULL,
    granter_id bigint NOT NULL
);

ALTER TABLE ONLY changesets ALTER COLUMN id SET DEFAULT nextval('changesets_id_seq'::regclass);
ALTER TABLE ONLY changeset_comments ALTER COLUMN id SET DEFAULT nextval('changeset_comments_id_seq'::regclass);
ALTER TABLE ONLY notes ALTER COLUMN id SET DEFAULT nextval('notes_id_seq'::regclass);
ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);

ALTER TABLE ONLY changesets ADD CONSTRAINT changesets_pkey PRIMARY KEY (id);
ALTER TABLE ONLY changeset_comments ADD CONSTRAINT changeset_comments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY changeset_tags ADD CONSTRAINT changeset_tags_pkey PRIMARY KEY (changeset_id, k);
ALTER TABLE ONLY nodes ADD CONSTRAINT nodes_pkey PRIMARY KEY (node_id, version);
ALTER TABLE ONLY notes ADD CONSTRAINT notes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY ways ADD CONSTRAINT ways_pkey PRIMARY KEY (way_id, version);
ALTER TABLE ONLY way_nodes ADD CONSTRAINT way_nodes_pkey PRIMARY KEY (way_id, version, sequence_id);
ALTER TABLE ONLY user_roles ADD CONSTRAINT user_roles_pkey PRIMARY KEY (id);

CREATE INDEX changeset_comments_author_id_id_idx ON changeset_comments USING btree (author_id, id);
CREATE INDEX changesets_bbox_idx ON changesets USING gist (min_lat, max_lat, min_lon, max_lon);
CREATE INDEX changesets_closed_at_idx ON changesets USING btree (closed_at);
CREATE INDEX changesets_user_id_created_at_idx ON changesets USING btree (user_id, created_at);
CREATE INDEX changesets_user_id_closed_at_idx ON changesets USING btree (user_id, closed_at DESC);
CREATE INDEX nodes_tile_idx ON nodes USING btree (tile);
CREATE INDEX nodes_changeset_id_idx ON nodes USING btree (changeset_id);
CREATE INDEX nodes_timestamp_idx ON nodes USING btree ("timestamp");
CREATE UNIQUE INDEX users_display_name_idx ON users USING btree (display_name);
CREATE INDEX users_display_name_canonical_idx ON users USING btree (lower(normalize((display_name)::text, NFKC)));
CREATE INDEX users_email_lower_idx ON users USING btree (lower((email)::text));
CREATE UNIQUE INDEX users_email_idx ON users USING btree (email);
CREATE INDEX notes_text_description_idx ON notes USING gin (to_tsvector('english'::regconfig, description));
CREATE UNIQUE INDEX user_roles_id_role_unique ON user_roles USING btree (user_id, role);

ALTER TABLE ONLY changeset_tags ADD CONSTRAINT changeset_tags_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY changesets ADD CONSTRAINT changesets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY nodes ADD CONSTRAINT nodes_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY changeset_comments ADD CONSTRAINT changeset_comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY notes ADD CONSTRAINT notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY ways ADD CONSTRAINT ways_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets(id) DEFERRABLE;
ALTER TABLE ONLY way_nodes ADD CONSTRAINT way_nodes_id_fkey FOREIGN KEY (way_id, version) REFERENCES ways(way_id, version);
ALTER TABLE ONLY user_roles ADD CONSTRAINT user_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
