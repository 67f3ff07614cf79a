CREATE TABLE mangas (_id INTEGER NOT NULL PRIMARY KEY, source INTEGER NOT NULL, url TEXT NOT NULL, artist TEXT, genre TEXT, title TEXT NOT NULL, status INTEGER NOT NULL, favorite INTEGER NOT NULL, last_update INTEGER, initialized INTEGER NOT NULL, viewer INTEGER NOT NULL);
CREATE TABLE chapters (_id INTEGER NOT NULL PRIMARY KEY, manga_id INTEGER NOT NULL, url TEXT NOT NULL, name TEXT NOT NULL, read INTEGER NOT NULL, last_page_read INTEGER NOT NULL, chapter_number FLOAT NOT NULL, FOREIGN KEY(manga_id) REFERENCES mangas (_id) ON DELETE CASCADE);
CREATE TABLE history (history_id INTEGER NOT NULL PRIMARY KEY, history_chapter_id INTEGER NOT NULL UNIQUE, history_last_read LONG, history_time_read LONG, FOREIGN KEY(history_chapter_id) REFERENCES chapters (_id) ON DELETE CASCADE);
CREATE TABLE categories (_id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, sort INTEGER NOT NULL, flags INTEGER NOT NULL);
CREATE TABLE mangas_categories (_id INTEGER NOT NULL PRIMARY KEY, manga_id INTEGER NOT NULL, category_id INTEGER NOT NULL, FOREIGN KEY(category_id) REFERENCES categories (_id) ON DELETE CASCADE, FOREIGN KEY(manga_id) REFERENCES mangas (_id) ON DELETE CASCADE);
CREATE INDEX mangas_favorite_index ON mangas(favorite);
CREATE INDEX chapters_manga_id_index ON chapters(manga_id);
