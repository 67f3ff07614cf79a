CREATE TABLE schema_version (lock CHAR(1) DEFAULT 'X' NOT NULL UNIQUE, version INTEGER NOT NULL, upgraded BOOL NOT NULL, CHECK (lock = 'X'));
CREATE TABLE users (name TEXT, password_hash TEXT, creation_ts BIGINT, admin SMALLINT DEFAULT 0 NOT NULL, UNIQUE (name));
CREATE TABLE access_tokens (id BIGINT PRIMARY KEY, user_id TEXT NOT NULL, device_id TEXT, token TEXT NOT NULL, last_used BIGINT, UNIQUE (token));
CREATE INDEX access_tokens_device_id ON access_tokens (user_id, device_id);
CREATE TABLE rooms (room_id TEXT PRIMARY KEY NOT NULL, is_public BOOL, creator TEXT
);
CREATE TABLE events (
  stream_ordering INTEGER PRIMARY KEY,
  topological_ordering BIGINT NOT NULL,
  event_id TEXT NOT NULL,
  type TEXT NOT NULL,
  room_id TEXT NOT NULL,
  content TEXT,
  unrecognized_keys TEXT,
  processed BOOL NOT NULL,
  outlier BOOL NOT NULL,
  depth BIGINT DEFAULT 0 NOT NULL,
  UNIQUE (event_id)
);
CREATE INDEX events_stream_ordering ON events (topological_ordering, stream_ordering);
CREATE INDEX events_topological_ordering ON events (topological_ordering);
CREATE INDEX events_room_id ON events (room_id);
CREATE TABLE event_json (event_id TEXT NOT NULL, room_id TEXT NOT NULL, internal_metadata TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (event_id));
CREATE TABLE state_events (event_id TEXT NOT NULL UNIQUE, room_id TEXT NOT NULL, type TEXT NOT NULL, state_key TEXT NOT NULL, prev_state TEXT);
CREATE TABLE current_state_events (event_id TEXT NOT NULL, room_id TEXT NOT NULL, type TEXT NOT NULL, state_key TEXT NOT NULL, UNIQUE (event_id), UNIQUE (room_id, type, state_key));
CREATE TABLE topics (event_id TEXT NOT NULL UNIQUE, room_id TEXT NOT NULL, topic TEXT NOT NULL);
CREATE TABLE room_hosts (room_id TEXT NOT NULL, host TEXT NOT NULL, UNIQUE (room_id, host));
CREATE TABLE event_search (event_id TEXT, room_id TEXT, sender TEXT, key TEXT, vector tsvector
);
CREATE INDEX event_search_fts_idx ON event_search USING gist (vector);
CREATE INDEX event_search_ev_ridx ON event_search (room_id);
CREATE TABLE presence (user_id TEXT NOT NULL, state VARCHAR(20), status_msg TEXT, mtime BIGINT, UNIQUE (user_id));
CREATE TABLE pushers (id BIGINT PRIMARY KEY, user_name TEXT NOT NULL, access_token BIGINT, profile_tag VARCHAR(32) NOT NULL, kind VARCHAR(8) NOT NULL, app_id VARCHAR(64) NOT NULL, pushkey bytea NOT NULL, ts BIGINT NOT NULL, data bytea, last_token TEXT, UNIQUE (app_id, pushkey));
CREATE VIEW room_sizes AS SELECT room_id, count(*) AS joined FROM current_state_events WHERE type = 'm.room.member' GROUP BY room_id;
CREATE VIEW big_rooms AS SELECT r.room_id, r.creator, s.joined FROM rooms r JOIN room_sizes s USING (room_id) WHERE s.joined > 1000;
