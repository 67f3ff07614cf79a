CREATE TABLE Feeds (_id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT, file_url TEXT, download_url TEXT, downloaded INTEGER, last_refresh_failed INTEGER, keep_updated INTEGER DEFAULT 1);
CREATE TABLE FeedItems (_id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT, pubDate INTEGER, read INTEGER, link TEXT, feed INTEGER, has_simple_chapters INTEGER);
CREATE TABLE Queue (id INTEGER PRIMARY KEY, feeditem INTEGER, feed INTEGER);
CREATE INDEX FeedItems_feed ON FeedItems (feed);
