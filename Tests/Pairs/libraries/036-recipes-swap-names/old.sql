CREATE TYPE unit AS ENUM ('g', 'ml', 'piece');
CREATE TYPE difficulty AS ENUM ('easy', 'medium', 'hard');
CREATE TABLE users (id serial PRIMARY KEY, login text NOT NULL UNIQUE);
CREATE TABLE accounts (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES users, plan text);
CREATE TABLE recipe (id serial PRIMARY KEY, 
owner integer REFERENCES users, title text NOT NULL, name text, level difficulty DEFAULT 'easy',
serves smallint DEFAULT 4);
CREATE TABLE step (recipe_id integer REFERENCES recipe, "order" integer, "text" text, PRIMARY KEY (recipe_id, "order"));
CREATE TABLE ingredient (id serial PRIMARY KEY, name text NOT NULL);
CREATE VIEW ingredients AS SELECT id, name FROM ingredient;
CREATE TABLE favourites (recipe_id integer REFERENCES recipe, user_id integer REFERENCES users);
CREATE INDEX favourites_idx ON favourites (user_id);
CREATE FUNCTION popular() RETURNS SETOF recipe LANGUAGE sql STABLE AS $$ SELECT r.* FROM recipe r JOIN favourites f ON f.recipe_id = r.id GROUP BY r.id ORDER BY count(*) DESC $$;
CREATE SEQUENCE print_no;
CREATE FUNCTION scale(numeric, integer, integer) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 * $3 / $2';

