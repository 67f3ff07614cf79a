CREATE TYPE format_enum AS ENUM ('markdown','text');
CREATE TYPE gpx_visibility_enum AS ENUM ('trackable','identifiable');
CREATE TYPE note_status_enum AS ENUM ('open','closed','hidden');
CREATE TYPE note_event_enum AS ENUM ('opened','closed','reopened','commented','hidden','subscribed');
CREATE TYPE element_type AS ENUM ('Node','Way','Relation');
CREATE TYPE user_role_enum AS ENUM ('administrator','moderator','importer');
CREATE TYPE user_status_enum AS ENUM ('pending','active','suspended','deleted');
CREATE FUNCTION tile_for_point(scaled_lat bigint, scaled_lon bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN (scaled_lat + 900000000) / 10000 * 360000 + (scaled_lon + 1800000000) / 10000;
END $$;
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    email text NOT NULL,
    pass_crypt text NOT NULL,
    created_at timestamptz NOT NULL,
    display_name text NOT NULL DEFAULT '',
    description text NOT NULL DEFAULT '',
    description_format format_enum NOT NULL DEFAULT 'markdown',
    home point,
    home_zoom smallint DEFAULT 3,
    status user_status_enum NOT NULL DEFAULT 'pending',
    languages text[],
    changesets_count bigint NOT NULL DEFAULT 0,
    roles user_role_enum[] NOT NULL DEFAULT '{}'
);
CREATE UNIQUE INDEX users_email_idx ON users (lower(email));
CREATE UNIQUE INDEX users_display_name_idx ON users (lower(display_name));
CREATE INDEX users_roles ON users USING gin (roles);
CREATE TABLE changesets (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    created_at timestamptz NOT NULL,
    closed_at timestamptz NOT NULL,
    bbox box,
    num_changes int NOT NULL DEFAULT 0,
    tags jsonb NOT NULL DEFAULT '{}',
    CHECK (closed_at >= created_at)
);
CREATE INDEX changesets_bbox_idx ON changesets USING gist (bbox);
CREATE INDEX changesets_tags ON changesets USING gin (tags);
CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude int NOT NULL,
    longitude int NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets,
    visible boolean NOT NULL,
    "timestamp" timestamptz NOT NULL,
    tile bigint NOT NULL GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED,
    version bigint NOT NULL,
    redaction_id int,
    PRIMARY KEY (node_id, version)
) PARTITION BY HASH (node_id);
CREATE TABLE nodes_0 PARTITION OF nodes FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE nodes_1 PARTITION OF nodes FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX nodes_tile_idx ON nodes (tile);
CREATE TABLE node_tags (
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    k text NOT NULL,
    v text NOT NULL DEFAULT '',
    PRIMARY KEY (node_id, version, k),
    FOREIGN KEY (node_id, version) REFERENCES nodes (node_id, version) ON DELETE CASCADE
);
CREATE TABLE ways (
    way_id bigint NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets,
    "timestamp" timestamptz NOT NULL,
    version bigint NOT NULL,
    visible boolean NOT NULL DEFAULT true,
    node_ids bigint[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (way_id, version)
);
CREATE INDEX ways_nodes ON ways USING gin (node_ids);
CREATE TABLE relation_members (
    relation_id bigint NOT NULL,
    member_type element_type NOT NULL,
    member_id bigint NOT NULL,
    member_role text NOT NULL DEFAULT '',
    version bigint NOT NULL DEFAULT 0,
    sequence_id int NOT NULL DEFAULT 0,
    PRIMARY KEY (relation_id, version, sequence_id)
);
CREATE INDEX relation_members_member_idx ON relation_members (member_type, member_id) INCLUDE (member_role);
CREATE TABLE traces (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    visible boolean NOT NULL DEFAULT true,
    name text NOT NULL DEFAULT '',
    size bigint,
    "timestamp" timestamptz NOT NULL,
    description text NOT NULL DEFAULT '',
    visibility gpx_visibility_enum NOT NULL DEFAULT 'identifiable'
);
CREATE INDEX traces_visible ON traces (visibility) WHERE visible;
CREATE TABLE gps_points (
    altitude real,
    trackid int NOT NULL,
    latitude int NOT NULL,
    longitude int NOT NULL,
    trace_id bigint NOT NULL REFERENCES traces ON DELETE CASCADE,
    "timestamp" timestamptz,
    tile bigint GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED
);
CREATE INDEX points_tile_idx ON gps_points (tile);
CREATE TABLE notes (
    id bigserial PRIMARY KEY,
    latitude int NOT NULL,
    longitude int NOT NULL,
    tile bigint NOT NULL GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED,
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    status note_status_enum NOT NULL DEFAULT 'open',
    closed_at timestamptz
);
CREATE INDEX notes_tile_status_idx ON notes (tile, status);
CREATE TABLE note_comments (
    id bigserial PRIMARY KEY,
    note_id bigint NOT NULL REFERENCES notes,
    visible boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    author_ip inet,
    author_id bigint REFERENCES users,
    body text,
    event note_event_enum NOT NULL
);
CREATE INDEX note_comments_body ON note_comments USING gin (to_tsvector('english', coalesce(body, '')));
CREATE TABLE note_subscriptions (
    user_id bigint REFERENCES users,
    note_id bigint REFERENCES notes,
    PRIMARY KEY (user_id, note_id)
);
CREATE TABLE current_nodes (
    id bigint PRIMARY KEY,
    latitude int NOT NULL,
    longitude int NOT NULL,
    changeset_id bigint NOT NULL REFERENCES changesets,
    visible boolean NOT NULL,
    "timestamp" timestamptz NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    FOREIGN KEY (id, version) REFERENCES nodes DEFERRABLE INITIALLY DEFERRED
);
CREATE VIEW current_node_tags AS SELECT n.id AS node_id, t.k, t.v FROM current_nodes n JOIN node_tags t ON t.node_id = n.id AND t.version = n.version;
CREATE VIEW user_roles AS SELECT u.id AS user_id, r.role FROM users u, unnest(u.roles) AS r(role);
CREATE VIEW open_notes AS SELECT id, latitude / 1e7::double precision AS lat, longitude / 1e7::double precision AS lon, created_at FROM notes WHERE status = 'open';
