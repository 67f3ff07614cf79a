CREATE TABLE rooms (room_id TEXT NOT NULL PRIMARY KEY, name TEXT COLLATE NOCASE, topic TEXT, is_direct BOOL NOT NULL DEFAULT 0 CHECK (is_direct IN (0,1)), highlight_count INT NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE room_events (event_id TEXT NOT NULL PRIMARY KEY, room_id TEXT NOT NULL REFERENCES rooms(room_id) ON DELETE CASCADE, sender TEXT, type TEXT, content BLOB, origin_ts BIGINT, stream_ordering BIGINT, redacted_by TEXT REFERENCES room_events(event_id));
CREATE UNIQUE INDEX room_events_stream ON room_events(room_id, stream_ordering);
CREATE TABLE members (room_id TEXT, user_id TEXT, display_name TEXT, avatar_url TEXT, membership TEXT DEFAULT 'leave', CONSTRAINT members_pk PRIMARY KEY (room_id, user_id) ON CONFLICT REPLACE, CONSTRAINT membership_ck CHECK (membership IN ('join','leave','invite','ban','knock')));
CREATE TABLE account_data (type TEXT, room_id TEXT NOT NULL DEFAULT '', content BLOB, PRIMARY KEY (type, room_id));
CREATE TABLE olm_sessions (id INTEGER PRIMARY KEY, curve_key TEXT, pickle BLOB NOT NULL, last_used INTEGER DEFAULT (strftime('%s','now') * 1000));
CREATE INDEX olm_by_key ON olm_sessions(curve_key, last_used DESC);
CREATE VIEW joined_members AS SELECT room_id, count(*) AS n FROM members WHERE membership = 'join' GROUP BY room_id;
