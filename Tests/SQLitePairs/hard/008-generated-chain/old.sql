CREATE TABLE g (id INTEGER PRIMARY KEY, w REAL, h REAL, d REAL, area REAL AS (w * h) VIRTUAL, vol REAL GENERATED ALWAYS AS (area * d) VIRTUAL, label TEXT AS ('v=' || vol) VIRTUAL);
CREATE INDEX g_vol ON g(vol);
CREATE TABLE first_gen (s TEXT AS (lower(n)) STORED, n TEXT, len INT AS (length(s)) STORED);
CREATE VIEW gv AS SELECT id, label FROM g;
