CREATE EXTENSION ltree;
CREATE EXTENSION pg_trgm;
CREATE TABLE category (id serial PRIMARY KEY, path ltree NOT NULL UNIQUE, title text NOT NULL, parent_id int REFERENCES category);
CREATE INDEX category_path_gist ON category USING gist (path);
CREATE TABLE item (id serial PRIMARY KEY, category_id int NOT NULL REFERENCES category, sku text NOT NULL, name text NOT NULL, price numeric(10,2) NOT NULL, attributes text);
CREATE INDEX item_name ON item (name);
CREATE FUNCTION category_depth(c category) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT nlevel(c.path) $$;
CREATE VIEW category_tree AS WITH RECURSIVE t(id, title, depth, trail) AS (SELECT id, title, 1, ARRAY[title] FROM category WHERE parent_id IS NULL UNION ALL SELECT c.id, c.title, t.depth + 1, t.trail || c.title FROM category c JOIN t ON t.id = c.parent_id) SELECT * FROM t;
