CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
CREATE TYPE date_qual AS ENUM ('exact','about','before','after');
CREATE TYPE fuzzy_date AS (qual date_qual, y smallint, m smallint, d smallint);
CREATE TYPE sex AS ENUM ('M','F','U');
CREATE FUNCTION fdate_sort(f fuzzy_date) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (f).y * 10000 + coalesce((f).m, 0) * 100 + coalesce((f).d, 0) $$;
CREATE TABLE tree (tree_id serial PRIMARY KEY, name varchar(50) NOT NULL, owner text NOT NULL, is_public int DEFAULT 0 NOT NULL);
CREATE TABLE place (place_id serial PRIMARY KEY, name text NOT NULL, parent_id int REFERENCES place, lat numeric(9,6), lon numeric(9,6));
CREATE TABLE person (person_id serial PRIMARY KEY, tree_id int NOT NULL REFERENCES tree ON DELETE CASCADE, given text, surname text, sex sex DEFAULT 'U', birth fuzzy_date, death fuzzy_date, father_id int REFERENCES person, mother_id int REFERENCES person, notes text, CONSTRAINT person_parents CHECK (father_id <> mother_id));
CREATE INDEX person_soundex ON person (soundex(surname));
CREATE INDEX person_birth ON person (fdate_sort(birth));
CREATE TABLE family (family_id serial PRIMARY KEY, tree_id int NOT NULL REFERENCES tree, husband_id int REFERENCES person, wife_id int REFERENCES person, married fuzzy_date, place_id int REFERENCES place);
CREATE TABLE event (event_id serial PRIMARY KEY, person_id int REFERENCES person ON DELETE CASCADE, kind varchar(20) NOT NULL, at fuzzy_date, place_id int REFERENCES place, description text);
CREATE TABLE source (source_id serial PRIMARY KEY, title text NOT NULL, repository text, quality smallint CHECK (quality BETWEEN 0 AND 3));
CREATE TABLE citation (source_id int REFERENCES source, event_id int REFERENCES event, page text, PRIMARY KEY (source_id, event_id));
CREATE FUNCTION ancestors(p int, depth int DEFAULT 5) RETURNS TABLE (person_id int, gen int) LANGUAGE sql STABLE AS $$
WITH RECURSIVE a AS (SELECT p AS person_id, 0 AS gen UNION ALL SELECT unnest(ARRAY[x.father_id, x.mother_id]), a.gen + 1 FROM a JOIN person x ON x.person_id = a.person_id WHERE a.gen < depth)
SELECT * FROM a WHERE person_id IS NOT NULL $$;
CREATE VIEW person_summary AS SELECT p.person_id, p.tree_id, p.given || ' ' || p.surname AS full_name, (p.birth).y AS birth_year, (p.death).y AS death_year FROM person p;
CREATE VIEW siblings AS SELECT a.person_id, b.person_id AS sibling_id, s.full_name FROM person a JOIN person b ON (a.father_id = b.father_id OR a.mother_id = b.mother_id) AND a.person_id <> b.person_id JOIN person_summary s ON s.person_id = b.person_id;
CREATE VIEW statistics AS SELECT tree_id, count(*) AS people, min(birth_year) AS earliest FROM person_summary GROUP BY tree_id;
CREATE FUNCTION person_check() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.death).y < (NEW.birth).y THEN RAISE EXCEPTION 'died before birth'; END IF; RETURN NEW; END $$;
CREATE TRIGGER person_check BEFORE INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION person_check();
COMMENT ON COLUMN person.sex IS 'GEDCOM SEX';
COMMENT ON FUNCTION fdate_sort(fuzzy_date) IS 'yyyymmdd';
