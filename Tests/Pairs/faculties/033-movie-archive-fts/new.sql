CREATE EXTENSION hstore; CREATE EXTENSION unaccent;
CREATE SCHEMA fts;
CREATE TEXT SEARCH DICTIONARY fts.stop_de (TEMPLATE = pg_catalog.simple, STOPWORDS = german
, ACCEPT = false
);
CREATE TEXT SEARCH DICTIONARY fts.syn (TEMPLATE = synonym, SYNONYMS = synonym_sample
, CASESENSITIVE = true
);
CREATE TEXT SEARCH DICTIONARY fts.ispell_en (TEMPLATE = ispell, DictFile = hunspell_sample_long, AffFile = hunspell_sample_long);
CREATE TEXT SEARCH CONFIGURATION fts.film (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION fts.film ALTER MAPPING FOR asciiword, asciihword WITH fts.syn, fts.ispell_en, english_stem;
ALTER TEXT SEARCH CONFIGURATION fts.film ALTER MAPPING FOR word, hword
WITH unaccent, fts.stop_de;
ALTER TEXT SEARCH CONFIGURATION fts.film DROP MAPPING FOR email, host
, version
;
CREATE TABLE film (id int PRIMARY KEY, title text NOT NULL, original_title text, year int CHECK (year > 1880), minutes
numeric(5,1)
, plot text, props hstore DEFAULT ''
, v tsvector GENERATED ALWAYS AS (setweight(to_tsvector('fts.film', title), 'A') || setweight(to_tsvector('fts.film', coalesce(plot, '')), 'C')) STORED
);
CREATE TABLE person (id int PRIMARY KEY, name text NOT NULL, born date, died date);
CREATE TABLE credit (film int REFERENCES film, person int REFERENCES person, role text NOT NULL
DEFAULT 'actor'
, billing smallint, PRIMARY KEY (film, person, role));
CREATE TABLE reel (barcode char(13) PRIMARY KEY, film int REFERENCES film, nitrate boolean, stored text, condition smallint);
CREATE INDEX film_v ON film USING
gin (v);
CREATE INDEX film_props ON film USING gin (props);
CREATE INDEX person_name ON person USING gin (to_tsvector('fts.film', name));
CREATE DOMAIN fts.query AS tsquery CHECK (numnode(VALUE) > 0);
CREATE FUNCTION fts.q(text) RETURNS fts.query IMMUTABLE LANGUAGE sql AS $$ SELECT
phraseto_tsquery
('fts.film', $1) $$;
CREATE VIEW silent AS SELECT id, title FROM film WHERE year < 1930 AND NOT v @@ to_tsquery('fts.film',
'talkie | sound'
);
CREATE TRIGGER only_changes BEFORE UPDATE ON film FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
ALTER TEXT SEARCH CONFIGURATION fts.film OWNER TO archivist; ALTER TEXT SEARCH DICTIONARY fts.syn OWNER TO
postgres
; GRANT USAGE ON SCHEMA fts TO viewer
, archivist
; GRANT SELECT ON film, silent TO viewer; GRANT SELECT (id, name), UPDATE (born) ON person TO viewer;
COMMENT ON TEXT SEARCH DICTIONARY fts.stop_de IS 'stop words';
