CREATE TABLE `android_metadata` (`locale` TEXT);
CREATE TABLE `room_master_table` (`id` INTEGER PRIMARY KEY, `identity_hash` TEXT);
CREATE TABLE `podcasts` (`uuid` TEXT NOT NULL, `title` TEXT NOT NULL, `feed_url` TEXT, `thumbnail_url` TEXT, `subscribed` INTEGER NOT NULL, `added_date` INTEGER, `sort_order` INTEGER NOT NULL, PRIMARY KEY(`uuid`));
CREATE TABLE `episodes` (`uuid` TEXT NOT NULL, `podcast_id` TEXT NOT NULL, `title` TEXT NOT NULL, `published_date` INTEGER NOT NULL, `duration` REAL NOT NULL, `played_up_to` REAL NOT NULL, `playing_status` TEXT NOT NULL, `file_path` TEXT, `size_in_bytes` INTEGER NOT NULL, PRIMARY KEY(`uuid`));
CREATE TABLE `up_next` (`_id` INTEGER PRIMARY KEY AUTOINCREMENT, `episode_uuid` TEXT NOT NULL, `position` INTEGER NOT NULL, `playlist` TEXT);
CREATE INDEX `index_episodes_podcast_id` ON `episodes` (`podcast_id`);
