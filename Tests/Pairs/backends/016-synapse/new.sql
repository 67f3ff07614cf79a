-- matrix synapse main store, schema 72 + deltas 73..84
CREATE TABLE applied_schema_deltas (version integer NOT NULL, file text NOT NULL, UNIQUE(version, file));
CREATE TABLE schema_version (lock character(1) DEFAULT 'X'::bpchar NOT NULL, version integer NOT NULL, upgraded boolean NOT NULL, CONSTRAINT schema_version_lock_check CHECK (lock = 'X'), UNIQUE (lock));
CREATE TABLE schema_compat_version (lock char(1) NOT NULL DEFAULT 'X' UNIQUE, compat_version integer NOT NULL, CONSTRAINT schema_compat_version_lock_check CHECK (lock = 'X'));
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
    user_type text DEFAULT NULL,
    deactivated smallint DEFAULT 0 NOT NULL,
    shadow_banned boolean,
    consent_ts bigint,
    approved boolean,
    locked boolean DEFAULT FALSE NOT NULL,
    suspended boolean DEFAULT FALSE NOT NULL
);
ALTER TABLE ONLY users ADD CONSTRAINT users_name_key UNIQUE (name);
CREATE INDEX users_creation_ts ON users USING btree (creation_ts);
CREATE INDEX users_have_local_media ON users (name) WHERE locked OR suspended;
CREATE TABLE access_tokens (
    id bigint NOT NULL PRIMARY KEY,
    user_id text NOT NULL,
    device_id text,
    token text NOT NULL,
    valid_until_ms bigint,
    puppets_user_id text,
    last_validated bigint,
    refresh_token_id bigint,
    used boolean
);
ALTER TABLE ONLY access_tokens ADD CONSTRAINT access_tokens_token_key UNIQUE (token);
CREATE INDEX access_tokens_device_id ON access_tokens USING btree (user_id, device_id);
CREATE TABLE refresh_tokens (
    id bigint PRIMARY KEY,
    user_id text NOT NULL,
    device_id text NOT NULL,
    token text NOT NULL UNIQUE,
    next_token_id bigint REFERENCES refresh_tokens(id) ON DELETE CASCADE,
    expiry_ts bigint,
    ultimate_session_expiry_ts bigint
);
CREATE INDEX refresh_tokens_next_token_id ON refresh_tokens (next_token_id) WHERE next_token_id IS NOT NULL;
ALTER TABLE access_tokens ADD CONSTRAINT access_tokens_refresh_token_id_fkey FOREIGN KEY (refresh_token_id) REFERENCES refresh_tokens(id) ON DELETE CASCADE;

CREATE TABLE rooms (
    room_id text PRIMARY KEY NOT NULL,
    is_public boolean,
    creator text,
    room_version text,
    has_auth_chain_index boolean
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
    processed boolean DEFAULT TRUE NOT NULL,
    outlier boolean NOT NULL,
    depth bigint DEFAULT 0 NOT NULL,
    origin_server_ts bigint,
    received_ts bigint,
    sender text,
    contains_url boolean,
    instance_name text,
    state_key text,
    rejection_reason text,
    UNIQUE (event_id)
);
ALTER TABLE events ALTER COLUMN stream_ordering TYPE bigint;
CREATE INDEX events_order_room ON events USING btree (room_id, topological_ordering, stream_ordering);
CREATE INDEX events_room_stream ON events USING btree (room_id, stream_ordering);
CREATE INDEX event_contains_url_index ON events USING btree (room_id, topological_ordering, stream_ordering) WHERE ((contains_url = true) AND (outlier = false));
CREATE INDEX events_jump_to_date_idx ON events USING btree (room_id, origin_server_ts) WHERE NOT outlier;
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
CREATE UNIQUE INDEX event_search_event_id_idx ON event_search USING btree (event_id);
CREATE INDEX event_search_fts_idx ON event_search USING gin (vector);
ALTER TABLE event_search ADD CONSTRAINT event_search_event_id_fkey FOREIGN KEY (event_id) REFERENCES events (event_id) NOT VALID;

