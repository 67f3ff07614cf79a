CREATE TYPE sex AS ENUM ('m','f');
CREATE TABLE places (
    id serial PRIMARY KEY,
    name text NOT NULL,
    within int REFERENCES places
);
CREATE TABLE persons (
    id serial PRIMARY KEY,
    given text,
    surname text,
    sex sex,
    father_id int REFERENCES persons,
    mother_id int REFERENCES persons,
    birth_date text,
    birth_place int REFERENCES places,
    death_date text,
    death_place int REFERENCES places,
    CHECK (father_id <> mother_id)
);
CREATE INDEX persons_surname ON persons (surname, given);
CREATE TABLE marriages (
    husband int REFERENCES persons,
    wife int REFERENCES persons,
    on_date text,
    PRIMARY KEY (husband, wife)
);
CREATE TABLE sources (
    id serial PRIMARY KEY,
    person_id int REFERENCES persons,
    title text NOT NULL,
    url varchar(200)
);
CREATE RECURSIVE VIEW ancestors (person, ancestor, depth) AS
  SELECT id, father_id, 1 FROM persons WHERE father_id IS NOT NULL
  UNION ALL
  SELECT a.person, p.father_id, a.depth + 1 FROM ancestors a JOIN persons p ON p.id = a.ancestor WHERE p.father_id IS NOT NULL;
CREATE VIEW place_path AS WITH RECURSIVE t AS (SELECT id, name, within, name AS path FROM places WHERE within IS NULL UNION ALL SELECT p.id, p.name, p.within, t.path || ', ' || p.name FROM places p JOIN t ON t.id = p.within) SELECT id, path FROM t;
CREATE VIEW person_card AS SELECT p.id, p.given || ' ' || p.surname AS name, p.birth_date, b.path AS born_in FROM persons p LEFT JOIN place_path b ON b.id = p.birth_place;
CREATE VIEW generations AS SELECT person, max(depth) AS n FROM ancestors GROUP BY person;
CREATE FUNCTION descendants(i int) RETURNS SETOF int LANGUAGE sql STABLE AS $$ SELECT person FROM public.ancestors WHERE ancestor = i $$;
