CREATE TABLE __diesel_schema_migrations (version varchar(50) PRIMARY KEY NOT NULL, run_on timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE users (
  uuid CHAR(36) NOT NULL PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  email VARCHAR(255) NOT NULL UNIQUE,
  name TEXT NOT NULL,
  password_hash BYTEA NOT NULL,
  salt BYTEA NOT NULL,
  password_iterations INTEGER NOT NULL,
  akey TEXT NOT NULL,
  totp_secret TEXT,
  security_stamp TEXT NOT NULL,
  stamp_exception TEXT,
  equivalent_domains TEXT NOT NULL,
  client_kdf_type INTEGER NOT NULL DEFAULT 0,
  client_kdf_iter INTEGER NOT NULL DEFAULT 100000,
  verified_at TIMESTAMP DEFAULT NULL,
  login_verify_count INTEGER NOT NULL DEFAULT 0,
  enabled BOOLEAN NOT NULL DEFAULT TRUE,
  api_key VARCHAR(255),
  avatar_color VARCHAR(7)
);
CREATE TABLE devices (
  uuid CHAR(36) NOT NULL,
  user_uuid CHAR(36) NOT NULL REFERENCES users (uuid),
  name TEXT NOT NULL,
  atype INTEGER NOT NULL,
  push_uuid TEXT,
  push_token TEXT,
  refresh_token TEXT NOT NULL,
  twofactor_remember TEXT,
  PRIMARY KEY (uuid, user_uuid)
);
CREATE TABLE organizations (uuid CHAR(36) NOT NULL PRIMARY KEY, name TEXT NOT NULL, billing_email TEXT NOT NULL, private_key TEXT, public_key TEXT);
CREATE TABLE org_policies (uuid CHAR(36) NOT NULL PRIMARY KEY, org_uuid CHAR(36) NOT NULL REFERENCES organizations (uuid), atype INTEGER NOT NULL, enabled BOOLEAN NOT NULL, data TEXT NOT NULL, UNIQUE (org_uuid, atype));
CREATE TABLE folders (uuid CHAR(36) NOT NULL PRIMARY KEY, user_uuid CHAR(36) NOT NULL REFERENCES users (uuid), name TEXT NOT NULL);
CREATE TABLE ciphers (
  uuid CHAR(36) NOT NULL PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  user_uuid CHAR(36) REFERENCES users (uuid),
  organization_uuid CHAR(36) REFERENCES organizations (uuid),
  atype INTEGER NOT NULL,
  name TEXT NOT NULL,
  data TEXT NOT NULL,
  password_history TEXT,
  deleted_at TIMESTAMP,
  reprompt INTEGER,
  key TEXT
);
CREATE TABLE favorites (user_uuid VARCHAR(40) NOT NULL REFERENCES users (uuid), cipher_uuid VARCHAR(40) NOT NULL REFERENCES ciphers (uuid), PRIMARY KEY (user_uuid, cipher_uuid));
CREATE TABLE sends (
  uuid CHAR(36) NOT NULL PRIMARY KEY,
  user_uuid CHAR(36) REFERENCES users (uuid),
  organization_uuid CHAR(36) REFERENCES organizations (uuid),
  name TEXT NOT NULL,
  max_access_count INTEGER,
  creation_date TIMESTAMP NOT NULL,
  deletion_date TIMESTAMP NOT NULL,
  hide_email BOOLEAN
);
CREATE TABLE attachments (id TEXT NOT NULL PRIMARY KEY, cipher_uuid CHAR(36) NOT NULL REFERENCES ciphers (uuid), file_name TEXT NOT NULL, file_size BIGINT NOT NULL, akey TEXT);
CREATE TABLE folders_ciphers (cipher_uuid CHAR(36) NOT NULL REFERENCES ciphers (uuid), folder_uuid CHAR(36) NOT NULL REFERENCES folders (uuid), PRIMARY KEY (cipher_uuid, folder_uuid));
CREATE TABLE twofactor (uuid CHAR(36) NOT NULL PRIMARY KEY, user_uuid CHAR(36) NOT NULL REFERENCES users (uuid), atype INTEGER NOT NULL, enabled BOOLEAN NOT NULL, data TEXT NOT NULL, last_used BIGINT NOT NULL DEFAULT 0, UNIQUE (user_uuid, atype));
CREATE TABLE invitations (email VARCHAR(255) NOT NULL PRIMARY KEY);