CREATE TABLE room_memberships (
    event_id text NOT NULL,
    user_id text NOT NULL,
    sender text NOT NULL,
    room_id text NOT NULL,
    membership text NOT NULL,
    forgotten integer DEFAULT 0 NOT NULL,
    display_name text,
    avatar_url text,
    event_stream_ordering bigint,
    UNIQUE (event_id)
);
CREATE INDEX room_memberships_user_id ON room_memberships USING btree (user_id);
CREATE INDEX room_memberships_user_room_forgotten ON room_memberships USING btree (user_id, room_id) WHERE forgotten = 1;
ALTER TABLE room_memberships ADD CONSTRAINT event_stream_ordering_fkey FOREIGN KEY (event_stream_ordering) REFERENCES events(stream_ordering) NOT VALID;
CREATE TABLE user_directory_search (user_id text NOT NULL, vector tsvector);
CREATE INDEX user_directory_search_fts_idx ON user_directory_search USING gin (vector);
CREATE UNIQUE INDEX user_directory_search_user_idx ON user_directory_search USING btree (user_id);
CREATE TABLE user_directory_stream_pos (lock character(1) DEFAULT 'X'::bpchar NOT NULL UNIQUE, stream_id bigint, CONSTRAINT user_directory_stream_pos_lock_check CHECK (lock = 'X'));
CREATE SEQUENCE events_stream_seq;
CREATE SEQUENCE events_backfill_stream_seq;
CREATE SEQUENCE event_auth_chain_id OWNED BY NONE;
CREATE TABLE event_auth_chains (event_id text PRIMARY KEY, chain_id bigint NOT NULL, sequence_number bigint NOT NULL);
CREATE UNIQUE INDEX event_auth_chains_c_seq_index ON event_auth_chains (chain_id, sequence_number);
CREATE TABLE event_auth_chain_links (
    origin_chain_id bigint NOT NULL,
    origin_sequence_number bigint NOT NULL,
    target_chain_id bigint NOT NULL,
    target_sequence_number bigint NOT NULL
);
CREATE INDEX event_auth_chain_links_idx ON event_auth_chain_links (origin_chain_id, target_chain_id);
ALTER TABLE event_auth_chain_links REPLICA IDENTITY FULL;
CREATE TABLE stream_positions (stream_name text NOT NULL, instance_name text NOT NULL, stream_id bigint NOT NULL);
CREATE UNIQUE INDEX stream_positions_idx ON stream_positions (stream_name, instance_name);
ALTER TABLE stream_positions REPLICA IDENTITY USING INDEX stream_positions_idx;

CREATE UNLOGGED TABLE worker_read_write_locks_mode (
    lock_name text NOT NULL,
    lock_key text NOT NULL,
    write_lock boolean NOT NULL,
    token text
);
CREATE UNIQUE INDEX worker_read_write_locks_mode_key ON worker_read_write_locks_mode (lock_name, lock_key);
CREATE UNIQUE INDEX worker_read_write_locks_mode_type ON worker_read_write_locks_mode (lock_name, lock_key, write_lock);
CREATE UNLOGGED TABLE worker_read_write_locks (
    lock_name text NOT NULL,
    lock_key text NOT NULL,
    instance_name text NOT NULL,
    write_lock boolean NOT NULL,
    token text NOT NULL,
    last_renewed_ts bigint NOT NULL
);
ALTER TABLE worker_read_write_locks ADD CONSTRAINT worker_read_write_locks_foreign
    FOREIGN KEY (lock_name, lock_key, write_lock) REFERENCES worker_read_write_locks_mode(lock_name, lock_key, write_lock);
CREATE OR REPLACE FUNCTION upsert_read_write_lock_parent() RETURNS trigger AS $$
BEGIN
    INSERT INTO worker_read_write_locks_mode (lock_name, lock_key, write_lock, token)
        VALUES (NEW.lock_name, NEW.lock_key, NEW.write_lock, NEW.token)
        ON CONFLICT (lock_name, lock_key)
        DO NOTHING;
    RETURN NEW;
END
$$
LANGUAGE plpgsql;
CREATE TRIGGER upsert_read_write_lock_parent_trigger BEFORE INSERT ON worker_read_write_locks
    FOR EACH ROW
    EXECUTE PROCEDURE upsert_read_write_lock_parent();
CREATE OR REPLACE FUNCTION check_partial_state_events() RETURNS trigger AS $BODY$
BEGIN
    IF EXISTS (SELECT 1 FROM events WHERE events.event_id = NEW.event_id AND events.room_id != NEW.room_id) THEN
        RAISE EXCEPTION 'Incorrect room_id in partial_state_events';
    END IF;
    RETURN NEW;
END;
$BODY$ LANGUAGE plpgsql;
CREATE TABLE partial_state_rooms (room_id text PRIMARY KEY REFERENCES rooms(room_id), device_lists_stream_id bigint DEFAULT 0 NOT NULL, join_event_id text REFERENCES events(event_id), joined_via text);
CREATE TABLE partial_state_events (room_id text NOT NULL REFERENCES partial_state_rooms(room_id), event_id text NOT NULL UNIQUE REFERENCES events(event_id));
CREATE TRIGGER check_partial_state_events BEFORE INSERT OR UPDATE ON partial_state_events FOR EACH ROW EXECUTE PROCEDURE check_partial_state_events();
