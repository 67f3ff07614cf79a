CREATE TABLE users (uuid TEXT NOT NULL PRIMARY KEY, enabled BOOLEAN NOT NULL DEFAULT 1, created_at DATETIME NOT NULL, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, password_hash BLOB NOT NULL, akey TEXT NOT NULL, client_kdf_type INTEGER NOT NULL DEFAULT 0);
CREATE TABLE devices (uuid TEXT NOT NULL, created_at DATETIME NOT NULL, user_uuid TEXT NOT NULL, name TEXT NOT NULL, type INTEGER NOT NULL, push_uuid TEXT, PRIMARY KEY(uuid, user_uuid), FOREIGN KEY(user_uuid) REFERENCES users(uuid));
CREATE TABLE ciphers (uuid TEXT NOT NULL PRIMARY KEY, user_uuid TEXT REFERENCES users (uuid) ON DELETE CASCADE, type INTEGER NOT NULL, data TEXT NOT NULL, deleted_at DATETIME);
CREATE TABLE favorites (user_uuid TEXT NOT NULL REFERENCES users(uuid), cipher_uuid TEXT NOT NULL REFERENCES ciphers(uuid), PRIMARY KEY (user_uuid, cipher_uuid));
CREATE TABLE folders_ciphers (cipher_uuid TEXT NOT NULL REFERENCES ciphers (uuid), folder_uuid TEXT NOT NULL, PRIMARY KEY (cipher_uuid, folder_uuid));
