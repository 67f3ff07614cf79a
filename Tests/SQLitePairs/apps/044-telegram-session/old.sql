CREATE TABLE version (version integer primary key);
CREATE TABLE sessions (dc_id integer primary key, server_address text, port integer, auth_key blob);
CREATE TABLE entities (id integer primary key, hash integer not null, username text, phone integer, name text);
CREATE TABLE sent_files (md5_digest blob, file_size integer, type integer, id integer, hash integer, primary key(md5_digest, file_size, type));
CREATE TABLE dialogs (peer integer, pts integer, top_message integer, draft text);
