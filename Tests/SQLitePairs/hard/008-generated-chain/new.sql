CREATE TABLE g (id INTEGER PRIMARY KEY, label TEXT AS ('vol:' || vol) VIRTUAL, vol REAL GENERATED ALWAYS AS (area * d) STORED, area REAL AS (w * h) VIRTUAL, w REAL NOT NULL DEFAULT 1, h REAL, d REAL DEFAULT 1.0, big INT AS (vol > 100) VIRTUAL);
CREATE INDEX g_vol ON g(vol DESC) WHERE big;
CREATE INDEX g_big ON g(big, area);
CREATE TABLE first_gen (s TEXT AS (upper(n)) VIRTUAL, n TEXT COLLATE NOCASE, len INT AS (length(s) + 1) VIRTUAL CHECK (len < 1000), m INT);
CREATE VIEW gv AS SELECT id, label, big FROM g;
