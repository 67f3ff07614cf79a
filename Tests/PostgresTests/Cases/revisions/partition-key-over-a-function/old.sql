CREATE FUNCTION norm(s text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT lower(trim(s)) $$;
CREATE FUNCTION norm(s text, n integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT left(lower(s), n) $$;
CREATE TABLE page (id integer, title text) PARTITION BY LIST (norm(title));
CREATE TABLE page_rest PARTITION OF page DEFAULT;
CREATE VIEW titles AS SELECT norm(title) AS title FROM page;
