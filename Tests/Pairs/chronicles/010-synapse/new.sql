CREATE TABLE users (
    name text,
    password_hash text,
    creation_ts bigint,
    admin smallint DEFAULT 0 NOT NULL,
    is_guest smallint DEFAULT 0 NOT NULL,
    appservice_id text,
    deactivated smallint DEFAULT 0 NOT NULL,
    shadow_banned boolean,
    approved boolean,
    locked boolean DEFAULT false NOT NULL,
    UNIQUE (name)
);
CREATE INDEX users_creation_ts ON users USING btree (creation_ts);
CREATE TABLE refresh_tokens (
    id bigint PRIMARY KEY,
    user_id text NOT NULL,
    device_id text NOT NULL,
    token text NOT NULL UNIQUE,
    next_token_id bigint REFERENCES refresh_tokens (id) ON DELETE CASCADE,
    expiry_ts bigint
);
CREATE TABLE access_tokens (
    id bigint PRIMARY KEY,
    user_id text NOT NULL,
    device_id text,
    token text NOT NULL,
    last_used bigint,
    valid_until_ms bigint,
    puppets_user_id text,
    refresh_token_id bigint,
    used boolean,
    UNIQUE (token)
);
CREATE INDEX access_tokens_device_id ON access_tokens USING btree (user_id, device_id);
CREATE TABLE events (
    stream_ordering bigint NOT NULL,
    topological_ordering bigint NOT NULL,
    event_id text NOT NULL,
    type text NOT NULL,
    room_id text NOT NULL,
    content text,
    unrecognized_keys text,
    processed boolean DEFAULT true NOT NULL,
    outlier boolean NOT NULL,
    depth bigint DEFAULT 0 NOT NULL,
    origin_server_ts bigint,
    received_ts bigint,
    sender text,
    contains_url boolean,
    instance_name text,
    state_key text DEFAULT NULL,
    rejection_reason text DEFAULT NULL,
    CONSTRAINT events_event_id_key UNIQUE (event_id)
);
CREATE INDEX events_order_room ON events (room_id, topological_ordering, stream_ordering);
CREATE UNIQUE INDEX events_stream_ordering ON events USING btree (stream_ordering);
CREATE INDEX events_ts ON events USING btree (origin_server_ts, stream_ordering);
CREATE INDEX events_jump_to_date_idx ON events USING btree (room_id, origin_server_ts) WHERE (NOT outlier);
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
CREATE UNIQUE INDEX event_search_event_id_idx ON event_search USING btree (event_id);
CREATE INDEX event_search_ev_ridx ON event_search USING btree (room_id);
CREATE INDEX event_search_fts_idx ON event_search USING gin (vector);
CREATE TABLE state_groups (
    id bigint PRIMARY KEY,
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
ALTER TABLE ONLY state_groups_state ALTER COLUMN state_group SET (n_distinct = -0.02);
CREATE INDEX state_groups_state_type_idx ON state_groups_state USING btree (state_group, type, state_key);
CREATE INDEX state_groups_room_id_idx ON state_groups USING btree (room_id);
CREATE TABLE room_aliases (room_alias text NOT NULL, room_id text NOT NULL, creator text, UNIQUE (room_alias));
CREATE INDEX room_aliases_id ON room_aliases USING btree (room_id);
CREATE TABLE room_alias_servers (room_alias text NOT NULL, server text NOT NULL);
CREATE TABLE rooms (
    room_id text PRIMARY KEY NOT NULL,
    is_public bool,
    creator text,
    room_version text,
    has_auth_chain_index boolean
);
ALTER TABLE event_json ADD CONSTRAINT event_json_room_fk FOREIGN KEY (room_id) REFERENCES rooms (room_id) NOT VALID;
CREATE INDEX public_room_index ON rooms USING btree (is_public);
CREATE TABLE user_daily_visits (user_id text NOT NULL, device_id text, "timestamp" bigint NOT NULL, user_agent text);
CREATE INDEX user_daily_visits_uts_idx ON user_daily_visits USING btree (user_id, "timestamp");
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
    last_stream_ordering bigint,
    last_success bigint,
    failing_since bigint,
    enabled boolean DEFAULT true,
    device_id text,
    UNIQUE (app_id, pushkey, user_name)
);
CREATE TABLE applied_schema_deltas (version integer NOT NULL, file text NOT NULL, UNIQUE (version, file));
CREATE TABLE schema_compat_version (
    lock character(1) DEFAULT 'X'::bpchar NOT NULL UNIQUE,
    compat_version integer NOT NULL,
    CONSTRAINT schema_compat_version_lock_check CHECK ((lock = 'X'::bpchar))
);
CREATE TABLE schema_version (
    lock character(1) DEFAULT 'X'::bpchar NOT NULL,
    version integer NOT NULL,
    upgraded boolean NOT NULL,
    CONSTRAINT schema_version_lock_check CHECK ((lock = 'X'::bpchar)),
    UNIQUE (lock)
);
CREATE TABLE user_directory (user_id text NOT NULL, room_id text, display_name text, avatar_url text);
CREATE UNIQUE INDEX user_directory_user_idx ON user_directory USING btree (user_id);
CREATE TABLE user_directory_search (user_id text NOT NULL, vector tsvector);
CREATE INDEX user_directory_search_fts_idx ON user_directory_search USING gin (vector);
CREATE UNIQUE INDEX user_directory_search_user_idx ON user_directory_search USING btree (user_id);
CREATE SEQUENCE state_group_id_seq;

CREATE SEQUENCE account_data_sequence;
CREATE SEQUENCE events_stream_seq;
CREATE SEQUENCE events_backfill_stream_seq INCREMENT BY 1 MINVALUE 1;

CREATE FUNCTION check_partial_state_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM events WHERE events.event_id = NEW.event_id AND events.room_id != NEW.room_id
  ) THEN
    RAISE EXCEPTION 'Incorrect room_id in partial_state_events';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TABLE partial_state_events (
    room_id text NOT NULL REFERENCES rooms (room_id),
    event_id text NOT NULL REFERENCES events (event_id),
    UNIQUE (event_id)
);
CREATE TRIGGER check_partial_state_events BEFORE INSERT OR UPDATE ON partial_state_events FOR EACH ROW EXECUTE PROCEDURE check_partial_state_events();
