CREATE TABLE person (
    id serial PRIMARY KEY,
    given text,
    surname text,
    sex char,
    birth date,
    death date,
    notes text
);
CREATE TABLE family (
    id serial PRIMARY KEY,
    husband int REFERENCES person,
    wife int REFERENCES person,
    married date
);
CREATE TABLE child (
    family int REFERENCES family,
    person int REFERENCES person,
    PRIMARY KEY (family, person)
);
CREATE TABLE place (
    id serial PRIMARY KEY,
    name text,
    parent int REFERENCES place,
    lat real,
    lon real
);
ALTER TABLE person ADD COLUMN birth_place int REFERENCES place;
ALTER TABLE person DROP COLUMN notes;
ALTER TABLE family RENAME TO couple;
ALTER TABLE couple RENAME COLUMN husband TO partner1;
ALTER TABLE couple RENAME COLUMN wife TO partner2;
CREATE INDEX ON person (surname);
CREATE INDEX ON person (surname, given);
CREATE INDEX ON person (lower(surname));
CREATE FUNCTION ancestors(p int) RETURNS TABLE (id int, depth int) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE a AS (SELECT p AS id, 0 AS depth UNION ALL
    SELECT x.id, depth + 1 FROM a JOIN child c ON c.person = a.id JOIN couple k ON k.id = c.family, LATERAL (VALUES (k.partner1), (k.partner2)) x(id) WHERE x.id IS NOT NULL)
  SELECT * FROM a
$$;
CREATE VIEW living AS SELECT * FROM person WHERE death IS NULL;
CREATE VIEW living_count AS SELECT surname, count(*) AS n FROM living GROUP BY surname;
