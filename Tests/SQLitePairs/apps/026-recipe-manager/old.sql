CREATE TABLE recipe (id INTEGER PRIMARY KEY, title TEXT NOT NULL, instructions TEXT, servings INT, rating INT, image BLOB, source TEXT);
CREATE TABLE ingredient (id INTEGER PRIMARY KEY, recipe_id INT, amount REAL, unit TEXT, item TEXT, position INT, optional INT DEFAULT 0);
CREATE TABLE category (recipe_id INT, name TEXT);
CREATE TABLE shopping (item TEXT, done INT DEFAULT 0);
CREATE VIEW shopping_open AS SELECT rowid AS rid, item FROM shopping WHERE done = 0;
