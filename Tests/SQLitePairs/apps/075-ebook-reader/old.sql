CREATE TABLE Books (book_id INTEGER PRIMARY KEY, encoding TEXT, language TEXT, title TEXT NOT NULL, exists_flag INTEGER DEFAULT 1);
CREATE TABLE Authors (author_id INTEGER PRIMARY KEY, name TEXT NOT NULL, sort_key TEXT NOT NULL, CONSTRAINT Authors_Unique UNIQUE (name, sort_key));
CREATE TABLE BookAuthor (author_id INTEGER NOT NULL REFERENCES Authors(author_id), book_id INTEGER NOT NULL REFERENCES Books(book_id), author_index INTEGER NOT NULL, CONSTRAINT BookAuthor_Unique0 UNIQUE (author_id, book_id), CONSTRAINT BookAuthor_Unique1 UNIQUE (book_id, author_index));
CREATE TABLE Bookmarks (bookmark_id INTEGER PRIMARY KEY, book_id INTEGER NOT NULL REFERENCES Books(book_id), bookmark_text TEXT NOT NULL, creation_time INTEGER NOT NULL, access_counter INTEGER NOT NULL, paragraph INTEGER NOT NULL, word INTEGER NOT NULL);
CREATE TABLE BookStatePosition (book_id INTEGER UNIQUE NOT NULL REFERENCES Books(book_id), paragraph INTEGER NOT NULL, word INTEGER NOT NULL);
CREATE TABLE RecentBooks (book_index INTEGER PRIMARY KEY, book_id INTEGER REFERENCES Books(book_id));
