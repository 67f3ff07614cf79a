CREATE EXTENSION unaccent;
CREATE TEXT SEARCH CONFIGURATION public.german_simple (COPY = german);
CREATE TEXT SEARCH DICTIONARY public.short_words (TEMPLATE = simple, STOPWORDS = english);
CREATE TABLE work (id bigserial PRIMARY KEY, isbn char(13), title text NOT NULL, subtitle text, language char(3) DEFAULT 'ger', year smallint, tsv tsvector);
CREATE INDEX work_tsv ON work USING gist (tsv tsvector_ops (siglen=100));
CREATE TABLE person (id bigserial PRIMARY KEY, name text NOT NULL, lifespan int4range, viaf text);
CREATE TABLE work_person (work_id bigint REFERENCES work, person_id bigint REFERENCES person, role text DEFAULT 'aut', pos int, PRIMARY KEY (work_id, person_id, role));
CREATE TABLE copy (barcode text PRIMARY KEY, work_id bigint NOT NULL REFERENCES work ON DELETE CASCADE, shelf text, acquired date, price numeric(8,2));
CREATE TABLE loan (id bigserial PRIMARY KEY, barcode text REFERENCES copy, reader int, out date NOT NULL, due date GENERATED ALWAYS AS (out + 28) STORED, back date);
CREATE FUNCTION work_tsv() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.tsv := setweight(to_tsvector('public.german_simple', new.title), 'A') || setweight(to_tsvector('public.german_simple', coalesce(new.subtitle, '')), 'B');
  return new;
end $$;
CREATE TRIGGER work_tsv BEFORE INSERT OR UPDATE ON work FOR EACH ROW EXECUTE FUNCTION work_tsv();
CREATE VIEW on_loan AS SELECT l.id, l.barcode, w.title, l.due FROM loan l JOIN copy USING (barcode) JOIN work w ON w.id = copy.work_id WHERE l.back IS NULL;
