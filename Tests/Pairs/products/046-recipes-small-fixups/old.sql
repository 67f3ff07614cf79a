-- only small things: comments, defaults, nullability, not-valid validation, constraint and index renames
CREATE TABLE recipe (id int PRIMARY KEY, name text 
, minutes int DEFAULT 
30
, serves smallint NOT NULL DEFAULT (2 + 2), body text
NOT NULL
, created timestamptz DEFAULT 
now()
, 
CONSTRAINT chk1 CHECK (minutes > 0) NOT VALID
);
CREATE TABLE ingredient (recipe_id int NOT NULL, pos smallint NOT NULL, what text, 
CONSTRAINT ingredient_pk PRIMARY KEY (recipe_id, pos), CONSTRAINT fk1 FOREIGN KEY (recipe_id) REFERENCES recipe ON DELETE CASCADE
);
CREATE INDEX idx1 ON ingredient (what);
ALTER TABLE ingredient ADD CONSTRAINT u1 UNIQUE (recipe_id, what);
CREATE SEQUENCE recipe_no 
MAXVALUE 1000 CYCLE;
COMMENT ON TABLE recipe IS 
'recipes';
COMMENT ON COLUMN recipe.body IS 'markdown';
COMMENT ON SCHEMA public IS 
'standard public schema';
CREATE FUNCTION servings(r recipe, factor numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT r.serves * factor';
COMMENT ON FUNCTION servings(recipe, numeric) IS 'scaled';
