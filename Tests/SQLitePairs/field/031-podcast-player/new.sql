CREATE TABLE Feeds (_id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT, custom_title TEXT, file_url TEXT, download_url TEXT, downloaded INTEGER, last_refresh_failed INTEGER, keep_updated INTEGER DEFAULT 1, feed_playback_speed REAL DEFAULT -1, tags TEXT, minimal_duration_filter INTEGER DEFAULT -1);
CREATE TABLE FeedItems (_id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT, pubDate INTEGER, read INTEGER, link TEXT, feed INTEGER, image_url TEXT);
CREATE TABLE Favorites (id INTEGER PRIMARY KEY, feeditem INTEGER, feed INTEGER);
CREATE TABLE Queue (id INTEGER PRIMARY KEY, feeditem INTEGER, feed INTEGER);
CREATE INDEX FeedItems_feed ON FeedItems (feed);
CREATE INDEX FeedItems_pubDate ON FeedItems (pubDate);
CREATE INDEX Queue_feeditem ON Queue (feeditem);
