CREATE TYPE sex AS ENUM ('F', 'M', 'X', 'U');
CREATE TYPE date_qualifier AS ENUM ('exact', 'about', 'before', 'after', 'between', 'calculated');
CREATE TYPE fuzzy_date AS (y smallint, m smallint, d smallint, qualifier date_qualifier, y2 smallint, calendar text);
CREATE TABLE place (id serial PRIMARY KEY, name text NOT NULL, parent integer REFERENCES place 
ON DELETE RESTRICT, lat numeric(9,6), lon numeric(9,6), CHECK (num_nulls(lat, lon) <> 1)
);
CREATE TABLE person (
    id serial PRIMARY KEY,
    sex sex NOT NULL DEFAULT 'U',
    living boolean NOT NULL DEFAULT true,
    privacy smallint NOT NULL DEFAULT 0 CHECK (privacy BETWEEN 0 AND 3),
    notes text
);
CREATE TABLE person_name (
    person_id integer NOT NULL REFERENCES person ON DELETE CASCADE, seq smallint NOT NULL DEFAULT 1,
    kind text NOT NULL DEFAULT 'birth', surname text, given text, prefix text, suffix text,
    sort_key text GENERATED ALWAYS AS (lower(coalesce(surname, '?') || '|' || coalesce(given, '?'))) STORED,
    PRIMARY KEY (person_id, seq));
CREATE INDEX person_name_sort ON person_name (sort_key COLLATE "C");
CREATE TABLE family (id serial PRIMARY KEY,
    partner1 integer REFERENCES person ON DELETE SET NULL, partner2 integer REFERENCES person ON DELETE SET NULL, CONSTRAINT partners_differ CHECK (partner1 <> partner2)
);
CREATE TABLE child (family_id integer REFERENCES family ON DELETE CASCADE, person_id integer REFERENCES person ON DELETE CASCADE, birth_order smallint, relation text NOT NULL DEFAULT 'biological', PRIMARY KEY (family_id, person_id));
CREATE TYPE event_kind AS ENUM ('birth', 'baptism', 'marriage', 'divorce', 'death', 'burial', 'residence');
CREATE TABLE event (id serial PRIMARY KEY, kind event_kind NOT NULL, person_id integer REFERENCES person ON DELETE CASCADE, family_id integer REFERENCES family ON DELETE CASCADE,
  happened fuzzy_date, place_id integer REFERENCES place, CHECK (num_nonnulls(person_id, family_id) = 1),
  CONSTRAINT event_year CHECK ((happened).y BETWEEN 500 AND 2100));
CREATE INDEX event_year ON event (((happened).y), kind);
CREATE UNIQUE INDEX event_once ON event (person_id, kind) WHERE kind IN ('birth', 'death');
CREATE TABLE source (id serial PRIMARY KEY, title text NOT NULL, url text);
CREATE TABLE citation (
    id serial PRIMARY KEY, event_id integer NOT NULL REFERENCES event ON DELETE CASCADE, source_id integer NOT NULL REFERENCES source ON DELETE RESTRICT, page text, confidence smallint DEFAULT 2, UNIQUE NULLS NOT DISTINCT (event_id, source_id, page)
);
CREATE FUNCTION fmt(f fuzzy_date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
SELECT CASE (f).qualifier WHEN 'exact' THEN '' ELSE (f).qualifier::text || ' ' END || concat_ws('-', (f).y, (f).m, (f).d) $$;
CREATE VIEW parent_of AS SELECT c.person_id AS child, p.parent FROM child c JOIN family f ON f.id = c.family_id CROSS JOIN LATERAL (VALUES (f.partner1), (f.partner2)) p(parent) WHERE p.parent IS NOT NULL;
CREATE FUNCTION ancestors(root integer, max_depth integer DEFAULT 10) RETURNS TABLE (person_id integer, generation smallint, path integer[]) LANGUAGE sql STABLE ROWS 200 AS $$
WITH RECURSIVE a(id, gen, path) AS (SELECT root, 0::smallint, ARRAY[root] UNION ALL SELECT po.parent, (a.gen + 1)::smallint, a.path || po.parent FROM a JOIN parent_of po ON po.child = a.id WHERE a.gen < max_depth AND po.parent <> ALL (a.path))
SELECT * FROM a $$;
CREATE VIEW person_list AS
SELECT p.id, n.surname, n.given, p.sex, fmt(b.happened) AS born, fmt(d.happened) AS died, p.living
FROM person p LEFT JOIN person_name n ON n.person_id = p.id AND n.seq = 1
LEFT JOIN event b ON b.person_id = p.id AND b.kind = 'birth' LEFT JOIN event d ON d.person_id = p.id AND d.kind = 'death';

