CREATE SCHEMA gen;
SET search_path = gen, public;
CREATE EXTENSION pg_trgm SCHEMA public; CREATE EXTENSION fuzzystrmatch SCHEMA public;
CREATE COLLATION fr_names (provider = icu, locale = 'fr-FR'
);
CREATE TYPE sex AS ENUM ('M', 'F'
 , 'U');
CREATE TYPE calendar AS ENUM ('gregorian', 'julian');
CREATE TYPE date_qualifier AS ENUM ('exact', 'about', 'before', 'after', 'between');
CREATE TYPE fuzzy_date AS (y smallint, m smallint, d smallint, q date_qualifier);
CREATE FUNCTION year_of(f fuzzy_date) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$ SELECT (f).y $$;
CREATE TYPE place_row AS (id integer, name text, kind text, parent integer
);
CREATE TABLE places OF place_row (PRIMARY KEY (id), name WITH OPTIONS NOT NULL, parent WITH OPTIONS REFERENCES places (id)
);
CREATE TABLE records (id bigserial PRIMARY KEY, private boolean NOT NULL DEFAULT false, changed timestamptz NOT NULL DEFAULT now(),
  note text);
CREATE TABLE individuals (
  PRIMARY KEY (id), given text, surname text
 , sex sex NOT NULL DEFAULT 'U',
  birth fuzzy_date, death fuzzy_date, birth_place integer REFERENCES places, soundex text
 ) INHERITS (records);
CREATE INDEX individuals_soundex ON individuals (soundex);
CREATE INDEX individuals_born ON individuals (year_of(birth));
CREATE TABLE families (
  PRIMARY KEY (id), husband bigint REFERENCES individuals, wife bigint REFERENCES individuals,
  married fuzzy_date, divorced boolean DEFAULT false,
  CHECK (husband <> wife)
 ) INHERITS (records);
CREATE TABLE children (family_id bigint NOT NULL REFERENCES families ON DELETE CASCADE, child_id bigint NOT NULL REFERENCES individuals,
  birth_order integer,
 PRIMARY KEY (family_id, child_id));
CREATE UNIQUE INDEX child_once ON children (child_id);
CREATE TABLE sources (PRIMARY KEY (id), title text NOT NULL, author text, repository text
) INHERITS (records);
CREATE TABLE events (
  id serial PRIMARY KEY, individual_id bigint REFERENCES individuals, family_id bigint REFERENCES families, kind varchar(20) NOT NULL, at fuzzy_date, place_id integer REFERENCES places, description text
);
CREATE INDEX events_year ON events (year_of(at));
CREATE TABLE citations (id serial PRIMARY KEY, source_id bigint NOT NULL REFERENCES sources, event_id
  integer
  NOT NULL REFERENCES events ON DELETE CASCADE, page text);
CREATE TABLE media (id serial PRIMARY KEY, individual_id bigint REFERENCES individuals, path text NOT NULL, thumb bytea
);
ALTER TABLE media ALTER thumb SET STORAGE
  EXTERNAL;
CREATE FUNCTION set_soundex() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.soundex := public.soundex(NEW.surname); NEW.changed := now(); RETURN NEW; END $$;
CREATE TRIGGER set_soundex BEFORE INSERT OR UPDATE ON individuals FOR EACH ROW EXECUTE FUNCTION set_soundex();
CREATE FUNCTION no_loop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM gen.families f WHERE f.id = NEW.family_id AND NEW.child_id IN (f.husband, f.wife)) THEN RAISE EXCEPTION 'own parent'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER no_loop AFTER INSERT OR UPDATE ON children
 FOR EACH ROW EXECUTE FUNCTION no_loop();
CREATE VIEW parents AS SELECT c.child_id AS id, f.husband AS father, f.wife AS mother
 FROM children c JOIN families f ON f.id = c.family_id
;
CREATE RECURSIVE VIEW ancestors (id, ancestor, generation
) AS
  SELECT id, x, 1 FROM parents, LATERAL (VALUES (father), (mother)) v(x) WHERE x IS NOT NULL
  UNION ALL SELECT a.id, x, a.generation + 1 FROM ancestors a JOIN parents p ON p.id = a.ancestor, LATERAL (VALUES (p.father), (p.mother)) v(x) WHERE x IS NOT NULL;
CREATE VIEW birthdays AS SELECT i.id, i.given, i.surname,
  (i.birth).m AS month, (i.birth).d AS day FROM individuals i WHERE (i.death).y IS NULL AND NOT i.private;
CREATE MATERIALIZED VIEW surname_counts AS SELECT surname, count(*) AS n
  , min(year_of(birth)) AS first FROM individuals GROUP BY surname;
CREATE UNIQUE INDEX surname_counts_uq ON surname_counts (surname);
COMMENT ON COLUMN individuals.given IS 'given names'; 
