CREATE TABLE assets (id INTEGER PRIMARY KEY, tag TEXT, serial TEXT, model INTEGER, cost DECIMAL(8,2), assigned_to INTEGER, assigned_type TEXT, archived TINYINT DEFAULT 0);
CREATE TABLE models (id INTEGER PRIMARY KEY, name VARCHAR(255) NOT NULL, eol INT, fieldset TEXT);
CREATE TABLE actionlogs (id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INT, action VARCHAR(30), item_id INT, note TEXT, created_at TIMESTAMP);
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), site TEXT, per_page INT DEFAULT 20, logo BLOB);
