CREATE TABLE users (
  uuid                CHAR(36) NOT NULL PRIMARY KEY,
  created_at          TIMESTAMP NOT NULL,
  updated_at          TIMESTAMP NOT NULL,
  email               VARCHAR(255) NOT NULL UNIQUE,
  name                TEXT NOT NULL,
  password_hash       BYTEA NOT NULL,
  salt                BYTEA NOT NULL,
  password_iterations INTEGER NOT NULL,
  password_hint       TEXT,
  akey                TEXT NOT NULL,
  private_key         TEXT,
  public_key          TEXT,
  totp_secret         TEXT,
  totp_recover        TEXT,
  security_stamp      TEXT NOT NULL,
  equivalent_domains  TEXT NOT NULL,
  excluded_globals    TEXT NOT NULL
);
CREATE TABLE devices (
  uuid          CHAR(36) NOT NULL PRIMARY KEY,
  created_at    TIMESTAMP NOT NULL,
  updated_at    TIMESTAMP NOT NULL,
  user_uuid     CHAR(36) NOT NULL REFERENCES users (uuid),
  name          TEXT NOT NULL,
  atype         INTEGER NOT NULL,
  push_token    TEXT,
  refresh_token TEXT NOT NULL
);
CREATE TABLE organizations (
  uuid          VARCHAR(40) NOT NULL PRIMARY KEY,
  name          TEXT NOT NULL,
  billing_email TEXT NOT NULL
);
CREATE TABLE ciphers (
  uuid              CHAR(36) NOT NULL PRIMARY KEY,
  created_at        TIMESTAMP NOT NULL,
  updated_at        TIMESTAMP NOT NULL,
  user_uuid         CHAR(36) REFERENCES users (uuid),
  organization_uuid VARCHAR(40) REFERENCES organizations (uuid),
  atype             INTEGER NOT NULL,
  name              TEXT NOT NULL,
  notes             TEXT,
  fields            TEXT,
  data              TEXT NOT NULL,
  favorite          BOOLEAN NOT NULL,
  password_history  TEXT
);
CREATE TABLE attachments (
  id          CHAR(36) NOT NULL PRIMARY KEY,
  cipher_uuid CHAR(36) NOT NULL REFERENCES ciphers (uuid),
  file_name   TEXT NOT NULL,
  file_size   INTEGER NOT NULL
);
CREATE TABLE folders (
  uuid       CHAR(36) NOT NULL PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  user_uuid  CHAR(36) NOT NULL REFERENCES users (uuid),
  name       TEXT NOT NULL
);
CREATE TABLE twofactor (
  uuid      CHAR(36) NOT NULL PRIMARY KEY,
  user_uuid CHAR(36) NOT NULL REFERENCES users (uuid),
  atype     INTEGER NOT NULL,
  enabled   BOOLEAN NOT NULL,
  data      TEXT NOT NULL,
  UNIQUE (user_uuid, atype)
);
CREATE TABLE invitations (
  email VARCHAR(255) NOT NULL PRIMARY KEY
);
