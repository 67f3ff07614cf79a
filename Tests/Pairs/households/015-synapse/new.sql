CREATE TABLE users (
    name text,
    creation_ts bigint,
    admin smallint DEFAULT 0 NOT NULL,
    is_guest smallint DEFAULT 0 NOT NULL,
    upgrade_ts bigint,
    deactivated smallint DEFAULT 0 NOT NULL,
    shadow_banned boolean,
    approved boolean,
    locked boolean DEFAULT false NOT NULL,
    consent_server_notice_sent text,
    CONSTRAINT users_name_key UNIQUE (name)
);
CREATE INDEX users_creation_ts ON users (creation_ts);
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
    received_ts bigint,
    instance_name text,
    state_key text,
    rejection_reason text,
    sticky_duration_ms bigint
);
ALTER TABLE events ALTER stream_ordering TYPE bigint, ADD CONSTRAINT event_contains CHECK (depth >= 0) NOT VALID;
CREATE SEQUENCE events_stream_seq;
CREATE SEQUENCE events_backfill_stream_seq;
CREATE SEQUENCE state_group_id_seq MINVALUE 0 START 0;
CREATE UNIQUE INDEX events_stream_ordering ON events (stream_ordering);
CREATE INDEX events_order_room ON events (room_id, topological_ordering, stream_ordering);
CREATE INDEX event_contains_url_index ON events (room_id, topological_ordering, stream_ordering) WHERE contains_url = true AND outlier = false;
CREATE TABLE event_json (
    event_id text NOT NULL,
    room_id text NOT NULL,
    internal_metadata text NOT NULL,
    json text NOT NULL,
    format_version integer,
    UNIQUE (event_id)
);
CREATE TABLE state_groups (
    id bigint DEFAULT nextval('state_group_id_seq') NOT NULL PRIMARY KEY,
    room_id text NOT NULL,
    event_id text NOT NULL
);
CREATE TABLE state_groups_state (
    state_group bigint NOT NULL,
    room_id text NOT NULL,
    type text NOT NULL,
    state_key text NOT NULL,
    event_id text NOT NULL,
    UNIQUE (state_group, type, state_key)
);
ALTER TABLE state_groups_state REPLICA IDENTITY USING INDEX state_groups_state_state_group_type_state_key_key;
ALTER TABLE ONLY state_groups_state ALTER COLUMN state_group SET (n_distinct = -0.02);
CREATE TABLE state_group_edges (
    state_group bigint NOT NULL REFERENCES state_groups,
    prev_state_group bigint NOT NULL REFERENCES state_groups,
    CHECK (state_group > prev_state_group)
);
CREATE TABLE room_aliases (
    room_alias text NOT NULL,
    room_id text NOT NULL,
    creator text,
    UNIQUE (room_alias)
);
CREATE TABLE rooms (
    room_id text NOT NULL PRIMARY KEY,
    is_public boolean,
    creator text,
    room_version text,
    has_auth_chain_index boolean
);
CREATE INDEX public_room_index ON rooms (is_public);
CREATE TABLE device_inbox (
    user_id text NOT NULL,
    device_id text NOT NULL,
    stream_id bigint NOT NULL,
    message_json text NOT NULL,
    instance_name text
);
CREATE INDEX device_inbox_user_stream_id ON device_inbox (user_id, device_id, stream_id);
CREATE TABLE local_media_repository (
    media_id text,
    media_type text,
    media_length integer,
    created_ts bigint,
    upload_name text,
    user_id text,
    UNIQUE (media_id),
    quarantined_by text,
    safe_from_quarantine boolean DEFAULT false NOT NULL,
    url_cache text,
    sha256 text
);
CREATE TABLE user_ips (
    user_id text NOT NULL,
    access_token text NOT NULL,
    device_id text,
    ip inet NOT NULL,
    user_agent text NOT NULL,
    last_seen bigint NOT NULL
);
CREATE UNIQUE INDEX user_ips_user_token_ip_unique_index ON user_ips (user_id, access_token, ip);
CREATE TABLE event_search (
    event_id text,
    room_id text,
    sender text,
    key text,
    vector tsvector,
    origin_server_ts bigint,
    stream_ordering bigint
);
CREATE INDEX event_search_fts_idx ON event_search USING gin (vector);
CREATE FUNCTION check_partial_state_events() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM events WHERE events.event_id = NEW.event_id AND events.room_id != NEW.room_id) THEN RAISE EXCEPTION 'Incorrect room_id in partial_state_events'; END IF; RETURN NEW; END; $$;
CREATE TABLE partial_state_events (
    room_id text NOT NULL REFERENCES rooms,
    event_id text NOT NULL UNIQUE
);
CREATE TRIGGER check_partial_state_events BEFORE INSERT OR UPDATE ON partial_state_events FOR EACH ROW EXECUTE FUNCTION check_partial_state_events();
CREATE VIEW room_names AS SELECT DISTINCT ON (e.room_id) e.room_id, (j.json::jsonb #>> '{content,name}') AS name FROM events e JOIN event_json j USING (event_id) WHERE e.type = 'm.room.name' AND e.state_key = '' ORDER BY e.room_id, e.stream_ordering DESC;
