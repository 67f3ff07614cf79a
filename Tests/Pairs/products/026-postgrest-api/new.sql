CREATE SCHEMA data; CREATE SCHEMA api;
CREATE TABLE data.films (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL, year smallint, rating numeric(3,1), director_id int, lang char(2) NOT NULL DEFAULT 'en');
CREATE TABLE data.directors (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, 
first_name text NOT NULL, last_name text NOT NULL, name text GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED
);
ALTER TABLE data.films ADD FOREIGN KEY (director_id) REFERENCES data.directors;
CREATE TABLE data.roles (film_id int REFERENCES data.films, actor text, part text, PRIMARY KEY (film_id, actor));
CREATE VIEW api.films AS SELECT f.id, f.title, f.year, f.rating, f.director_id
, f.lang AS language
 FROM data.films f;
CREATE VIEW api.directors AS SELECT d.id, d.name, l.best FROM data.directors d LEFT JOIN LATERAL (SELECT f.title AS best FROM data.films f WHERE f.director_id = d.id ORDER BY f.rating DESC NULLS LAST LIMIT 1) l ON true;
CREATE FUNCTION api.full_title(api.films) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT format('%s (%s) [%s]', $1.title, $1.year, $1.language) $$;
CREATE FUNCTION api.search_films(q text, lim int DEFAULT 50) RETURNS SETOF api.films LANGUAGE sql STABLE ROWS 50 AS $$ SELECT * FROM api.films WHERE title ILIKE '%' || q || '%' LIMIT lim $$;
CREATE FUNCTION api.film_stats(OUT total bigint, OUT avg_rating numeric
, OUT best_title text
) LANGUAGE sql STABLE AS $$ SELECT count(*), avg(rating)
, (array_agg(title ORDER BY rating DESC))[1]
 FROM data.films $$;
CREATE FUNCTION api.add_role(film int, VARIADIC actors text[]) RETURNS int LANGUAGE sql AS $$ WITH x AS (INSERT INTO data.roles SELECT film, unnest(actors) RETURNING 1) SELECT count(*)::int FROM x $$;
CREATE PROCEDURE api.purge(before smallint, INOUT removed int DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM data.films WHERE year < before; GET DIAGNOSTICS removed = ROW_COUNT; END $$;
