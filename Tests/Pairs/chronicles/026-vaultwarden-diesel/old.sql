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
  equivalent_domains TEXT NOT NULL
);
CREATE TABLE devices (
  uuid CHAR(36) NOT NULL PRIMARY KEY,
  user_uuid CHAR(36) NOT NULL REFERENCES users (uuid),
  name TEXT NOT NULL,
  atype INTEGER NOT NULL,
  push_token TEXT,
  refresh_token TEXT NOT NULL
);
CREATE TABLE organizations (uuid VARCHAR(40) NOT NULL PRIMARY KEY, name TEXT NOT NULL, billing_email TEXT NOT NULL);
CREATE TABLE folders (uuid CHAR(36) NOT NULL PRIMARY KEY, user_uuid CHAR(36) NOT NULL REFERENCES users (uuid), name TEXT NOT NULL);
CREATE TABLE ciphers (
  uuid CHAR(36) NOT NULL PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  user_uuid CHAR(36) REFERENCES users (uuid),
  organization_uuid CHAR(36) REFERENCES organizations (uuid),
  atype INTEGER NOT NULL,
  name TEXT NOT NULL,
  data TEXT NOT NULL,
  favorite BOOLEAN NOT NULL
);
CREATE TABLE attachments (id CHAR(36) NOT NULL PRIMARY KEY, cipher_uuid CHAR(36) NOT NULL REFERENCES ciphers (uuid), file_name TEXT NOT NULL, file_size INTEGER NOT NULL, akey TEXT);
CREATE TABLE folders_ciphers (cipher_uuid CHAR(36) NOT NULL REFERENCES ciphers (uuid), folder_uuid CHAR(36) NOT NULL REFERENCES folders (uuid), PRIMARY KEY (cipher_uuid, folder_uuid));
CREATE TABLE twofactor (uuid CHAR(36) NOT NULL PRIMARY KEY, user_uuid CHAR(36) NOT NULL REFERENCES users (uuid), atype INTEGER NOT NULL, enabled BOOLEAN NOT NULL, data TEXT NOT NULL, UNIQUE (user_uuid, atype));
CREATE TABLE invitations (email VARCHAR(255) NOT NULL PRIMARY KEY);
