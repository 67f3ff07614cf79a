CREATE TABLE users (
    name text PRIMARY KEY,
    creation_ts bigint,
    admin smallint DEFAULT 0 NOT NULL,
    is_guest smallint DEFAULT 0 NOT NULL,
    upgrade_ts bigint
);
CREATE TABLE events (
    stream_ordering integer NOT NULL,
    topological_ordering bigint NOT NULL,
    event_id text NOT NULL,
    type text NOT NULL,
    room_id text NOT NULL,
    processed boolean NOT NULL,
    outlier boolean NOT NULL,
    depth bigint DEFAULT 0 NOT NULL,
    origin_server_ts bigint,
    sender text,
    contains_url boolean,
    UNIQUE (event_id),
    content text,
    unrecognized_keys text,
    received_ts bigint
);
CREATE UNIQUE INDEX events_stream_ordering ON events (stream_ordering);
CREATE INDEX events_order_room ON events (room_id, topological_ordering, stream_ordering);
CREATE TABLE event_json (
    event_id text NOT NULL,
    room_id text NOT NULL,
    internal_metadata text NOT NULL,
    json text NOT NULL,
    UNIQUE (event_id)
);
CREATE TABLE state_groups (
    id bigint NOT NULL PRIMARY KEY,
    room_id text NOT NULL,
    event_id text NOT NULL
);
CREATE TABLE state_groups_state (
    state_group bigint NOT NULL,
    room_id text NOT NULL,
    type text NOT NULL,
    state_key text NOT NULL,
    event_id text NOT NULL
);
CREATE TABLE room_aliases (
    room_alias text NOT NULL,
    room_id text NOT NULL,
    UNIQUE (room_alias)
);
CREATE TABLE rooms (
    room_id text NOT NULL PRIMARY KEY,
    is_public boolean,
    creator text
);
CREATE TABLE device_inbox (
    user_id text NOT NULL,
    device_id text NOT NULL,
    stream_id bigint NOT NULL,
    message_json text NOT NULL
);
CREATE INDEX device_inbox_user_stream_id ON device_inbox (user_id, stream_id);
CREATE TABLE local_media_repository (
    media_id text,
    media_type text,
    media_length integer,
    created_ts bigint,
    upload_name text,
    user_id text,
    UNIQUE (media_id)
);
CREATE TABLE user_ips (
    user_id text NOT NULL,
    access_token text NOT NULL,
    device_id text,
    ip text NOT NULL,
    user_agent text NOT NULL,
    last_seen bigint NOT NULL
);
CREATE TABLE event_search (
    event_id text,
    room_id text,
    sender text,
    key text,
    vector tsvector
);
CREATE INDEX event_search_fts_idx ON event_search USING gin (vector);
CREATE VIEW room_names AS SELECT e.room_id, (e.content::json ->> 'name') AS name FROM events e WHERE e.type = 'm.room.name';
