CREATE TABLE assets (id INTEGER PRIMARY KEY AUTOINCREMENT, tag TEXT NOT NULL DEFAULT ('A-' || hex('x')), serial TEXT COLLATE NOCASE, model INTEGER REFERENCES models(id) ON DELETE SET NULL, cost DECIMAL(20,2) CHECK (cost >= 0), assigned_to INTEGER, assigned_type TEXT, archived TINYINT NOT NULL DEFAULT '0', next_audit DATE, CONSTRAINT assigned_pair CHECK ((assigned_to IS NULL) = (assigned_type IS NULL)));
CREATE UNIQUE INDEX assets_tag ON assets (tag) WHERE archived = 0;
CREATE INDEX assets_serial ON assets (serial DESC);
CREATE TABLE models (id INTEGER PRIMARY KEY, name VARCHAR(255) NOT NULL, eol INT DEFAULT NULL, requestable BOOLEAN NOT NULL DEFAULT (1 = 0));
CREATE TABLE actionlogs (id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INT, action VARCHAR(30), item_id INT, note TEXT, target_type VARCHAR(191), created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP);
CREATE INDEX actionlogs_created ON actionlogs (created_at, action);
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1), site TEXT DEFAULT 'Snipe "IT"', per_page INT DEFAULT 50, logo BLOB, locale VARCHAR(10) DEFAULT 'en-US');
