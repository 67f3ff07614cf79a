CREATE TABLE cache (k, v, expires);
CREATE INDEX cache_k ON cache (k);
CREATE TABLE lock (name UNIQUE, pid, since DEFAULT (julianday('now')));
