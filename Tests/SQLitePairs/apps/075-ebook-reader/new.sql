CREATE TABLE Books (book_id INTEGER PRIMARY KEY, encoding TEXT, language TEXT, title TEXT NOT NULL, file_id INTEGER REFERENCES Files(file_id) ON DELETE CASCADE, "exists" INTEGER DEFAULT 1);
CREATE TABLE Files (file_id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent_id INTEGER REFERENCES Files(file_id), size INTEGER, CONSTRAINT Files_Unique UNIQUE (name, parent_id));
CREATE TABLE Authors (author_id INTEGER PRIMARY KEY, name TEXT NOT NULL, sort_key TEXT NOT NULL, CONSTRAINT Authors_Unique UNIQUE (name, sort_key));
CREATE TABLE BookAuthor (author_id INTEGER NOT NULL REFERENCES Authors(author_id), book_id INTEGER NOT NULL REFERENCES Books(book_id) ON DELETE CASCADE, author_index INTEGER NOT NULL, CONSTRAINT BookAuthor_Unique0 UNIQUE (author_id, book_id), CONSTRAINT BookAuthor_Unique1 UNIQUE (book_id, author_index));
CREATE TABLE Bookmarks (bookmark_id INTEGER PRIMARY KEY, uid TEXT CHECK (length(uid) = 36) UNIQUE, book_id INTEGER NOT NULL REFERENCES Books(book_id) ON DELETE CASCADE, bookmark_text TEXT NOT NULL, creation_time INTEGER NOT NULL, style_id INTEGER REFERENCES HighlightingStyle(style_id) ON DELETE SET NULL, paragraph INTEGER NOT NULL, word INTEGER NOT NULL);
CREATE TABLE HighlightingStyle (style_id INTEGER PRIMARY KEY, name TEXT NOT NULL, bg_color INTEGER NOT NULL);
CREATE TABLE BookStatePosition (book_id INTEGER PRIMARY KEY NOT NULL REFERENCES Books(book_id), paragraph INTEGER NOT NULL, word INTEGER NOT NULL);
CREATE TABLE BookHistory (book_id INTEGER REFERENCES Books(book_id), timestamp INTEGER NOT NULL, event INTEGER NOT NULL);
