CREATE SEQUENCE IF NOT EXISTS roomserver_event_nid_seq;
CREATE SEQUENCE IF NOT EXISTS roomserver_state_block_nid_seq;
CREATE SEQUENCE IF NOT EXISTS numeric_username_seq START 10000;
CREATE TYPE roomserver_visibility AS ENUM ('private', 'public');
CREATE TABLE IF NOT EXISTS roomserver_events (
    event_nid BIGINT PRIMARY KEY DEFAULT nextval('roomserver_event_nid_seq'),
    room_nid BIGINT NOT NULL,
    event_type_nid BIGINT NOT NULL,
    event_state_key_nid BIGINT NOT NULL,
    sent_to_output BOOLEAN NOT NULL DEFAULT FALSE,
    state_snapshot_nid BIGINT NOT NULL DEFAULT 0,
    depth BIGINT NOT NULL,
    event_id TEXT NOT NULL CONSTRAINT roomserver_event_id_unique UNIQUE,
    auth_event_nids BIGINT[] NOT NULL,
    is_rejected BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX IF NOT EXISTS roomserver_event_id_idx ON roomserver_events (event_id) INCLUDE (room_nid) WHERE NOT is_rejected;
CREATE INDEX roomserver_events_memberships_idx ON roomserver_events (room_nid, event_state_key_nid) WHERE (event_type_nid = 5);
CREATE TABLE IF NOT EXISTS roomserver_membership (
    room_nid BIGINT NOT NULL,
    target_nid BIGINT NOT NULL,
    sender_nid BIGINT NOT NULL DEFAULT 0,
    membership_nid BIGINT NOT NULL DEFAULT 1,
    event_nid BIGINT NOT NULL DEFAULT 0,
    target_local BOOLEAN NOT NULL DEFAULT false,
    forgotten BOOLEAN NOT NULL DEFAULT FALSE,
    UNIQUE (room_nid, target_nid)
);
CREATE TABLE IF NOT EXISTS roomserver_state_block (
    state_block_nid bigint PRIMARY KEY DEFAULT nextval('roomserver_state_block_nid_seq'),
    state_block_hash BYTEA UNIQUE,
    event_nids bigint[] NOT NULL
);
CREATE TABLE userapi_accounts (localpart TEXT NOT NULL, server_name TEXT NOT NULL, created_ts BIGINT NOT NULL, password_hash TEXT, appservice_id TEXT, is_deactivated BOOLEAN DEFAULT FALSE, account_type SMALLINT NOT NULL);
CREATE UNIQUE INDEX userapi_accounts_idx ON userapi_accounts(localpart, server_name);
CREATE TABLE userapi_profiles (localpart TEXT NOT NULL, server_name TEXT NOT NULL, display_name TEXT, avatar_url TEXT);
CREATE UNIQUE INDEX userapi_profiles_idx ON userapi_profiles(localpart, server_name);
CREATE TABLE syncapi_output_room_events (id BIGSERIAL PRIMARY KEY, event_id TEXT NOT NULL CONSTRAINT syncapi_output_room_event_id_idx UNIQUE, room_id TEXT NOT NULL, headered_event_json TEXT NOT NULL, type TEXT NOT NULL, sender TEXT NOT NULL, contains_url BOOL NOT NULL, add_state_ids TEXT[], remove_state_ids TEXT[], session_id BIGINT, transaction_id TEXT, exclude_from_sync BOOL DEFAULT FALSE, history_visibility SMALLINT NOT NULL DEFAULT 2);
CREATE INDEX syncapi_output_room_events_recent_events_idx ON syncapi_output_room_events (room_id, exclude_from_sync, id, sender, type);
CREATE INDEX syncapi_output_room_events_exclude_idx ON syncapi_output_room_events (exclude_from_sync) WHERE exclude_from_sync = true;
CREATE TABLE roomserver_published (room_id TEXT NOT NULL, appservice_id TEXT NOT NULL DEFAULT '', network_id TEXT NOT NULL DEFAULT '', published BOOLEAN NOT NULL DEFAULT false, visibility roomserver_visibility NOT NULL DEFAULT 'private', PRIMARY KEY (room_id, appservice_id, network_id));
