CREATE SCHEMA data; CREATE SCHEMA api;
CREATE TABLE data.films (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL, year smallint, rating numeric(3,1), director_id int, lang char(2) NOT NULL DEFAULT 'en');
CREATE TABLE data.directors (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, 
name text NOT NULL
);
ALTER TABLE data.films ADD FOREIGN KEY (director_id) REFERENCES data.directors;
CREATE TABLE data.roles (film_id int REFERENCES data.films, actor text, part text, PRIMARY KEY (film_id, actor));
CREATE VIEW api.films AS SELECT f.id, f.title, f.year, f.rating, f.director_id
 FROM data.films f;
CREATE VIEW api.directors AS SELECT id, name FROM data.directors;
CREATE FUNCTION api.full_title(api.films) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1.title || ' (' || $1.year || ')' $$;
CREATE FUNCTION api.search_films(q text) RETURNS SETOF api.films LANGUAGE sql STABLE AS $$ SELECT * FROM api.films WHERE title ILIKE '%' || q || '%' $$;
CREATE FUNCTION api.film_stats(OUT total bigint, OUT avg_rating numeric
) LANGUAGE sql STABLE AS $$ SELECT count(*), avg(rating)
 FROM data.films $$;
CREATE FUNCTION api.add_role(film int, VARIADIC actors text[]) RETURNS int LANGUAGE sql AS $$ WITH x AS (INSERT INTO data.roles SELECT film, unnest(actors) RETURNING 1) SELECT count(*)::int FROM x $$;
CREATE PROCEDURE api.purge(before smallint) LANGUAGE sql AS $$ DELETE FROM data.films WHERE year < before $$;
