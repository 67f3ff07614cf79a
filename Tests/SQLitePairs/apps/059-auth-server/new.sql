CREATE TABLE realm (id TEXT PRIMARY KEY, name TEXT UNIQUE, access_ttl INT NOT NULL DEFAULT (5 * 60), ssl_required TEXT DEFAULT 'external' NOT NULL);
CREATE TABLE client (id TEXT PRIMARY KEY, realm_id TEXT NOT NULL, client_id TEXT NOT NULL, secret TEXT, public BOOLEAN NOT NULL DEFAULT 0, protocol TEXT, CONSTRAINT uk_client UNIQUE (realm_id, client_id), CONSTRAINT fk_client_realm FOREIGN KEY (realm_id) REFERENCES realm (id) ON DELETE CASCADE, CONSTRAINT secret_or_public CHECK (public OR secret IS NOT NULL));
CREATE TABLE redirect_uris (client_id TEXT, value TEXT NOT NULL, PRIMARY KEY (client_id, value), FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE user_entity (id TEXT PRIMARY KEY, realm_id TEXT, username TEXT, email TEXT, email_constraint TEXT, email_verified BOOLEAN NOT NULL DEFAULT FALSE, created BIGINT, not_before INT NOT NULL DEFAULT 0, FOREIGN KEY (realm_id) REFERENCES realm (id));
CREATE UNIQUE INDEX uk_email ON user_entity (realm_id, email_constraint) WHERE email_constraint IS NOT NULL;
CREATE TABLE credential (id TEXT PRIMARY KEY, user_id TEXT, type TEXT, salt BLOB, value BLOB, credential_data TEXT, priority INT DEFAULT 10, FOREIGN KEY (user_id) REFERENCES user_entity (id));
CREATE TABLE user_session (id TEXT, offline INT NOT NULL, user_id TEXT, data TEXT, PRIMARY KEY (id, offline));
CREATE UNIQUE INDEX uk_username ON user_entity (realm_id, username COLLATE NOCASE);
