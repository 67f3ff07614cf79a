CREATE SCHEMA fmt;
-- overloads appear, disappear and swap; operators of resolution matter to dependents
CREATE FUNCTION fmt.show(int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'int ' || $1 $$;
CREATE FUNCTION fmt.show(bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'bigint ' || $1 $$;
CREATE FUNCTION fmt.show(val numeric, places int, strip boolean DEFAULT false) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN CASE WHEN strip THEN trim_scale(round(val, places)) ELSE round(val, places) END::text; END $$;
CREATE FUNCTION fmt.show(date) RETURNS text LANGUAGE sql STABLE AS $$ SELECT to_char($1, 
'YYYY-MM-DD') $$;
CREATE FUNCTION fmt.show(anyarray) RETURNS text LANGUAGE sql STABLE AS $$ SELECT array_to_string($1, '; ') $$;
CREATE FUNCTION fmt.join(sep text, VARIADIC parts anyarray) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT string_agg(p::text, sep) FROM unnest(parts) p $$;
CREATE TABLE price (id int PRIMARY KEY, amount numeric, d date, label text DEFAULT fmt.show(
0.0, 2
), parts text DEFAULT fmt.join('-', 'a'::text, 'b'::text));
CREATE VIEW price_list AS SELECT id, fmt.show(id
::bigint) AS i, fmt.show(amount, 2, strip => true) AS a, fmt.show(d) AS d, fmt.join('/', label, parts) AS j, fmt.show(ARRAY[id, 1]) AS arr FROM price;
CREATE INDEX price_show ON price (fmt.show(id));
CREATE FUNCTION fmt.twice(f bigint) RETURNS text LANGUAGE sql IMMUTABLE RETURN fmt.show(f) || fmt.show(f);
