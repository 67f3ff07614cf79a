CREATE EXTENSION unaccent;
CREATE TEXT SEARCH DICTIONARY food_simple (TEMPLATE = simple
, ACCEPT = false
);
CREATE TEXT SEARCH DICTIONARY en_stem_ns (TEMPLATE = snowball, LANGUAGE = english
, STOPWORDS = english
);
CREATE TEXT SEARCH CONFIGURATION recipe_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION recipe_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, food_simple, en_stem_ns;
ALTER TEXT SEARCH CONFIGURATION recipe_en DROP MAPPING FOR email, url, file;
CREATE TEXT SEARCH CONFIGURATION recipe_fr (COPY = french);
CREATE TABLE recipe (id int PRIMARY KEY, title text NOT NULL, steps text
, lang regconfig NOT NULL DEFAULT 'recipe_en'
 , tsv tsvector GENERATED ALWAYS AS (to_tsvector(
lang,
 title || ' ' || coalesce(steps, ''))) STORED);
CREATE INDEX recipe_tsv ON recipe USING gin (tsv) WITH (fastupdate =
off
);
CREATE FUNCTION find_recipe(q text) RETURNS SETOF recipe LANGUAGE sql STABLE AS $$ SELECT * FROM recipe WHERE tsv @@ plainto_tsquery('recipe_en', q) $$;
