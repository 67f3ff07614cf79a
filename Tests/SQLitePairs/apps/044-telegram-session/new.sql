CREATE TABLE version (version integer primary key);
CREATE TABLE sessions (dc_id integer primary key, server_address text, port integer not null default 443, auth_key blob, takeout_id integer);
CREATE TABLE entities (id integer primary key, hash integer not null, username text collate nocase, phone text, name text, date integer);
CREATE INDEX entities_username on entities (username) where username is not null;
CREATE TABLE sent_files (md5_digest blob, file_size integer, type integer, id integer, hash integer, primary key(md5_digest, file_size, type)) without rowid;
CREATE TABLE update_state (id integer primary key, pts integer, qts integer, date integer, seq integer);
CREATE TABLE dialogs (peer integer not null primary key, pts integer, top_message integer, pinned integer not null default 0, draft blob);
