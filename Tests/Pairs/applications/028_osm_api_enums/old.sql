CREATE TYPE format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented', 'hidden');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'confirmed', 'suspended', 'deleted', 'spam');
CREATE FUNCTION tile_for_point(integer, integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $_$ SELECT (($1 + 900000000)::bigint << 32) | ($2 + 1800000000)::bigint $_$;
CREATE TABLE users (
    email varchar NOT NULL UNIQUE,
    id bigserial PRIMARY KEY,
    pass_crypt varchar NOT NULL,
    creation_time timestamp without time zone NOT NULL,
    display_name varchar DEFAULT '' NOT NULL,
    data_public boolean DEFAULT false NOT NULL,
    description text DEFAULT '' NOT NULL,
    home_lat double precision,
    home_lon double precision,
    home_zoom smallint DEFAULT 3,
    status user_status_enum DEFAULT 'pending' NOT NULL,
    languages varchar
);
CREATE UNIQUE INDEX users_display_name_idx ON users (display_name);
CREATE TABLE changesets (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, created_at timestamp NOT NULL, min_lat integer, max_lat integer, min_lon integer, max_lon integer, closed_at timestamp NOT NULL, num_changes integer DEFAULT 0 NOT NULL);
CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets,
    visible boolean NOT NULL,
    "timestamp" timestamp without time zone NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction integer,
    PRIMARY KEY (node_id, version)
);
CREATE INDEX nodes_tile_idx ON nodes (tile);
CREATE INDEX nodes_timestamp_idx ON nodes ("timestamp");
CREATE TABLE node_tags (node_id bigint NOT NULL, version bigint NOT NULL, k varchar(255) DEFAULT '' NOT NULL, v varchar(255) DEFAULT '' NOT NULL, PRIMARY KEY (node_id, version, k), FOREIGN KEY (node_id, version) REFERENCES nodes (node_id, version));
CREATE TABLE relation_members (
    relation_id bigint DEFAULT 0 NOT NULL,
    member_type nwr_enum NOT NULL,
    member_id bigint NOT NULL,
    member_role varchar NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    PRIMARY KEY (relation_id, version, member_type, member_id, member_role)
);
CREATE INDEX relation_members_member_idx ON relation_members (member_type, member_id);
CREATE TABLE note_comments (id serial PRIMARY KEY, note_id bigint NOT NULL, visible boolean NOT NULL, created_at timestamp NOT NULL, author_ip inet, author_id bigint, body text, event note_event_enum);
