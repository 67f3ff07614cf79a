CREATE TYPE format_enum AS ENUM ('html', 'text', 'markdown');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented', 'hidden', 'subscribed');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'confirmed', 'suspended', 'deleted');
CREATE TYPE user_role_enum AS ENUM ('administrator', 'moderator', 'importer');
CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE x int8; y int8;
BEGIN
  x := round(((scaled_lon / 10000000.0) + 180.0) * 65535.0 / 360.0);
  y := round(((scaled_lat / 10000000.0) + 90.0) * 65535.0 / 180.0);
  RETURN (x << 16) | y;
END $$;
CREATE TABLE users (
    email varchar NOT NULL UNIQUE,
    id bigserial PRIMARY KEY,
    pass_crypt varchar NOT NULL,
    creation_time timestamp without time zone NOT NULL,
    display_name varchar DEFAULT '' NOT NULL,
    data_public boolean DEFAULT true NOT NULL,
    description text DEFAULT '' NOT NULL,
    description_format format_enum DEFAULT 'markdown' NOT NULL,
    home_lat double precision,
    home_lon double precision,
    home_zoom integer DEFAULT 3,
    home_tile bigint GENERATED ALWAYS AS (tile_for_point((home_lat * 10000000)::integer, (home_lon * 10000000)::integer)) STORED,
    status user_status_enum DEFAULT 'pending' NOT NULL,
    languages varchar
);
ALTER TABLE users ADD CONSTRAINT users_display_name_idx UNIQUE (display_name);
CREATE INDEX users_display_name_lower_idx ON users (lower(display_name));
CREATE INDEX users_home_idx ON users (home_tile);
CREATE TABLE user_roles (id serial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, role user_role_enum NOT NULL, granter_id bigint NOT NULL REFERENCES users, UNIQUE (user_id, role));
CREATE TABLE changesets (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, created_at timestamp NOT NULL, min_lat integer, max_lat integer, min_lon integer, max_lon integer, closed_at timestamp NOT NULL, num_changes integer DEFAULT 0 NOT NULL, bbox box GENERATED ALWAYS AS (box(point(min_lon, min_lat), point(max_lon, max_lat))) STORED);
CREATE INDEX changesets_bbox_idx ON changesets USING gist (bbox);
CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets,
    visible boolean NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction_id integer,
    PRIMARY KEY (node_id, version)
);
CREATE INDEX nodes_tile_idx ON nodes (tile) WHERE visible;
CREATE INDEX nodes_timestamp_idx ON nodes USING brin ("timestamp") WITH (pages_per_range = 32);
CREATE TABLE node_tags (node_id bigint NOT NULL, version bigint NOT NULL, k varchar DEFAULT '' NOT NULL, v varchar DEFAULT '' NOT NULL, PRIMARY KEY (node_id, version, k), FOREIGN KEY (node_id, version) REFERENCES nodes (node_id, version) ON UPDATE CASCADE);
CREATE TABLE relation_members (
    relation_id bigint DEFAULT 0 NOT NULL,
    member_type nwr_enum NOT NULL,
    member_id bigint NOT NULL,
    member_role varchar NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    sequence_id integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (relation_id, version, member_type, member_id, member_role, sequence_id)
);
CREATE INDEX relation_members_member_idx ON relation_members (member_type, member_id);
CREATE TABLE note_comments (id bigserial PRIMARY KEY, note_id bigint NOT NULL, visible boolean NOT NULL, created_at timestamp NOT NULL, author_ip inet, author_id bigint REFERENCES users, body text, event note_event_enum DEFAULT 'opened');
CREATE INDEX index_note_comments_on_body ON note_comments USING gin (to_tsvector('english', body));
