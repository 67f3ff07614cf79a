CREATE TABLE `_params` (`id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL, `key` TEXT UNIQUE NOT NULL, `value` JSON DEFAULT NULL, `created` TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%fZ')) NOT NULL, `updated` TEXT DEFAULT "" NOT NULL);
CREATE TABLE `_collections` (`id` TEXT PRIMARY KEY, `system` BOOLEAN DEFAULT FALSE NOT NULL, `name` TEXT UNIQUE NOT NULL, `fields` JSON DEFAULT "[]" NOT NULL, `listRule` TEXT DEFAULT NULL, `options` JSON DEFAULT "{}" NOT NULL);
CREATE TABLE `users` (`id` TEXT PRIMARY KEY NOT NULL, `username` TEXT COLLATE NOCASE NOT NULL, `verified` BOOLEAN DEFAULT FALSE NOT NULL, `tokenKey` TEXT DEFAULT '' NOT NULL);
CREATE UNIQUE INDEX __users_username_idx ON `users` (`username`);
CREATE INDEX idx_collections_type on `_collections` (`system`);
