CREATE SCHEMA fmt;
-- overloads appear, disappear and swap; operators of resolution matter to dependents
CREATE FUNCTION fmt.show(int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'int ' || $1 $$;
CREATE FUNCTION fmt.show(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'text ' || $1 $$;
CREATE FUNCTION fmt.show(numeric, int DEFAULT 2) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT round($1, $2)::text $$;
CREATE FUNCTION fmt.show(date) RETURNS text LANGUAGE sql STABLE AS $$ SELECT to_char($1, 
'DD.MM.YYYY') $$;
CREATE FUNCTION fmt.join(sep text, VARIADIC parts text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT string_agg(p, sep) FROM unnest(parts) p $$;
CREATE TABLE price (id int PRIMARY KEY, amount numeric, d date, label text DEFAULT fmt.show(
0.0
), parts text DEFAULT fmt.join('-', 'a'::text, 'b'::text));
CREATE VIEW price_list AS SELECT id, fmt.show(id
) AS i, fmt.show(amount) AS a, fmt.show(d) AS d, fmt.join('/', label, parts) AS j FROM price;
CREATE INDEX price_show ON price (fmt.show(id));
CREATE FUNCTION fmt.twice(f text) RETURNS text LANGUAGE sql IMMUTABLE RETURN fmt.show(f) || fmt.show(f);
