CREATE TABLE rooms (room_id TEXT NOT NULL PRIMARY KEY, name TEXT, topic TEXT, is_direct BOOL NOT NULL DEFAULT 0, unread INT);
CREATE TABLE room_events (event_id TEXT, room_id TEXT, sender TEXT, type TEXT, content BLOB, origin_ts BIGINT, stream_ordering BIGINT);
CREATE UNIQUE INDEX room_events_pk ON room_events(event_id);
CREATE INDEX room_events_stream ON room_events(room_id, stream_ordering);
CREATE TABLE members (room_id TEXT, user_id TEXT, display_name TEXT, avatar_url TEXT, membership TEXT DEFAULT 'join');
CREATE TABLE account_data (type TEXT PRIMARY KEY, content BLOB);
CREATE TABLE olm_sessions (id INTEGER PRIMARY KEY, curve_key TEXT, pickle BLOB NOT NULL, last_used DATETIME DEFAULT (datetime('now')));
