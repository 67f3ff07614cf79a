CREATE TABLE p (id INTEGER PRIMARY KEY, first TEXT, last TEXT, full TEXT, cents INTEGER, eur REAL AS (cents / 100.0) STORED, kind TEXT);
CREATE TABLE q (k TEXT PRIMARY KEY, j TEXT, v TEXT AS (json_extract(j, '$.v, (x)')) VIRTUAL) WITHOUT ROWID;
