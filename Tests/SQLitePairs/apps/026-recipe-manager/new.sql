CREATE TABLE recipe (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL CHECK (title <> ''), instructions TEXT NOT NULL DEFAULT '', servings REAL DEFAULT 4, rating INT CHECK (rating IS NULL OR rating BETWEEN 0 AND 10), image BLOB, source TEXT, source_url TEXT, modified INT DEFAULT (strftime('%s', 'now')));
CREATE TABLE ingredient (id INTEGER PRIMARY KEY, recipe_id INT NOT NULL REFERENCES recipe(id) ON DELETE CASCADE, refid INT REFERENCES recipe(id) ON DELETE SET NULL, amount REAL, range_amount REAL, unit TEXT, item TEXT COLLATE NOCASE, position INT, optional INT NOT NULL DEFAULT 0);
CREATE TABLE category (recipe_id INT, name TEXT, UNIQUE (recipe_id, name) ON CONFLICT IGNORE);
CREATE TABLE shopping (item TEXT COLLATE RTRIM, done INT DEFAULT 0, category TEXT DEFAULT 'Other''s');
CREATE INDEX ingredient_recipe ON ingredient (recipe_id, position);
CREATE INDEX ingredient_item ON ingredient (item);
CREATE VIEW shopping_open AS SELECT rowid AS rid, item, category FROM shopping WHERE NOT done;
CREATE TRIGGER recipe_touch AFTER UPDATE OF title, instructions ON recipe FOR EACH ROW BEGIN UPDATE recipe SET modified = strftime('%s','now') WHERE id = new.id; END;
