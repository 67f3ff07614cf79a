CREATE TABLE associated (id INTEGER PRIMARY KEY, key BLOB NOT NULL, file BLOB NOT NULL, CONSTRAINT key_file_index UNIQUE (key, file), CONSTRAINT file_key_index UNIQUE (file));
CREATE TABLE content (id INTEGER PRIMARY KEY, key BLOB NOT NULL, cache VARCHAR NOT NULL, filesize INTEGER NOT NULL DEFAULT -1, mtime INTEGER NOT NULL DEFAULT -1, CONSTRAINT key_cache_index UNIQUE (key, cache), CONSTRAINT inode_cache_idx UNIQUE (cache, key));
CREATE TABLE exported (id INTEGER PRIMARY KEY, key BLOB NOT NULL, file BLOB NOT NULL, CONSTRAINT exported_index UNIQUE (key, file));
CREATE TABLE exported_directory (id INTEGER PRIMARY KEY, subdir BLOB NOT NULL, file BLOB NOT NULL, CONSTRAINT exported_directory_index UNIQUE (subdir, file));
