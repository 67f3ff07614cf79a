CREATE TABLE users (
  uuid                CHAR(36) NOT NULL PRIMARY KEY,
  enabled             BOOLEAN NOT NULL DEFAULT TRUE,
  created_at          TIMESTAMP NOT NULL,
  updated_at          TIMESTAMP NOT NULL,
  verified_at         TIMESTAMP DEFAULT NULL,
  last_verifying_at   TIMESTAMP DEFAULT NULL,
  login_verify_count  INTEGER NOT NULL DEFAULT 0,
  email               TEXT NOT NULL UNIQUE,
  email_new           VARCHAR(255) DEFAULT NULL,
  email_new_token     VARCHAR(16) DEFAULT NULL,
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
  stamp_exception     TEXT DEFAULT NULL,
  equivalent_domains  TEXT NOT NULL,
  excluded_globals    TEXT NOT NULL,
  client_kdf_type     INTEGER NOT NULL DEFAULT 0,
  client_kdf_iter     INTEGER NOT NULL DEFAULT 100000,
  client_kdf_memory   INTEGER DEFAULT NULL,
  api_key             TEXT
);
CREATE TABLE devices (
  uuid          CHAR(36) NOT NULL,
  created_at    TIMESTAMP NOT NULL,
  updated_at    TIMESTAMP NOT NULL,
  user_uuid     CHAR(36) NOT NULL REFERENCES users (uuid),
  name          TEXT NOT NULL,
  atype         INTEGER NOT NULL,
  push_uuid     TEXT,
  push_token    TEXT,
  refresh_token TEXT NOT NULL,
  twofactor_remember TEXT,
  PRIMARY KEY (uuid, user_uuid)
);
CREATE TABLE organizations (
  uuid          CHAR(36) NOT NULL PRIMARY KEY,
  name          TEXT NOT NULL,
  billing_email TEXT NOT NULL,
  private_key   TEXT,
  public_key    TEXT
);
CREATE TABLE ciphers (
  uuid              CHAR(36) NOT NULL PRIMARY KEY,
  created_at        TIMESTAMP NOT NULL,
  updated_at        TIMESTAMP NOT NULL,
  user_uuid         CHAR(36) REFERENCES users (uuid),
  organization_uuid CHAR(36) REFERENCES organizations (uuid),
  key               TEXT,
  atype             INTEGER NOT NULL,
  name              TEXT NOT NULL,
  notes             TEXT,
  fields            TEXT,
  data              TEXT NOT NULL,
  password_history  TEXT,
  deleted_at        TIMESTAMP,
  reprompt          INTEGER
);
CREATE TABLE attachments (
  id          TEXT NOT NULL PRIMARY KEY,
  cipher_uuid CHAR(36) NOT NULL REFERENCES ciphers (uuid),
  file_name   TEXT NOT NULL,
  file_size   BIGINT NOT NULL,
  akey        TEXT
);
CREATE TABLE folders (
  uuid       CHAR(36) NOT NULL PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  user_uuid  CHAR(36) NOT NULL REFERENCES users (uuid),
  name       TEXT NOT NULL
);
CREATE TABLE favorites (
  user_uuid   VARCHAR(40) NOT NULL REFERENCES users(uuid),
  cipher_uuid VARCHAR(40) NOT NULL REFERENCES ciphers(uuid),
  PRIMARY KEY (user_uuid, cipher_uuid)
);
CREATE TABLE twofactor (
  uuid      CHAR(36) NOT NULL PRIMARY KEY,
  user_uuid CHAR(36) NOT NULL REFERENCES users (uuid),
  atype     INTEGER NOT NULL,
  enabled   BOOLEAN NOT NULL,
  data      TEXT NOT NULL,
  last_used BIGINT DEFAULT 0 NOT NULL,
  UNIQUE (user_uuid, atype)
);
CREATE TABLE invitations (
  email TEXT NOT NULL PRIMARY KEY
);
CREATE TABLE sends (
  uuid              CHAR(36) NOT NULL PRIMARY KEY,
  user_uuid         CHAR(36) REFERENCES users (uuid),
  organization_uuid CHAR(36) REFERENCES organizations (uuid),
  name              TEXT NOT NULL,
  notes             TEXT,
  atype             INTEGER NOT NULL,
  data              TEXT NOT NULL,
  akey              TEXT NOT NULL,
  password_hash     BYTEA,
  max_access_count  INTEGER,
  access_count      INTEGER NOT NULL,
  deletion_date     TIMESTAMP NOT NULL,
  disabled          BOOLEAN NOT NULL,
  hide_email        BOOLEAN
);
CREATE TABLE emergency_access (
  uuid         CHAR(36) NOT NULL PRIMARY KEY,
  grantor_uuid CHAR(36) REFERENCES users (uuid),
  grantee_uuid CHAR(36) REFERENCES users (uuid),
  email        VARCHAR(255) NULL,
  atype        INTEGER NOT NULL,
  status       INTEGER NOT NULL,
  wait_time_days INTEGER NOT NULL,
  recovery_initiated_at TIMESTAMP NULL,
  created_at   TIMESTAMP NOT NULL
);
