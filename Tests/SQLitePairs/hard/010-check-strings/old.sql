CREATE TABLE c (id INTEGER PRIMARY KEY, s TEXT CHECK (s NOT IN ('a,b', '(c', 'd)', '-- e', '/* f */', 'it''s', '"g"')), t TEXT CONSTRAINT ck_t CHECK (t <> ');' AND length(t) < 100), u INT, CHECK (u IS NULL OR u BETWEEN 1 AND 10));
CREATE TABLE d (a INT, b INT, c INT, CONSTRAINT ab CHECK (a < b), CONSTRAINT bc CHECK (b < c));
