--
-- OpenStreetMap-like API database
--
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE note_status_enum AS ENUM ('open', 'closed', 'hidden');
CREATE TYPE note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented', 'hidden');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_role_enum AS ENUM ('administrator', 'moderator');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'confirmed', 'suspended', 'deleted');

CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint
  LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE x bigint; y bigint; t bigint := 0;
BEGIN
  x := round((scaled_lon::float8 / 10000000.0 + 180.0) * 65535.0 / 360.0);
  y := round((scaled_lat::float8 / 10000000.0 + 90.0) * 65535.0 / 180.0);
  FOR i IN 0..15 LOOP
    t := t | (((x >> i) & 1) << (2 * i + 1)) | (((y >> i) & 1) << (2 * i));
  END LOOP;
  RETURN t;
END $$;

CREATE TABLE users (
    id bigserial PRIMARY KEY,
    email varchar NOT NULL,
    pass_crypt varchar NOT NULL,
    pass_salt varchar,
    creation_time timestamp without time zone DEFAULT now() NOT NULL,
    display_name varchar DEFAULT '' NOT NULL,
    data_public boolean DEFAULT false NOT NULL,
    description text DEFAULT '' NOT NULL,
    description_format format_enum DEFAULT 'html' NOT NULL,
    home_lat double precision,
    home_lon double precision,
    home_zoom smallint DEFAULT 3,
    status user_status_enum DEFAULT 'pending' NOT NULL,
    terms_agreed timestamp
);
CREATE UNIQUE INDEX users_email_idx ON users (email);
CREATE UNIQUE INDEX users_display_name_idx ON users (display_name);
CREATE INDEX users_display_name_lower_idx ON users (lower(display_name));

CREATE TABLE user_roles (
    id serial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users (id),
    role user_role_enum NOT NULL,
    created_at timestamp,
    granter_id bigint NOT NULL REFERENCES users (id)
);
CREATE UNIQUE INDEX user_roles_id_role_unique ON user_roles (user_id, role);

CREATE TABLE changesets (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users (id),
    created_at timestamp NOT NULL,
    closed_at timestamp NOT NULL,
    min_lat integer, max_lat integer, min_lon integer, max_lon integer,
    num_changes integer DEFAULT 0 NOT NULL
);
CREATE INDEX changesets_bbox_idx ON changesets USING gist (box(point(min_lon, min_lat), point(max_lon, max_lat)));
CREATE INDEX changesets_closed_at_idx ON changesets (closed_at);
CREATE INDEX changesets_user_id_created_at_idx ON changesets (user_id, created_at);
CREATE TABLE changeset_tags (changeset_id bigint NOT NULL REFERENCES changesets (id), k varchar DEFAULT '' NOT NULL, v varchar DEFAULT '' NOT NULL);
CREATE INDEX changeset_tags_id_idx ON changeset_tags (changeset_id);

CREATE TABLE current_nodes (
    id bigserial PRIMARY KEY,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets (id),
    visible boolean NOT NULL,
    "timestamp" timestamp NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL
);
CREATE INDEX current_nodes_tile_idx ON current_nodes (tile);
CREATE INDEX current_nodes_timestamp_idx ON current_nodes ("timestamp");
CREATE TABLE current_node_tags (node_id bigint NOT NULL REFERENCES current_nodes (id), k varchar NOT NULL DEFAULT '', v varchar NOT NULL DEFAULT '', PRIMARY KEY (node_id, k));

CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets (id),
    visible boolean NOT NULL,
    "timestamp" timestamp NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction_id integer,
    PRIMARY KEY (node_id, version)
);
CREATE INDEX nodes_tile_idx ON nodes (tile);
CREATE INDEX nodes_uid_idx ON nodes (node_id);
CREATE TABLE redactions (id serial PRIMARY KEY, title varchar, description text, user_id bigint NOT NULL REFERENCES users (id),
  description_format format_enum DEFAULT 'html' NOT NULL);
ALTER TABLE nodes ADD CONSTRAINT nodes_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions (id)
  ;

