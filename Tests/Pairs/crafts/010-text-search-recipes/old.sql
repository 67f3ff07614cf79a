CREATE EXTENSION unaccent;
CREATE TEXT SEARCH DICTIONARY food_simple (TEMPLATE = simple
, ACCEPT = true
);
CREATE TEXT SEARCH DICTIONARY en_stem_ns (TEMPLATE = snowball, LANGUAGE = english
);
CREATE TEXT SEARCH CONFIGURATION recipe_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION recipe_en ALTER MAPPING FOR hword, hword_part, word WITH en_stem_ns;
CREATE TABLE recipe (id int PRIMARY KEY, title text NOT NULL, steps text
 , tsv tsvector GENERATED ALWAYS AS (to_tsvector(
'recipe_en'::regconfig,
 title || ' ' || coalesce(steps, ''))) STORED);
CREATE INDEX recipe_tsv ON recipe USING gin (tsv) WITH (fastupdate =
on
);
CREATE FUNCTION find_recipe(q text) RETURNS SETOF recipe LANGUAGE sql STABLE AS $$ SELECT * FROM recipe WHERE tsv @@ plainto_tsquery('recipe_en', q) $$;
