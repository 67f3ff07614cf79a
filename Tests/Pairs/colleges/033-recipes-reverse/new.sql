CREATE TYPE difficulty AS ENUM ('hard', 'easy');
CREATE TABLE cooks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nick text NOT NULL UNIQUE,
    email text NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE ingredients (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    kcal numeric(8,2),
    allergens text[] DEFAULT '{}' NOT NULL
);
CREATE TABLE recipes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cook_id bigint NOT NULL,
    title text NOT NULL,
    difficulty difficulty DEFAULT 'easy' NOT NULL,
    minutes integer,
    serves smallint DEFAULT 4 NOT NULL,
    hidden boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (cook_id, title)
);
CREATE INDEX recipes_cook_id_idx ON recipes (cook_id);
CREATE TABLE recipe_ingredients (
    recipe_id bigint NOT NULL,
    ingredient_id bigint NOT NULL,
    qty numeric(8,2) NOT NULL,
    unit character varying(10) NOT NULL,
    PRIMARY KEY (recipe_id, ingredient_id)
);
CREATE INDEX recipe_ingredients_ingredient_id_idx ON recipe_ingredients (ingredient_id);
CREATE TABLE steps (
    recipe_id bigint NOT NULL,
    no smallint NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (recipe_id, no)
);
CREATE TABLE ratings (
    recipe_id bigint NOT NULL,
    cook_id bigint NOT NULL,
    stars numeric(2,1) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (recipe_id, cook_id),
    CONSTRAINT stars_range CHECK (stars >= 1 AND stars <= 5)
);
CREATE INDEX ratings_cook_id_idx ON ratings (cook_id);
CREATE TABLE favourites (
    cook_id bigint NOT NULL,
    recipe_id bigint NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (cook_id, recipe_id)
);
CREATE INDEX favourites_recipe_id_idx ON favourites (recipe_id);
ALTER TABLE recipes ADD CONSTRAINT recipes_cook_id_fkey FOREIGN KEY (cook_id) REFERENCES cooks ON DELETE CASCADE;
ALTER TABLE recipe_ingredients ADD CONSTRAINT recipe_ingredients_recipe_id_fkey FOREIGN KEY (recipe_id) REFERENCES recipes ON DELETE CASCADE;
ALTER TABLE recipe_ingredients ADD CONSTRAINT recipe_ingredients_ingredient_id_fkey FOREIGN KEY (ingredient_id) REFERENCES ingredients;
ALTER TABLE steps ADD CONSTRAINT steps_recipe_id_fkey FOREIGN KEY (recipe_id) REFERENCES recipes ON DELETE CASCADE;
ALTER TABLE ratings ADD CONSTRAINT ratings_recipe_id_fkey FOREIGN KEY (recipe_id) REFERENCES recipes ON DELETE CASCADE;
ALTER TABLE ratings ADD CONSTRAINT ratings_cook_id_fkey FOREIGN KEY (cook_id) REFERENCES cooks ON DELETE CASCADE;
ALTER TABLE favourites ADD CONSTRAINT favourites_cook_id_fkey FOREIGN KEY (cook_id) REFERENCES cooks ON DELETE CASCADE;
ALTER TABLE favourites ADD CONSTRAINT favourites_recipe_id_fkey FOREIGN KEY (recipe_id) REFERENCES recipes ON DELETE CASCADE;
CREATE VIEW recipe_scores AS SELECT r.id, r.title, avg(x.stars) AS score FROM recipes r LEFT JOIN ratings x ON x.recipe_id = r.id WHERE NOT r.hidden GROUP BY r.id;
