CREATE TABLE associated (id INTEGER PRIMARY KEY, key VARCHAR NOT NULL, file VARCHAR NOT NULL, CONSTRAINT key_file_index UNIQUE (key, file), CONSTRAINT file_key_index UNIQUE (file, key));
CREATE TABLE content (id INTEGER PRIMARY KEY, key VARCHAR NOT NULL, cache VARCHAR NOT NULL, filesize INTEGER, mtime INTEGER, CONSTRAINT key_cache_index UNIQUE (key, cache));
CREATE TABLE exported (id INTEGER PRIMARY KEY, key VARCHAR NOT NULL, file VARCHAR NOT NULL, CONSTRAINT exported_index UNIQUE (key, file));
