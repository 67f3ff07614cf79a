CREATE TABLE thing (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, v TEXT, kind_name TEXT DEFAULT 'none');
CREATE TABLE part (id INTEGER PRIMARY KEY, thing INTEGER REFERENCES thing(id) ON DELETE CASCADE, kind INTEGER);
CREATE VIEW kinds AS SELECT kind AS name, count(id) AS n FROM thing GROUP BY kind;
CREATE INDEX thing_kind ON thing(kind, id DESC);
