CREATE EXTENSION citext;
CREATE EXTENSION unaccent;
CREATE TYPE unit AS ENUM ('g', 'kg', 'ml', 'l', 'piece', 'tsp', 'tbsp');
CREATE TYPE difficulty AS ENUM ('easy', 'medium', 'hard');
CREATE TABLE cooks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nick citext NOT NULL UNIQUE,
    email citext NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE ingredients (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name citext NOT NULL UNIQUE,
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
    deleted_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    total_label text GENERATED ALWAYS AS (title || ' (' || serves::text || ')') STORED
);
CREATE INDEX recipes_cook_id_idx ON recipes (cook_id);
CREATE TABLE recipe_ingredients (
    recipe_id bigint NOT NULL,
    ingredient_id bigint NOT NULL,
    qty numeric(8,2) NOT NULL,
    unit unit NOT NULL,
    PRIMARY KEY (recipe_id, ingredient_id)
);
CREATE INDEX recipe_ingredients_ingredient_id_idx ON recipe_ingredients (ingredient_id);
CREATE TABLE steps (
    recipe_id bigint NOT NULL,
    no smallint NOT NULL,
    text text NOT NULL,
    minutes integer,
    PRIMARY KEY (recipe_id, no)
);
CREATE TABLE ratings (
    recipe_id bigint NOT NULL,
    cook_id bigint NOT NULL,
    stars smallint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (recipe_id, cook_id),
    CONSTRAINT stars_range CHECK (stars >= 1 AND stars <= 5)
);
CREATE INDEX ratings_cook_id_idx ON ratings (cook_id);
CREATE TABLE collections (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    cook_id bigint NOT NULL,
    name text NOT NULL,
    public boolean DEFAULT false NOT NULL,
    UNIQUE (cook_id, name)
);
CREATE INDEX collections_cook_id_idx ON collections (cook_id);
CREATE TABLE collection_recipes (
    collection_id uuid NOT NULL,
    recipe_id bigint NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (collection_id, recipe_id)
);
CREATE INDEX collection_recipes_recipe_id_idx ON collection_recipes (recipe_id);
ALTER TABLE recipes ADD CONSTRAINT recipes_cook_id_fkey FOREIGN KEY (cook_id) REFERENCES cooks ON DELETE CASCADE;
ALTER TABLE recipe_ingredients ADD CONSTRAINT recipe_ingredients_recipe_id_fkey FOREIGN KEY (recipe_id) REFERENCES recipes ON DELETE CASCADE;
ALTER TABLE recipe_ingredients ADD CONSTRAINT recipe_ingredients_ingredient_id_fkey FOREIGN KEY (ingredient_id) REFERENCES ingredients;
ALTER TABLE steps ADD CONSTRAINT steps_recipe_id_fkey FOREIGN KEY (recipe_id) REFERENCES recipes ON DELETE CASCADE;
ALTER TABLE ratings ADD CONSTRAINT ratings_recipe_id_fkey FOREIGN KEY (recipe_id) REFERENCES recipes ON DELETE CASCADE;
ALTER TABLE ratings ADD CONSTRAINT ratings_cook_id_fkey FOREIGN KEY (cook_id) REFERENCES cooks ON DELETE CASCADE;
ALTER TABLE collections ADD CONSTRAINT collections_cook_id_fkey FOREIGN KEY (cook_id) REFERENCES cooks ON DELETE CASCADE;
ALTER TABLE collection_recipes ADD CONSTRAINT collection_recipes_collection_id_fkey FOREIGN KEY (collection_id) REFERENCES collections ON DELETE CASCADE;
ALTER TABLE collection_recipes ADD CONSTRAINT collection_recipes_recipe_id_fkey FOREIGN KEY (recipe_id) REFERENCES recipes ON DELETE CASCADE;
CREATE UNIQUE INDEX recipes_title_live ON recipes (cook_id, title) WHERE deleted_at IS NULL;
CREATE VIEW recipe_scores AS SELECT r.id, r.title, avg(x.stars) AS score FROM recipes r LEFT JOIN ratings x ON x.recipe_id = r.id WHERE r.deleted_at IS NULL GROUP BY r.id;
CREATE VIEW top_recipes AS SELECT id, title, score FROM recipe_scores WHERE score >= 4;
