CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE DOMAIN gdate AS text;
CREATE TYPE sex AS ENUM ('M', 'F');
CREATE TYPE event_kind AS ENUM ('birth', 'baptism', 'marriage', 'death', 'burial');
CREATE TABLE tree (tree_id serial PRIMARY KEY, title text NOT NULL, owner text NOT NULL);
CREATE TABLE person (
    person_id serial PRIMARY KEY,
    tree_id integer NOT NULL REFERENCES tree ON DELETE CASCADE,
    given text, surname text,
    sex sex,
    birth gdate, death gdate,
    father_id integer REFERENCES person, mother_id integer REFERENCES person,
    notes hstore,
    CONSTRAINT not_own_parent CHECK (person_id <> father_id AND person_id <> mother_id)
);
CREATE INDEX person_surname_soundex ON person (soundex(surname));
CREATE INDEX person_father ON person (father_id);
CREATE INDEX person_mother ON person (mother_id);
CREATE TABLE marriage (
    marriage_id serial PRIMARY KEY,
    husband_id integer REFERENCES person,
    wife_id integer REFERENCES person,
    married gdate, place text,
    UNIQUE (husband_id, wife_id, married)
);
CREATE TABLE source (source_id serial PRIMARY KEY, title text NOT NULL, repository text, url text);
CREATE TABLE citation (
    person_id integer REFERENCES person ON DELETE CASCADE,
    source_id integer REFERENCES source,
    page text DEFAULT '',
    PRIMARY KEY (person_id, source_id, page)
);
CREATE FUNCTION full_name(p person) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT concat_ws(' ', p.given, p.surname) $$;
CREATE FUNCTION ancestors(integer) RETURNS TABLE (person_id integer, generation integer) LANGUAGE sql STABLE AS $$
    WITH RECURSIVE a AS (
        SELECT p.person_id, p.father_id, p.mother_id, 0 AS generation FROM person p WHERE p.person_id = $1
        UNION ALL
        SELECT p.person_id, p.father_id, p.mother_id, a.generation + 1 FROM person p JOIN a ON p.person_id IN (a.father_id, a.mother_id)
    ) SELECT a.person_id, a.generation FROM a
$$;
CREATE VIEW parents AS SELECT c.person_id, full_name(c) AS name, full_name(f) AS father, full_name(m) AS mother FROM person c LEFT JOIN person f ON f.person_id = c.father_id LEFT JOIN person m ON m.person_id = c.mother_id;
