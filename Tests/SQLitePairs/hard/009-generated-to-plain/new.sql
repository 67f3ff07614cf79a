CREATE TABLE p (id INTEGER PRIMARY KEY, first TEXT, last TEXT, full TEXT AS (coalesce(first, '') || ' ' || coalesce(last, '')) STORED, cents INTEGER, eur REAL, kind TEXT, cls TEXT GENERATED ALWAYS AS (CASE WHEN kind IN ('a', 'b,c') THEN 'ok)' ELSE 'it''s (not' END));
CREATE TABLE q (k TEXT PRIMARY KEY, j TEXT, v TEXT AS (json_extract(j, '$."v"')) STORED, w INT DEFAULT 0) WITHOUT ROWID;
