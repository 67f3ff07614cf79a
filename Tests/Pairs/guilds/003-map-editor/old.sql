CREATE EXTENSION btree_gist WITH SCHEMA public;
CREATE TYPE format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_role_enum AS ENUM ('administrator', 'moderator');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'confirmed', 'suspended', 'deleted');
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    email varchar NOT NULL,
    display_name varchar NOT NULL,
    status user_status_enum NOT NULL DEFAULT 'pending',
    description_format format_enum NOT NULL DEFAULT 'markdown',
    creation_time timestamp NOT NULL
);
CREATE UNIQUE INDEX users_email_idx ON users (email);
CREATE UNIQUE INDEX users_display_name_idx ON users (display_name);
CREATE TABLE user_roles (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    role user_role_enum NOT NULL,
    granter_id bigint NOT NULL REFERENCES users
);
CREATE TABLE changesets (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    created_at timestamp NOT NULL,
    min_lat integer,
    max_lat integer,
    closed_at timestamp NOT NULL,
    num_changes integer NOT NULL DEFAULT 0
);
CREATE TABLE changeset_tags (
    changeset_id bigint NOT NULL REFERENCES changesets,
    k varchar NOT NULL DEFAULT '',
    v varchar NOT NULL DEFAULT ''
);
CREATE TABLE current_nodes (
    id bigserial PRIMARY KEY,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets,
    visible boolean NOT NULL,
    "timestamp" timestamp NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE current_node_tags (
    node_id bigint NOT NULL REFERENCES current_nodes,
    k varchar NOT NULL DEFAULT '',
    v varchar NOT NULL DEFAULT '',
    PRIMARY KEY (node_id, k)
);
CREATE TABLE current_ways (
    id bigserial PRIMARY KEY,
    changeset_id bigint NOT NULL REFERENCES changesets,
    visible boolean NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE current_way_nodes (
    way_id bigint NOT NULL REFERENCES current_ways,
    node_id bigint NOT NULL REFERENCES current_nodes,
    sequence_id bigint NOT NULL,
    PRIMARY KEY (way_id, sequence_id)
);
CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets,
    visible boolean NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction_id integer,
    PRIMARY KEY (node_id, version)
);
CREATE TABLE node_tags (
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    k varchar NOT NULL DEFAULT '',
    v varchar NOT NULL DEFAULT '',
    PRIMARY KEY (node_id, version, k),
    FOREIGN KEY (node_id, version) REFERENCES nodes(node_id, version)
);
CREATE INDEX nodes_tile_idx ON nodes (tile);
CREATE INDEX nodes_changeset_id_idx ON nodes (changeset_id);
CREATE TABLE map_bugs (
    id bigserial PRIMARY KEY,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    text text NOT NULL,
    closed boolean NOT NULL DEFAULT false
);
CREATE TABLE user_blocks (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    creator_id bigint NOT NULL REFERENCES users,
    active tstzrange NOT NULL,
    reason_format format_enum NOT NULL DEFAULT 'markdown',
    EXCLUDE USING gist (user_id WITH =, active WITH &&)
);
CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN ((scaled_lon::bigint >> 16) << 32) | (scaled_lat >> 16);
END;
$$;
CREATE VIEW active_users AS SELECT id, display_name, status FROM users WHERE status IN ('active', 'confirmed');
