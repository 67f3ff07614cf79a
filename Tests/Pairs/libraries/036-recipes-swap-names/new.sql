CREATE TYPE unit AS ENUM ('g', 'ml', 'piece');
CREATE DOMAIN difficulty AS smallint CHECK (VALUE BETWEEN 1 AND 5);
CREATE TABLE accounts (id serial PRIMARY KEY, login text NOT NULL UNIQUE, created timestamptz DEFAULT now());
CREATE TABLE users (id serial PRIMARY KEY, account_id integer NOT NULL REFERENCES accounts, plan text, display_name text NOT NULL);
CREATE TABLE recipe (id serial PRIMARY KEY, 
owner integer REFERENCES users ON DELETE CASCADE, name text NOT NULL, title text, level difficulty DEFAULT 1,
serves smallint DEFAULT 4);
CREATE TABLE step (recipe_id integer REFERENCES recipe ON DELETE CASCADE, pos integer, "text" text NOT NULL, "timestamp" interval, PRIMARY KEY (recipe_id, pos));
CREATE TABLE ingredient (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE ingredients (recipe_id integer REFERENCES recipe ON DELETE CASCADE, ingredient_id integer REFERENCES ingredient, amount numeric(8,2), unit unit, PRIMARY KEY (recipe_id, ingredient_id));
CREATE TABLE favourites_idx (recipe_id integer REFERENCES recipe, user_id integer REFERENCES users, PRIMARY KEY (user_id, recipe_id));
CREATE VIEW favourites AS SELECT recipe_id, count(*) AS n FROM favourites_idx GROUP BY recipe_id;
CREATE VIEW popular AS SELECT r.*, f.n FROM recipe r JOIN favourites f ON f.recipe_id = r.id ORDER BY f.n DESC;
CREATE TABLE print_no (day date PRIMARY KEY, n integer NOT NULL DEFAULT 0);
CREATE PROCEDURE scale(r integer, to_serves smallint) LANGUAGE plpgsql AS $$ BEGIN UPDATE ingredients SET amount = amount * to_serves / (SELECT serves FROM recipe WHERE id = r) WHERE recipe_id = r; UPDATE recipe SET serves = to_serves WHERE id = r; END $$;

