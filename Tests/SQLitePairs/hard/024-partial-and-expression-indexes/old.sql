CREATE TABLE e (id INTEGER PRIMARY KEY, name TEXT, email TEXT, deleted_at TEXT, data TEXT, n INT, gone TEXT);
CREATE UNIQUE INDEX e_email ON e(email) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX e_lower ON e(lower(name) COLLATE NOCASE DESC, n);
CREATE INDEX e_json ON e(json_extract(data, '$.a, b'), substr(name, 1, 3) COLLATE RTRIM);
CREATE INDEX e_str ON e(n) WHERE name <> 'a,b) WHERE (c' AND data NOT LIKE '%--%';
CREATE INDEX e_case ON e(CASE WHEN n > 0 THEN 'p' ELSE 'q' END);
CREATE INDEX e_gone ON e(gone);
CREATE INDEX e_cast ON e(CAST(n AS TEXT) || ',' || coalesce(name, ')'));
