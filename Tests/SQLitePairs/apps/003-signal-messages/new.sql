CREATE TABLE recipient (
  _id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT UNIQUE DEFAULT NULL,
  phone TEXT UNIQUE DEFAULT NULL,
  group_id TEXT UNIQUE DEFAULT NULL,
  blocked INTEGER DEFAULT 0,
  avatar_color TEXT DEFAULT NULL,
  profile_key TEXT DEFAULT NULL,
  registered INTEGER NOT NULL DEFAULT 0,
  pni TEXT UNIQUE DEFAULT NULL,
  e164_lower TEXT GENERATED ALWAYS AS (lower(phone)) VIRTUAL
);
CREATE TABLE thread (
  _id INTEGER PRIMARY KEY AUTOINCREMENT,
  date INTEGER DEFAULT 0,
  meaningful_messages INTEGER DEFAULT 0,
  recipient_id INTEGER NOT NULL UNIQUE REFERENCES recipient (_id) ON DELETE CASCADE,
  snippet TEXT,
  archived INTEGER DEFAULT 0
);
CREATE TABLE message (
  _id INTEGER PRIMARY KEY AUTOINCREMENT,
  thread_id INTEGER NOT NULL REFERENCES thread (_id) ON DELETE CASCADE,
  date_sent INTEGER NOT NULL,
  date_received INTEGER NOT NULL,
  from_recipient_id INTEGER NOT NULL REFERENCES recipient (_id),
  body TEXT,
  type INTEGER,
  expires_in INTEGER DEFAULT 0,
  view_once INTEGER DEFAULT 0,
  server_guid TEXT DEFAULT NULL,
  latest_revision_id INTEGER DEFAULT NULL REFERENCES message (_id) ON DELETE CASCADE
);
CREATE TABLE reaction (
  _id INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL REFERENCES message (_id) ON DELETE CASCADE,
  author_id INTEGER NOT NULL REFERENCES recipient (_id) ON DELETE CASCADE,
  emoji TEXT NOT NULL,
  date_sent INTEGER NOT NULL,
  UNIQUE(message_id, author_id) ON CONFLICT REPLACE
);
CREATE INDEX message_thread_idx ON message (thread_id, date_received DESC) WHERE latest_revision_id IS NULL;
CREATE INDEX message_from_idx ON message (from_recipient_id);
CREATE TRIGGER thread_count_insert AFTER INSERT ON message BEGIN
  UPDATE thread SET meaningful_messages = meaningful_messages + 1, snippet = new.body WHERE _id = new.thread_id;
END;
