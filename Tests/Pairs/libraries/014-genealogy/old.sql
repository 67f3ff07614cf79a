CREATE TYPE gender AS ENUM ('M', 'F', 'U');
CREATE TYPE fuzzy_date AS (y integer, m integer, d integer, about boolean);
CREATE TABLE place (id serial PRIMARY KEY, name text NOT NULL, parent integer REFERENCES place 
);
CREATE TABLE person (
    id serial PRIMARY KEY,
    surname text, given text, gender gender NOT NULL DEFAULT 'U',
    birth fuzzy_date, birth_place integer REFERENCES place,
    death fuzzy_date, death_place integer REFERENCES place,
    father integer REFERENCES person, mother integer REFERENCES person,
    notes text
);
CREATE INDEX person_name ON person (surname, given);
CREATE TABLE family (id serial PRIMARY KEY,
    husband integer REFERENCES person, wife integer REFERENCES person, married fuzzy_date, CHECK (husband <> wife)
);
CREATE TABLE source (id serial PRIMARY KEY, title text NOT NULL, url text);
CREATE TABLE citation (
    person_id integer REFERENCES person, source_id integer REFERENCES source, page text, PRIMARY KEY (person_id, source_id)
);
CREATE FUNCTION fmt(f fuzzy_date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
SELECT CASE WHEN (f).about THEN 'abt ' ELSE '' END || (f).y::text $$;
CREATE FUNCTION ancestors(p integer, depth integer) RETURNS TABLE (id integer, gen integer) LANGUAGE sql STABLE AS $$
WITH RECURSIVE a(id, gen) AS (SELECT p, 0 UNION SELECT x.parent, a.gen + 1 FROM a JOIN person q ON q.id = a.id CROSS JOIN LATERAL (VALUES (q.father), (q.mother)) x(parent) WHERE x.parent IS NOT NULL AND a.gen < depth)
SELECT * FROM a $$;
CREATE VIEW person_list AS
SELECT id, surname, given, gender, fmt(birth) AS born, fmt(death) AS died FROM person;

