CREATE TYPE event_kind AS ENUM ('birth','baptism','marriage','death');
CREATE TABLE place (id serial PRIMARY KEY, name text NOT NULL, parent int REFERENCES place, lat float, lon float);
CREATE TABLE person (id serial PRIMARY KEY, given text, surname text, sex char CHECK (sex IN ('m','f','u')), father int REFERENCES person, mother int REFERENCES person, birth_date date, birth_place int REFERENCES place, death_date date, death_place int REFERENCES place);
CREATE TABLE marriage (id serial PRIMARY KEY, husband int NOT NULL REFERENCES person, wife int NOT NULL REFERENCES person, date date, place int REFERENCES place, UNIQUE (husband, wife, date));
CREATE TABLE source (id serial PRIMARY KEY, title text, repository text);
CREATE VIEW ancestors AS WITH RECURSIVE a(id, anc, depth) AS (SELECT id, father, 1 FROM person WHERE father IS NOT NULL UNION ALL SELECT a.id, p.father, a.depth + 1 FROM a JOIN person p ON p.id = a.anc WHERE p.father IS NOT NULL) SELECT * FROM a;
CREATE FUNCTION full_name(person) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1.given || ' ' || $1.surname $$;
CREATE VIEW name_list AS SELECT p.id, full_name(p) AS name, p.birth_date FROM person p;
CREATE INDEX person_surname ON person (surname, given);
