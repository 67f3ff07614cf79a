-- matrix synapse main store, schema 54 + deltas
CREATE TABLE applied_schema_deltas (version integer NOT NULL, file text NOT NULL, UNIQUE(version, file));
CREATE TABLE schema_version (lock character(1) DEFAULT 'X'::bpchar NOT NULL, version integer NOT NULL, upgraded boolean NOT NULL, CONSTRAINT schema_version_lock_check CHECK (lock = 'X'), UNIQUE (lock));
CREATE TABLE users (
    name text,
    password_hash text,
    creation_ts bigint,
    admin smallint DEFAULT 0 NOT NULL,
    upgrade_ts bigint,
    is_guest smallint DEFAULT 0 NOT NULL,
    appservice_id text,
    consent_version text,
    consent_server_notice_sent text,
    user_type text DEFAULT NULL
);
ALTER TABLE ONLY users ADD CONSTRAINT users_name_key UNIQUE (name);
CREATE INDEX users_creation_ts ON users USING btree (creation_ts);
CREATE TABLE access_tokens (
    id bigint NOT NULL PRIMARY KEY,
    user_id text NOT NULL,
    device_id text,
    token text NOT NULL,
    last_used bigint
);
ALTER TABLE ONLY access_tokens ADD CONSTRAINT access_tokens_token_key UNIQUE (token);
CREATE INDEX access_tokens_device_id ON access_tokens USING btree (user_id, device_id);

CREATE TABLE rooms (
    room_id text PRIMARY KEY NOT NULL,
    is_public boolean,
    creator text
);
CREATE INDEX public_room_index ON rooms USING btree (is_public);
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
    UNIQUE (event_id)
);
CREATE INDEX events_order_room ON events USING btree (room_id, topological_ordering, stream_ordering);
CREATE INDEX events_room_stream ON events USING btree (room_id, stream_ordering);
CREATE INDEX event_contains_url_index ON events USING btree (room_id, topological_ordering, stream_ordering) WHERE ((contains_url = true) AND (outlier = false));
CREATE TABLE event_json (
    event_id text NOT NULL,
    room_id text NOT NULL,
    internal_metadata text NOT NULL,
    json text NOT NULL,
    format_version integer,
    CONSTRAINT event_json_event_id_key UNIQUE (event_id)
);
CREATE TABLE event_search (
    event_id text,
    room_id text,
    sender text,
    key text,
    vector tsvector,
    origin_server_ts bigint,
    stream_ordering bigint
);
CREATE INDEX event_search_ev_ridx ON event_search USING btree (room_id);
CREATE INDEX event_search_fts_idx ON event_search USING gist (vector);

CREATE TABLE room_memberships (
    event_id text NOT NULL,
    user_id text NOT NULL,
    sender text NOT NULL,
    room_id text NOT NULL,
    membership text NOT NULL,
    forgotten integer DEFAULT 0,
    display_name text,
    avatar_url text,
    UNIQUE (event_id)
);
CREATE INDEX room_memberships_user_id ON room_memberships USING btree (user_id);
CREATE TABLE user_directory_search (user_id text NOT NULL, vector tsvector);
CREATE INDEX user_directory_search_fts_idx ON user_directory_search USING gin (vector);
CREATE UNIQUE INDEX user_directory_search_user_idx ON user_directory_search USING btree (user_id);
CREATE TABLE user_directory_stream_pos (lock character(1) DEFAULT 'X'::bpchar NOT NULL UNIQUE, stream_id bigint, CONSTRAINT user_directory_stream_pos_lock_check CHECK (lock = 'X'));
CREATE TABLE groups (group_id text NOT NULL, name text, avatar_url text, short_description text, long_description text, is_public boolean NOT NULL, join_policy text DEFAULT 'invite' NOT NULL);
CREATE UNIQUE INDEX groups_idx ON groups USING btree (group_id);
CREATE TABLE group_users (group_id text NOT NULL, user_id text NOT NULL, is_admin boolean NOT NULL, is_public boolean NOT NULL);
CREATE INDEX groups_users_u_idx ON group_users USING btree (user_id);
CREATE SEQUENCE state_group_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;

-- stats v1
CREATE TABLE room_stats (
    room_id text NOT NULL,
    ts bigint NOT NULL,
    bucket_size integer NOT NULL,
    current_state_events integer NOT NULL,
    joined_members integer NOT NULL,
    invited_members integer NOT NULL
);
CREATE UNIQUE INDEX room_stats_room_ts ON room_stats USING btree (room_id, ts);