CREATE TABLE current_ways (id bigserial PRIMARY KEY, changeset_id bigint NOT NULL REFERENCES changesets (id), "timestamp" timestamp NOT NULL, visible boolean NOT NULL, version bigint NOT NULL
);
CREATE TABLE current_way_tags (way_id bigint NOT NULL REFERENCES current_ways (id), k varchar NOT NULL, v varchar NOT NULL, PRIMARY KEY (way_id, k));
CREATE TABLE current_way_nodes (
    way_id bigint NOT NULL REFERENCES current_ways (id),
    node_id bigint NOT NULL REFERENCES current_nodes (id),
    sequence_id bigint NOT NULL,
    PRIMARY KEY (way_id, sequence_id)
);
CREATE INDEX current_way_nodes_node_idx ON current_way_nodes (node_id);
CREATE TABLE current_relations (id bigserial PRIMARY KEY, changeset_id bigint NOT NULL REFERENCES changesets (id), visible boolean NOT NULL, version bigint NOT NULL);
CREATE TABLE current_relation_members (
    relation_id bigint NOT NULL REFERENCES current_relations (id),
    member_type nwr_enum NOT NULL,
    member_id bigint NOT NULL,
    member_role varchar NOT NULL,
    sequence_id integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (relation_id, member_type, member_id, member_role, sequence_id)
);
CREATE INDEX current_relation_members_member_idx ON current_relation_members (member_type, member_id);

CREATE TABLE gpx_files (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users (id),
    visible boolean DEFAULT true NOT NULL,
    name varchar DEFAULT '' NOT NULL,
    size bigint,
    "timestamp" timestamp NOT NULL,
    description varchar DEFAULT '' NOT NULL,
    inserted boolean NOT NULL,
    visibility gpx_visibility_enum DEFAULT 'public' NOT NULL
);
CREATE INDEX gpx_files_visible_visibility_idx ON gpx_files (visible, visibility);

CREATE TABLE notes (
    id bigserial PRIMARY KEY,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    tile bigint NOT NULL,
    updated_at timestamp NOT NULL,
    created_at timestamp NOT NULL,
    status note_status_enum NOT NULL,
    closed_at timestamp
);
CREATE INDEX notes_tile_status_idx ON notes (tile, status);
CREATE TABLE note_comments (
    id bigserial PRIMARY KEY,
    note_id bigint NOT NULL REFERENCES notes (id),
    visible boolean NOT NULL,
    created_at timestamp NOT NULL,
    author_ip inet,
    author_id bigint REFERENCES users (id),
    body text,
    event note_event_enum
);
CREATE INDEX note_comments_body_idx ON note_comments USING gin (to_tsvector('english'::regconfig, body));
CREATE TABLE user_blocks (
    id serial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users (id),
    creator_id bigint NOT NULL REFERENCES users (id),
    reason text NOT NULL,
    ends_at timestamp NOT NULL,
    needs_view boolean DEFAULT false NOT NULL,
    reason_format format_enum DEFAULT 'html' NOT NULL
);
CREATE TABLE diary_entries (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users (id), title varchar NOT NULL, body text NOT NULL, language_code varchar DEFAULT 'en' NOT NULL,
    body_format format_enum DEFAULT 'html' NOT NULL);

CREATE VIEW visible_notes AS SELECT n.id, n.latitude / 1e7 AS lat, n.longitude / 1e7 AS lon, n.status, count(c.id) AS comments
  FROM notes n LEFT JOIN note_comments c ON c.note_id = n.id AND c.visible
  WHERE n.status <> 'hidden' GROUP BY n.id;
CREATE VIEW way_geometry AS SELECT w.id, array_agg(point(n.longitude / 1e7, n.latitude / 1e7) ORDER BY wn.sequence_id) AS pts
  FROM current_ways w JOIN current_way_nodes wn ON wn.way_id = w.id JOIN current_nodes n ON n.id = wn.node_id WHERE w.visible GROUP BY w.id;
