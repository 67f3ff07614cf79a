CREATE SEQUENCE IF NOT EXISTS roomserver_event_nid_seq;
CREATE TABLE IF NOT EXISTS roomserver_events (
    event_nid BIGINT PRIMARY KEY DEFAULT nextval('roomserver_event_nid_seq'),
    room_nid BIGINT NOT NULL,
    event_type_nid BIGINT NOT NULL,
    event_state_key_nid BIGINT NOT NULL,
    sent_to_output BOOLEAN NOT NULL DEFAULT FALSE,
    state_snapshot_nid BIGINT NOT NULL DEFAULT 0,
    depth BIGINT NOT NULL,
    event_id TEXT NOT NULL CONSTRAINT roomserver_event_id_unique UNIQUE,
    reference_sha256 BYTEA NOT NULL,
    auth_event_nids BIGINT[] NOT NULL
);
CREATE TABLE IF NOT EXISTS roomserver_membership (
    room_nid BIGINT NOT NULL,
    target_nid BIGINT NOT NULL,
    sender_nid BIGINT NOT NULL DEFAULT 0,
    membership_nid BIGINT NOT NULL DEFAULT 1,
    event_nid BIGINT NOT NULL DEFAULT 0,
    UNIQUE (room_nid, target_nid)
);
CREATE TABLE IF NOT EXISTS roomserver_state_block (
    state_block_nid bigserial,
    event_type_nid bigint NOT NULL,
    event_state_key_nid bigint NOT NULL,
    event_nid bigint NOT NULL,
    UNIQUE (state_block_nid, event_type_nid, event_state_key_nid)
);
CREATE TABLE account_accounts (localpart TEXT NOT NULL PRIMARY KEY, created_ts BIGINT NOT NULL, password_hash TEXT, appservice_id TEXT);
CREATE TABLE account_profiles (localpart TEXT NOT NULL PRIMARY KEY, display_name TEXT, avatar_url TEXT);
CREATE TABLE syncapi_output_room_events (id BIGSERIAL PRIMARY KEY, event_id TEXT NOT NULL CONSTRAINT syncapi_event_id_idx UNIQUE, room_id TEXT NOT NULL, headered_event_json TEXT NOT NULL, type TEXT NOT NULL, sender TEXT NOT NULL, add_state_ids TEXT[], session_id BIGINT);
CREATE TABLE publicroomsapi_public_rooms (room_id TEXT NOT NULL PRIMARY KEY, joined_members INTEGER NOT NULL DEFAULT 0, aliases TEXT[] NOT NULL DEFAULT '{}'::TEXT[]);
