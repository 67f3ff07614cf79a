CREATE TYPE format_enum AS ENUM ('html','markdown','text');
CREATE TYPE gpx_visibility_enum AS ENUM ('private','public','trackable','identifiable');
CREATE TYPE note_status_enum AS ENUM ('open','closed','hidden');
CREATE TYPE note_event_enum AS ENUM ('opened','closed','reopened','commented','hidden');
CREATE TYPE nwr_enum AS ENUM ('Node','Way','Relation');
CREATE TYPE user_role_enum AS ENUM ('administrator','moderator');
CREATE TYPE user_status_enum AS ENUM ('pending','active','confirmed','suspended','deleted');
CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (scaled_lat::bigint + 900000000) / 10000 * 360000 + (scaled_lon::bigint + 1800000000) / 10000;
END $$;
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    email varchar NOT NULL,
    pass_crypt varchar NOT NULL,
    creation_time timestamp NOT NULL,
    display_name varchar NOT NULL DEFAULT '',
    description text NOT NULL DEFAULT '',
    description_format format_enum NOT NULL DEFAULT 'markdown',
    home_lat double precision,
    home_lon double precision,
    home_zoom smallint DEFAULT 3,
    status user_status_enum NOT NULL DEFAULT 'pending',
    languages varchar,
    changesets_count int NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX users_email_idx ON users (email);
CREATE UNIQUE INDEX users_display_name_idx ON users (display_name);
CREATE INDEX users_lower ON users (lower(email), lower(display_name));
CREATE TABLE user_roles (
    id serial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    role user_role_enum NOT NULL,
    granter_id bigint NOT NULL REFERENCES users,
    UNIQUE (user_id, role)
);
CREATE TABLE changesets (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    created_at timestamp NOT NULL,
    closed_at timestamp NOT NULL,
    min_lat int, max_lat int, min_lon int, max_lon int,
    num_changes int NOT NULL DEFAULT 0
);
CREATE INDEX changesets_bbox_idx ON changesets (min_lat, max_lat, min_lon, max_lon);
CREATE TABLE changeset_tags (
    changeset_id bigint NOT NULL REFERENCES changesets,
    k varchar NOT NULL DEFAULT '',
    v varchar NOT NULL DEFAULT ''
);
CREATE INDEX changeset_tags_id_idx ON changeset_tags (changeset_id);
CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude int NOT NULL,
    longitude int NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets,
    visible boolean NOT NULL,
    "timestamp" timestamp NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (node_id, version)
);
CREATE INDEX nodes_tile_idx ON nodes (tile);
CREATE TABLE node_tags (
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    k varchar NOT NULL DEFAULT '',
    v varchar NOT NULL DEFAULT '',
    PRIMARY KEY (node_id, version, k),
    FOREIGN KEY (node_id, version) REFERENCES nodes (node_id, version)
);
CREATE TABLE ways (
    way_id bigint NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets,
    "timestamp" timestamp NOT NULL,
    version bigint NOT NULL,
    visible boolean NOT NULL DEFAULT true,
    PRIMARY KEY (way_id, version)
);
CREATE TABLE way_nodes (
    way_id bigint NOT NULL,
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    sequence_id bigint NOT NULL,
    PRIMARY KEY (way_id, version, sequence_id),
    FOREIGN KEY (way_id, version) REFERENCES ways (way_id, version)
);
CREATE TABLE relation_members (
    relation_id bigint NOT NULL,
    member_type nwr_enum NOT NULL,
    member_id bigint NOT NULL,
    member_role varchar NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    sequence_id int NOT NULL DEFAULT 0,
    PRIMARY KEY (relation_id, version, member_type, member_id, member_role, sequence_id)
);
CREATE INDEX relation_members_member_idx ON relation_members (member_type, member_id);
CREATE TABLE gpx_files (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    visible boolean NOT NULL DEFAULT true,
    name varchar NOT NULL DEFAULT '',
    size bigint,
    "timestamp" timestamp NOT NULL,
    description varchar NOT NULL DEFAULT '',
    visibility gpx_visibility_enum NOT NULL DEFAULT 'public'
);
CREATE INDEX gpx_files_visible ON gpx_files (visible, visibility);
CREATE TABLE gps_points (
    altitude double precision,
    trackid int NOT NULL,
    latitude int NOT NULL,
    longitude int NOT NULL,
    gpx_id bigint NOT NULL REFERENCES gpx_files,
    "timestamp" timestamp,
    tile bigint
);
CREATE INDEX points_tile_idx ON gps_points (tile);
CREATE TABLE notes (
    id bigserial PRIMARY KEY,
    latitude int NOT NULL,
    longitude int NOT NULL,
    tile bigint NOT NULL,
    updated_at timestamp NOT NULL,
    created_at timestamp NOT NULL,
    status note_status_enum NOT NULL,
    closed_at timestamp
);
CREATE INDEX notes_tile_status_idx ON notes (tile, status);
CREATE TABLE note_comments (
    id bigserial PRIMARY KEY,
    note_id bigint NOT NULL REFERENCES notes,
    visible boolean NOT NULL,
    created_at timestamp NOT NULL,
    author_ip inet,
    author_id bigint REFERENCES users,
    body text,
    event note_event_enum
);
CREATE VIEW current_nodes AS
  SELECT DISTINCT ON (node_id) node_id AS id, latitude, longitude, changeset_id, visible, "timestamp", tile, version
  FROM nodes ORDER BY node_id, version DESC;
CREATE VIEW current_node_tags AS SELECT n.id AS node_id, t.k, t.v FROM current_nodes n JOIN node_tags t ON t.node_id = n.id AND t.version = n.version;
CREATE VIEW open_notes AS SELECT id, latitude / 1e7::double precision AS lat, longitude / 1e7::double precision AS lon, created_at FROM notes WHERE status = 'open';
CREATE FUNCTION set_tile() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.tile := public.tile_for_point(NEW.latitude, NEW.longitude); RETURN NEW; END $$;
CREATE TRIGGER nodes_tile BEFORE INSERT OR UPDATE OF latitude, longitude ON nodes FOR EACH ROW EXECUTE FUNCTION set_tile();
CREATE TRIGGER notes_tile BEFORE INSERT OR UPDATE OF latitude, longitude ON notes FOR EACH ROW EXECUTE FUNCTION set_tile();
