CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TYPE date_qual AS ENUM ('exact','about','before','after','between');
CREATE TYPE fuzzy_date AS (qual date_qual, y smallint, m smallint, d smallint, y2 smallint);
CREATE TYPE sex AS ENUM ('M','F','U','X');
CREATE FUNCTION fdate_sort(f fuzzy_date) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (f).y * 10000 + coalesce((f).m, 0) * 100 + coalesce((f).d, 0) $$;
CREATE TABLE tree (tree_id serial PRIMARY KEY, name text NOT NULL, owner text NOT NULL, is_public boolean DEFAULT false NOT NULL);
CREATE TABLE place (place_id serial PRIMARY KEY, name text NOT NULL, parent_id int REFERENCES place, lat numeric(9,6), lon numeric(9,6), CONSTRAINT place_latlon CHECK ((lat IS NULL) = (lon IS NULL)), UNIQUE NULLS NOT DISTINCT (parent_id, name));
CREATE TABLE person (person_id bigserial PRIMARY KEY, tree_id int NOT NULL REFERENCES tree ON DELETE CASCADE, living boolean NOT NULL DEFAULT true, sex sex DEFAULT 'U', birth fuzzy_date, death fuzzy_date, father_id bigint REFERENCES person, mother_id bigint REFERENCES person, notes text, CONSTRAINT person_parents CHECK (father_id <> mother_id));
CREATE TABLE person_name (person_id bigint NOT NULL REFERENCES person ON DELETE CASCADE, seq smallint NOT NULL DEFAULT 1, kind text NOT NULL DEFAULT 'birth', given text, surname text, sdx text GENERATED ALWAYS AS (soundex(surname)) STORED, PRIMARY KEY (person_id, seq));
CREATE INDEX person_name_sdx ON person_name (sdx);
CREATE INDEX person_name_trgm ON person_name USING gist (surname gist_trgm_ops);
CREATE INDEX person_birth ON person (fdate_sort(birth));
CREATE TABLE family (family_id serial PRIMARY KEY, tree_id int NOT NULL REFERENCES tree, husband_id bigint REFERENCES person, wife_id bigint REFERENCES person, married fuzzy_date, place_id int REFERENCES place, divorced fuzzy_date);
CREATE TABLE event (event_id serial PRIMARY KEY, person_id bigint REFERENCES person ON DELETE CASCADE, kind text NOT NULL, at fuzzy_date, place_id int REFERENCES place, description text);
CREATE TABLE source (source_id serial PRIMARY KEY, title text NOT NULL, repository_id int, quality smallint CHECK (quality BETWEEN 0 AND 5));
CREATE TABLE repository (repository_id serial PRIMARY KEY, name text NOT NULL UNIQUE, url text);
ALTER TABLE source ADD FOREIGN KEY (repository_id) REFERENCES repository ON DELETE SET NULL;
CREATE TABLE citation (source_id int REFERENCES source, event_id int REFERENCES event, page text, PRIMARY KEY (source_id, event_id));
CREATE FUNCTION ancestors(p bigint, depth int DEFAULT 10) RETURNS TABLE (person_id bigint, gen int, path bigint[]) LANGUAGE sql STABLE AS $$
WITH RECURSIVE a AS (SELECT p AS person_id, 0 AS gen, ARRAY[p] AS path UNION ALL SELECT unnest(ARRAY[x.father_id, x.mother_id]), a.gen + 1, a.path || a.person_id FROM a JOIN person x ON x.person_id = a.person_id WHERE a.gen < depth)
SELECT * FROM a WHERE person_id IS NOT NULL $$;
CREATE VIEW person_summary AS SELECT p.person_id, p.tree_id, n.given || ' ' || n.surname AS full_name, (p.birth).y AS birth_year, (p.death).y AS death_year FROM person p LEFT JOIN person_name n ON n.person_id = p.person_id AND n.seq = 1;
CREATE VIEW siblings AS SELECT a.person_id, b.person_id AS sibling_id, s.full_name FROM person a JOIN person b ON (a.father_id = b.father_id OR a.mother_id = b.mother_id) AND a.person_id <> b.person_id JOIN person_summary s ON s.person_id = b.person_id;
CREATE VIEW statistics AS SELECT tree_id, count(*) AS people, min(birth_year) AS earliest FROM person_summary GROUP BY tree_id;
CREATE FUNCTION person_check() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (NEW.death).y < (NEW.birth).y THEN RAISE EXCEPTION 'died before birth'; END IF; NEW.living := NEW.death IS NULL AND coalesce((NEW.birth).y > 1910, true); RETURN NEW; END $$;
CREATE TRIGGER person_check BEFORE INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION person_check();
COMMENT ON COLUMN person.sex IS 'GEDCOM 7 SEX';
COMMENT ON FUNCTION fdate_sort(fuzzy_date) IS 'yyyymmdd';
