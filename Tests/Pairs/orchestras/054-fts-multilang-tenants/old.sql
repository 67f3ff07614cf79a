CREATE SCHEMA doc;
CREATE TEXT SEARCH DICTIONARY doc.th (TEMPLATE = pg_catalog.thesaurus, DICTFILE = thesaurus_sample, DICTIONARY = english_stem);
CREATE TEXT SEARCH DICTIONARY doc.isp (TEMPLATE = pg_catalog.ispell, DICTFILE = ispell_sample, AFFFILE = ispell_sample);
CREATE TEXT SEARCH CONFIGURATION doc.en (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION doc.en ALTER MAPPING FOR asciiword WITH doc.th, doc.isp, english_stem;
CREATE FUNCTION doc.vec(t text) RETURNS tsvector LANGUAGE sql IMMUTABLE RETURN to_tsvector('doc.en'::regconfig, t);
CREATE TABLE doc.entry (id integer, t text, v tsvector);
CREATE INDEX entry_v ON doc.entry USING gin (doc.vec(t));
CREATE TRIGGER tsv BEFORE INSERT OR UPDATE ON doc.entry FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('v', 'doc.en', 't');
