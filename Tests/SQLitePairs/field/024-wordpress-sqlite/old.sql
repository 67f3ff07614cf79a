CREATE TABLE wp_options (option_id INTEGER PRIMARY KEY AUTOINCREMENT, option_name TEXT NOT NULL DEFAULT '', option_value TEXT NOT NULL, autoload TEXT NOT NULL DEFAULT 'yes');
CREATE UNIQUE INDEX wp_options__option_name ON wp_options (option_name);
CREATE TABLE wp_posts (ID INTEGER PRIMARY KEY AUTOINCREMENT, post_author INTEGER NOT NULL DEFAULT 0, post_date TEXT NOT NULL DEFAULT '0000-00-00 00:00:00', post_content TEXT NOT NULL, post_title TEXT NOT NULL, guid TEXT NOT NULL DEFAULT '');
CREATE TABLE wp_postmeta (meta_id INTEGER PRIMARY KEY AUTOINCREMENT, post_id INTEGER NOT NULL DEFAULT 0, meta_key TEXT DEFAULT NULL, meta_value TEXT);
CREATE INDEX wp_postmeta__post_id ON wp_postmeta (post_id);
