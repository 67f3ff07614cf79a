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
  totp_secret         TEXT,
  totp_recover        TEXT
);
CREATE TABLE devices (
  uuid        TEXT     NOT NULL PRIMARY KEY,
  created_at  DATETIME NOT NULL,
  user_uuid   TEXT     NOT NULL REFERENCES users (uuid),
  name        TEXT     NOT NULL,
  type        INTEGER  NOT NULL,
  push_token  TEXT UNIQUE,
  refresh_token TEXT   NOT NULL UNIQUE
);
CREATE TABLE folders (
  uuid TEXT NOT NULL PRIMARY KEY, created_at DATETIME NOT NULL, user_uuid TEXT NOT NULL REFERENCES users (uuid), name TEXT NOT NULL
);
CREATE TABLE ciphers (
  uuid TEXT NOT NULL PRIMARY KEY,
  created_at DATETIME NOT NULL,
  user_uuid TEXT NOT NULL REFERENCES users (uuid),
  folder_uuid TEXT REFERENCES folders (uuid),
  organization_uuid TEXT,
  type INTEGER NOT NULL,
  name TEXT NOT NULL,
  notes TEXT,
  data TEXT NOT NULL,
  favorite BOOLEAN NOT NULL
);
CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY, cipher_uuid TEXT NOT NULL REFERENCES ciphers (uuid), file_name TEXT NOT NULL, file_size INTEGER NOT NULL
);
