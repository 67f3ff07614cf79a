CREATE TABLE realm (id TEXT PRIMARY KEY, name TEXT UNIQUE, access_ttl INT);
CREATE TABLE client (id TEXT PRIMARY KEY, realm_id TEXT NOT NULL, client_id TEXT NOT NULL, secret TEXT, public BOOLEAN, FOREIGN KEY (realm_id) REFERENCES realm (id));
CREATE TABLE redirect_uris (client_id TEXT, value TEXT, FOREIGN KEY (client_id) REFERENCES client (id));
CREATE TABLE user_entity (id TEXT PRIMARY KEY, realm_id TEXT, username TEXT, email TEXT, email_verified BOOLEAN, created BIGINT);
CREATE TABLE credential (id TEXT PRIMARY KEY, user_id TEXT, type TEXT, hash_iterations INT, salt BLOB, value BLOB, FOREIGN KEY (user_id) REFERENCES user_entity (id));
CREATE TABLE session (id TEXT PRIMARY KEY, user_id TEXT, client_id TEXT, started INT, data TEXT);
CREATE UNIQUE INDEX uk_username ON user_entity (realm_id, username);
