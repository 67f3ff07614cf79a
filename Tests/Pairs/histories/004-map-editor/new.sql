-- Map editor API database
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE note_status_enum AS ENUM ('open', 'closed', 'hidden');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'confirmed', 'suspended', 'deleted');

CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE
    AS $$
DECLARE
  x bigint := round((scaled_lon / 10000000.0 + 180.0) * 65535.0 / 360.0);
  y bigint := round((scaled_lat / 10000000.0 + 90.0) * 65535.0 / 180.0);
  t bigint := 0;
  i integer;
BEGIN
  FOR i IN REVERSE 15..0 LOOP
    t := (t << 1) | ((x >> i) & 1);
    t := (t << 1) | ((y >> i) & 1);
  END LOOP;
  RETURN t;
END;
$$;

CREATE TABLE users (
    id bigserial PRIMARY KEY,
    email character varying NOT NULL,
    display_name character varying DEFAULT '' NOT NULL,
    description text DEFAULT '' NOT NULL,
    description_format format_enum DEFAULT 'html' NOT NULL,
    home_lat double precision,
    home_lon double precision,
    home_zoom smallint DEFAULT 3,
    status user_status_enum DEFAULT 'pending' NOT NULL,
    changesets_count integer DEFAULT 0 NOT NULL,
    creation_time timestamp without time zone NOT NULL
);
CREATE UNIQUE INDEX users_display_name_idx ON users (display_name);
CREATE INDEX users_display_name_lower_idx ON users (lower((display_name)::text));
CREATE UNIQUE INDEX users_email_idx ON users (email);

CREATE TABLE changesets (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    min_lat integer,
    max_lat integer,
    min_lon integer,
    max_lon integer,
    closed_at timestamp without time zone NOT NULL,
    num_changes integer DEFAULT 0 NOT NULL
);
ALTER TABLE changesets ADD CONSTRAINT changesets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX changesets_bbox_idx ON changesets USING gist (min_lat, max_lat, min_lon, max_lon);
CREATE INDEX changesets_created_at_idx ON changesets (created_at);
CREATE INDEX changesets_user_id_id_idx ON changesets (user_id, id);

CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets (id),
    visible boolean NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction_id integer,
    PRIMARY KEY (node_id, version)
);
CREATE INDEX nodes_tile_idx ON nodes (tile);
CREATE INDEX nodes_timestamp_idx ON nodes ("timestamp");

CREATE TABLE node_tags (
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    k character varying DEFAULT '' NOT NULL,
    v character varying DEFAULT '' NOT NULL,
    CONSTRAINT node_tags_pkey PRIMARY KEY (node_id, version, k),
    CONSTRAINT node_tags_id_fkey FOREIGN KEY (node_id, version) REFERENCES nodes (node_id, version)
);

CREATE TABLE notes (
    id bigserial PRIMARY KEY,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    tile bigint NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    created_at timestamp without time zone NOT NULL,
    status note_status_enum NOT NULL,
    closed_at timestamp without time zone
);
CREATE INDEX notes_tile_status_idx ON notes (tile, status);

CREATE TABLE note_comments (
    id bigserial PRIMARY KEY,
    note_id bigint NOT NULL REFERENCES notes (id),
    visible boolean NOT NULL,
    created_at timestamp without time zone NOT NULL,
    author_ip inet,
    author_id bigint REFERENCES users (id),
    body text
);
CREATE INDEX note_comments_note_id_idx ON note_comments (note_id);
CREATE INDEX note_comments_body_idx ON note_comments USING gin (to_tsvector('english', body));

CREATE TABLE user_blocks (
    id serial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users (id),
    creator_id bigint NOT NULL REFERENCES users (id),
    reason text NOT NULL,
    ends_at timestamp without time zone NOT NULL,
    needs_view boolean DEFAULT false NOT NULL,
    revoker_id bigint REFERENCES users (id)
);

-- 20221008_add_note_event
CREATE TYPE note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented');
ALTER TABLE note_comments ADD COLUMN event note_event_enum;
ALTER TYPE note_event_enum ADD VALUE 'hidden';

-- 20221101_redactions
CREATE TABLE redactions (
    id serial PRIMARY KEY,
    title character varying NOT NULL,
    description text NOT NULL,
    user_id bigint NOT NULL REFERENCES users (id),
    description_format format_enum DEFAULT 'markdown' NOT NULL,
    created_at timestamp without time zone
);
ALTER TABLE nodes ADD CONSTRAINT nodes_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions(id);
ALTER TABLE users ALTER COLUMN description_format SET DEFAULT 'markdown';

-- 20230210 current nodes, primary key column names match the API
ALTER TABLE nodes ALTER COLUMN version TYPE integer USING version::integer;
ALTER TABLE node_tags ALTER COLUMN version TYPE integer USING version::integer;
CREATE TABLE current_nodes (
    id bigserial NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL,
    visible boolean NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    tile bigint GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED,
    version bigint NOT NULL,
    CONSTRAINT current_nodes_pkey1 PRIMARY KEY (id),
    CONSTRAINT current_nodes_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets (id) NOT VALID
);
CREATE INDEX current_nodes_tile_idx ON current_nodes USING btree (tile) WHERE visible;
CREATE TABLE current_relation_members (
    relation_id bigint NOT NULL,
    member_type nwr_enum NOT NULL,
    member_id bigint NOT NULL,
    member_role character varying NOT NULL,
    sequence_id integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (relation_id, member_type, member_id, member_role, sequence_id)
);

-- 20230405 user blocks: no overlapping blocks, timestamps split out
ALTER TABLE user_blocks ALTER COLUMN ends_at TYPE timestamptz USING ends_at AT TIME ZONE 'UTC';
ALTER TABLE user_blocks ADD COLUMN starts_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE user_blocks ADD CONSTRAINT user_blocks_no_overlap EXCLUDE USING gist (user_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (revoker_id IS NULL);
ALTER TABLE users DROP COLUMN home_zoom;
ALTER INDEX users_display_name_lower_idx RENAME TO users_lower_display_name_idx;
CREATE INDEX users_lower_email_idx ON users (lower(email::text) text_pattern_ops);
DROP INDEX note_comments_body_idx;
ALTER TABLE note_comments ADD COLUMN body_search tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(body, ''))) STORED;
CREATE INDEX note_comments_body_search_idx ON note_comments USING gin (body_search);
