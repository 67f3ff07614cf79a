CREATE TABLE users (
  uuid                TEXT     NOT NULL PRIMARY KEY,
  created_at          DATETIME NOT NULL,
  updated_at          DATETIME NOT NULL,
  email               TEXT     NOT NULL UNIQUE,
  name                TEXT     NOT NULL,
  password_hash       BLOB     NOT NULL,
  salt                BLOB     NOT NULL,
  password_iterations INTEGER  NOT NULL,
  password_hint       TEXT,
  akey                TEXT     NOT NULL,
  enabled             BOOLEAN  NOT NULL DEFAULT 1,
  client_kdf_type     INTEGER  NOT NULL DEFAULT 0,
  client_kdf_iter     INTEGER  NOT NULL DEFAULT 100000,
  stamp_exception     TEXT     DEFAULT NULL,
  totp_recover        TEXT
);
CREATE TABLE devices (
  uuid        TEXT     NOT NULL,
  created_at  DATETIME NOT NULL,
  user_uuid   TEXT     NOT NULL REFERENCES users (uuid) ON DELETE CASCADE,
  name        TEXT     NOT NULL,
  type        INTEGER  NOT NULL,
  push_uuid   TEXT,
  push_token  TEXT,
  refresh_token TEXT   NOT NULL,
  twofactor_remember TEXT,
  PRIMARY KEY (uuid, user_uuid)
);
CREATE TABLE folders (
  uuid TEXT NOT NULL PRIMARY KEY, created_at DATETIME NOT NULL, user_uuid TEXT NOT NULL REFERENCES users (uuid), name TEXT NOT NULL
);
CREATE TABLE ciphers (
  uuid TEXT NOT NULL PRIMARY KEY,
  created_at DATETIME NOT NULL,
  user_uuid TEXT REFERENCES users (uuid),
  organization_uuid TEXT REFERENCES organizations (uuid),
  type INTEGER NOT NULL,
  name TEXT NOT NULL,
  notes TEXT,
  fields TEXT,
  data TEXT NOT NULL,
  deleted_at DATETIME,
  reprompt INTEGER CHECK (reprompt IS NULL OR reprompt IN (0, 1))
);
CREATE TABLE organizations (uuid VARCHAR(40) NOT NULL PRIMARY KEY, name TEXT NOT NULL, billing_email TEXT NOT NULL);
CREATE TABLE folders_ciphers (
  cipher_uuid TEXT NOT NULL REFERENCES ciphers (uuid) ON DELETE CASCADE,
  folder_uuid TEXT NOT NULL REFERENCES folders (uuid) ON DELETE CASCADE,
  PRIMARY KEY (cipher_uuid, folder_uuid)
);
CREATE TABLE favorites (user_uuid TEXT NOT NULL REFERENCES users(uuid), cipher_uuid TEXT NOT NULL REFERENCES ciphers(uuid), PRIMARY KEY (user_uuid, cipher_uuid)) WITHOUT ROWID;
CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY, cipher_uuid TEXT NOT NULL REFERENCES ciphers (uuid), file_name TEXT NOT NULL, file_size INTEGER NOT NULL, akey TEXT
);
