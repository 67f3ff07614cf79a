CREATE TABLE schema_version (lock CHAR(1) DEFAULT 'X' NOT NULL UNIQUE, version INTEGER NOT NULL, upgraded BOOL NOT NULL, CHECK (lock = 'X'));
CREATE TABLE schema_compat_version (lock CHAR(1) NOT NULL DEFAULT 'X' UNIQUE, compat_version INTEGER NOT NULL, CHECK (lock = 'X'));
CREATE SEQUENCE state_group_id_seq;
CREATE SEQUENCE events_stream_seq;
CREATE SEQUENCE events_backfill_stream_seq MINVALUE 1 INCREMENT BY 1 CACHE 1;
CREATE TABLE users (name TEXT NOT NULL PRIMARY KEY, password_hash TEXT, creation_ts BIGINT, admin SMALLINT DEFAULT 0 NOT NULL, upgrade_ts BIGINT, is_guest SMALLINT DEFAULT 0 NOT NULL, appservice_id TEXT, consent_version TEXT, user_type TEXT, deactivated SMALLINT DEFAULT 0 NOT NULL, shadow_banned BOOLEAN, approved BOOLEAN, locked BOOLEAN DEFAULT FALSE NOT NULL);
CREATE INDEX users_creation_ts ON users (creation_ts);
CREATE TABLE access_tokens (id BIGINT PRIMARY KEY, user_id TEXT NOT NULL, device_id TEXT, token TEXT NOT NULL, last_used BIGINT, valid_until_ms BIGINT, puppets_user_id TEXT, last_validated BIGINT, refresh_token_id BIGINT, used BOOLEAN, UNIQUE (token));
CREATE INDEX access_tokens_device_id ON access_tokens (user_id, device_id);
CREATE TABLE refresh_tokens (id BIGINT PRIMARY KEY, user_id TEXT NOT NULL, device_id TEXT NOT NULL, token TEXT NOT NULL UNIQUE, next_token_id BIGINT REFERENCES refresh_tokens (id) ON DELETE CASCADE);
CREATE INDEX refresh_tokens_next_token_id ON refresh_tokens (next_token_id) WHERE next_token_id IS NOT NULL;
ALTER TABLE access_tokens ADD CONSTRAINT access_tokens_refresh_token_id_fkey FOREIGN KEY (refresh_token_id) REFERENCES refresh_tokens (id) ON DELETE CASCADE;
CREATE TABLE rooms (room_id TEXT PRIMARY KEY NOT NULL, is_public BOOL, creator TEXT, room_version TEXT, has_auth_chain_index BOOLEAN);
CREATE TABLE events (
  stream_ordering BIGINT,
  topological_ordering BIGINT NOT NULL,
  event_id TEXT NOT NULL,
  type TEXT NOT NULL,
  room_id TEXT NOT NULL,
  content TEXT,
  processed BOOL NOT NULL,
  outlier BOOL NOT NULL,
  depth BIGINT DEFAULT 0 NOT NULL,
  origin_server_ts BIGINT, received_ts BIGINT, sender TEXT, contains_url BOOLEAN, instance_name TEXT, state_key TEXT DEFAULT NULL, rejection_reason TEXT DEFAULT NULL,
  CONSTRAINT event_id_unique UNIQUE (event_id)
);
CREATE UNIQUE INDEX events_stream_ordering ON events (stream_ordering);
CREATE INDEX events_room_stream ON events (room_id, stream_ordering);
CREATE INDEX events_order_room ON events (room_id, topological_ordering, stream_ordering);
CREATE INDEX event_contains_url_index ON events (room_id, topological_ordering, stream_ordering) WHERE contains_url = true AND outlier = false;
CREATE TABLE event_json (event_id TEXT NOT NULL, room_id TEXT NOT NULL, internal_metadata TEXT NOT NULL, json TEXT NOT NULL, format_version INTEGER, CONSTRAINT event_json_event_id_key UNIQUE (event_id));
CREATE TABLE state_events (event_id TEXT NOT NULL UNIQUE, room_id TEXT NOT NULL, type TEXT NOT NULL, state_key TEXT NOT NULL, prev_state TEXT);
CREATE TABLE current_state_events (event_id TEXT NOT NULL, room_id TEXT NOT NULL, type TEXT NOT NULL, state_key TEXT NOT NULL, membership TEXT, event_stream_ordering BIGINT, CONSTRAINT current_state_events_event_id_key UNIQUE (event_id), CONSTRAINT current_state_events_room_id_type_state_key_key UNIQUE (room_id, type, state_key));
ALTER TABLE current_state_events ADD CONSTRAINT event_stream_ordering_fkey FOREIGN KEY (event_stream_ordering) REFERENCES events (stream_ordering) NOT VALID;
CREATE INDEX current_state_events_member_index ON current_state_events (state_key) WHERE type = 'm.room.member';
CREATE TABLE event_search (event_id TEXT, room_id TEXT, sender TEXT, key TEXT, vector tsvector, origin_server_ts BIGINT, stream_ordering BIGINT);
CREATE INDEX event_search_fts_idx ON event_search USING gin (vector);
CREATE UNIQUE INDEX event_search_event_id_idx ON event_search (event_id);
CREATE INDEX event_search_order ON event_search (room_id, origin_server_ts NULLS FIRST, stream_ordering NULLS FIRST);
CREATE TABLE presence (user_id TEXT NOT NULL, state VARCHAR(20), status_msg TEXT, mtime BIGINT, UNIQUE (user_id));
CREATE TABLE pushers (id BIGINT PRIMARY KEY, user_name TEXT NOT NULL, access_token BIGINT DEFAULT NULL, profile_tag TEXT NOT NULL, kind TEXT NOT NULL, app_id TEXT NOT NULL, pushkey TEXT NOT NULL, ts BIGINT NOT NULL, data TEXT, last_stream_ordering BIGINT, enabled BOOLEAN DEFAULT true, device_id TEXT, CONSTRAINT pushers2_app_id_pushkey_user_name_key UNIQUE (app_id, pushkey, user_name));
CREATE FUNCTION check_partial_state_events() RETURNS trigger AS $BODY$
BEGIN
  IF EXISTS (SELECT 1 FROM events WHERE events.event_id = NEW.event_id AND events.room_id != NEW.room_id) THEN
    RAISE EXCEPTION 'Incorrect room_id in partial_state_events';
  END IF;
  RETURN NEW;
END;
$BODY$ LANGUAGE plpgsql;
CREATE TABLE partial_state_events (room_id TEXT NOT NULL REFERENCES rooms (room_id), event_id TEXT NOT NULL REFERENCES events (event_id), UNIQUE (event_id));
CREATE TRIGGER check_partial_state_events BEFORE INSERT OR UPDATE ON partial_state_events FOR EACH ROW EXECUTE PROCEDURE check_partial_state_events();
CREATE VIEW room_sizes AS SELECT room_id, count(*) AS joined FROM current_state_events WHERE type = 'm.room.member' AND membership = 'join' GROUP BY room_id;
CREATE VIEW big_rooms AS SELECT r.room_id, r.creator, s.joined FROM rooms r JOIN room_sizes s USING (room_id) WHERE s.joined > 1000;
