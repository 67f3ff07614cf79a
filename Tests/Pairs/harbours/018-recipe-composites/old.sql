CREATE TYPE unit AS ENUM ('g','ml','piece','tsp','tbsp');
CREATE TYPE quantity AS (amount real, unit unit);
CREATE TYPE ingredient_line AS (name text, qty quantity, note text);
CREATE TYPE nutrition AS (kcal int, fat real, carbs real);
CREATE TABLE foods (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    per_100 nutrition,
    package quantity
);
CREATE INDEX foods_kcal ON foods (((per_100).kcal));
CREATE TABLE recipes (
    id serial PRIMARY KEY,
    title text NOT NULL,
    lines ingredient_line[] NOT NULL DEFAULT '{}',
    serves quantity DEFAULT ROW(4, 'piece'),
    CHECK (cardinality(lines) < 100)
);
CREATE TABLE pantry (
    food_id int PRIMARY KEY REFERENCES foods,
    have quantity NOT NULL,
    CONSTRAINT positive CHECK ((have).amount >= 0)
);
CREATE FUNCTION scale(q quantity, f real) RETURNS quantity LANGUAGE sql IMMUTABLE AS $$ SELECT ROW((q).amount * f, (q).unit)::public.quantity $$;
CREATE FUNCTION lines_of(r int) RETURNS SETOF ingredient_line LANGUAGE sql STABLE AS $$ SELECT (unnest(lines)).* FROM public.recipes WHERE id = r $$;
CREATE VIEW recipe_lines AS SELECT r.id, l.name, (l.qty).amount, (l.qty).unit FROM recipes r CROSS JOIN LATERAL unnest(r.lines) l;
CREATE VIEW light_foods AS SELECT id, name, (per_100).kcal, (per_100).fat FROM foods WHERE (per_100).kcal < 50;
CREATE VIEW pantry_double AS SELECT food_id, scale(have, 2) AS doubled FROM pantry;
CREATE TABLE menu (
    day date PRIMARY KEY,
    main int REFERENCES recipes,
    total nutrition
);
COMMENT ON COLUMN nutrition.kcal IS 'energy';
COMMENT ON TYPE quantity IS 'amount and unit';
CREATE TABLE shopping (
    week date NOT NULL,
    item ingredient_line NOT NULL,
    done boolean NOT NULL DEFAULT false
);
CREATE INDEX shopping_name ON shopping (week, ((item).name));
