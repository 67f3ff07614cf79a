CREATE TABLE e (id INTEGER PRIMARY KEY, name TEXT, email TEXT, deleted_at TEXT, data TEXT, n INT NOT NULL DEFAULT 0, m REAL);
CREATE UNIQUE INDEX e_email ON e(email COLLATE NOCASE) WHERE deleted_at IS NULL AND email IS NOT NULL;
CREATE UNIQUE INDEX e_lower ON e(lower(name) COLLATE NOCASE ASC, n DESC);
CREATE INDEX e_json ON e(json_extract(data, '$.a,b'), substr(name, 1, 3) COLLATE RTRIM);
CREATE INDEX e_str ON e(n) WHERE name <> 'a,b) WHERE (c' AND data NOT LIKE '%--%';
CREATE INDEX e_case ON e(CASE WHEN n > 0 THEN 'P' ELSE 'q' END) WHERE n BETWEEN -10 AND 10 OR n IN (100, 200);
CREATE INDEX e_gone ON e(m) WHERE m IS NOT NULL;
CREATE INDEX e_cast ON e(CAST(n AS TEXT) || ',' || coalesce(name, ')'));
