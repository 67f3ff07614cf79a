-- only small things: comments, defaults, nullability, not-valid validation, constraint and index renames
CREATE TABLE recipe (id int PRIMARY KEY, name text 
NOT NULL
, minutes int DEFAULT 
NULL
, serves smallint NOT NULL DEFAULT (2 + 2), body text
, created timestamptz DEFAULT 
CURRENT_TIMESTAMP
, 
CONSTRAINT recipe_minutes_positive CHECK (minutes > 0)
);
CREATE TABLE ingredient (recipe_id int NOT NULL, pos smallint NOT NULL, what text, 
CONSTRAINT ingredient_pkey PRIMARY KEY (recipe_id, pos), CONSTRAINT ingredient_recipe_id_fkey FOREIGN KEY (recipe_id) REFERENCES recipe ON DELETE CASCADE
);
CREATE INDEX ingredient_what_idx ON ingredient (what);
ALTER TABLE ingredient ADD CONSTRAINT ingredient_once UNIQUE (recipe_id, what);
CREATE SEQUENCE recipe_no 
MINVALUE 10 MAXVALUE 100000 START 10 NO CYCLE;
COMMENT ON TABLE recipe IS 
'Recipes — with ünïcode and ''quotes''';
COMMENT ON COLUMN recipe.minutes IS 'total, not active';
COMMENT ON CONSTRAINT recipe_minutes_positive ON recipe IS 'no instant food';
COMMENT ON SEQUENCE recipe_no IS 'printed numbers';
COMMENT ON SCHEMA public IS 
'cookbook';
CREATE FUNCTION servings(r recipe, factor numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT r.serves * factor';
COMMENT ON FUNCTION servings(recipe, numeric) IS E'scaled\nby factor';
