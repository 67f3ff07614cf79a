CREATE TABLE users (
    name text,
    password_hash text,
    creation_ts bigint,
    admin smallint DEFAULT 0 NOT NULL,
    is_guest smallint DEFAULT 0 NOT NULL,
    UNIQUE (name)
);
CREATE TABLE access_tokens (
    id bigint PRIMARY KEY,
    user_id text NOT NULL,
    device_id text,
    token text NOT NULL,
    last_used bigint,
    UNIQUE (token)
);
CREATE INDEX access_tokens_device_id ON access_tokens USING btree (user_id, device_id);
CREATE TABLE events (
    stream_ordering integer NOT NULL PRIMARY KEY,
    topological_ordering bigint NOT NULL,
    event_id text NOT NULL,
    type text NOT NULL,
    room_id text NOT NULL,
    content text,
    unrecognized_keys text,
    processed boolean NOT NULL,
    outlier boolean NOT NULL,
    depth bigint DEFAULT 0 NOT NULL,
    origin_server_ts bigint,
    received_ts bigint,
    sender text,
    contains_url boolean,
    CONSTRAINT events_event_id_key UNIQUE (event_id)
);
CREATE INDEX events_order_room ON events (room_id, topological_ordering, stream_ordering);
CREATE INDEX events_room_stream ON events USING btree (room_id, stream_ordering);
CREATE INDEX event_contains_url_index ON events USING btree (room_id, topological_ordering, stream_ordering) WHERE ((contains_url = true) AND (outlier = false));
CREATE TABLE event_json (
    event_id text NOT NULL,
    room_id text NOT NULL,
    internal_metadata text NOT NULL,
    json text NOT NULL,
    CONSTRAINT event_json_event_id_key UNIQUE (event_id)
);
CREATE TABLE event_search (
    event_id text,
    room_id text,
    sender text,
    key text,
    vector tsvector
);
CREATE INDEX event_search_ev_ridx ON event_search USING btree (room_id);
CREATE INDEX event_search_fts_idx ON event_search USING gin (vector);
CREATE TABLE state_groups (
    id integer PRIMARY KEY,
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
CREATE INDEX state_groups_state_id ON state_groups_state USING btree (state_group);
CREATE TABLE room_aliases (room_alias text NOT NULL, room_id text NOT NULL, UNIQUE (room_alias));
CREATE TABLE room_alias_servers (room_alias text NOT NULL, server text NOT NULL);
CREATE TABLE rooms (
    room_id text PRIMARY KEY NOT NULL,
    is_public bool,
    creator text
);
CREATE INDEX public_room_index ON rooms USING btree (is_public);
CREATE TABLE user_daily_visits (user_id text NOT NULL, device_id text, "timestamp" bigint NOT NULL);
CREATE TABLE pushers (
    id bigint PRIMARY KEY,
    user_name text NOT NULL,
    access_token bigint DEFAULT NULL,
    profile_tag text NOT NULL,
    kind text NOT NULL,
    app_id text NOT NULL,
    pushkey text NOT NULL,
    ts bigint NOT NULL,
    lang text,
    data text,
    last_token text,
    UNIQUE (app_id, pushkey, user_name)
);
CREATE TABLE applied_schema_deltas (version integer NOT NULL, file text NOT NULL, UNIQUE (version, file));
CREATE TABLE schema_version (
    lock character(1) DEFAULT 'X'::bpchar NOT NULL,
    version integer NOT NULL,
    upgraded boolean NOT NULL,
    CONSTRAINT schema_version_lock_check CHECK ((lock = 'X'::bpchar)),
    UNIQUE (lock)
);
CREATE TABLE user_directory (user_id text NOT NULL, room_id text NOT NULL, display_name text, avatar_url text);
CREATE TABLE user_directory_search (user_id text NOT NULL, vector tsvector);
CREATE INDEX user_directory_search_fts_idx ON user_directory_search USING gin (vector);
CREATE UNIQUE INDEX user_directory_search_user_idx ON user_directory_search USING btree (user_id);
CREATE SEQUENCE state_group_id_seq;
