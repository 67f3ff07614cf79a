CREATE SCHEMA fts;
CREATE TEXT SEARCH PARSER fts.pars (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH TEMPLATE fts.tmpl (LEXIZE = dsnowball_lexize, INIT = dsnowball_init);
CREATE TEXT SEARCH DICTIONARY fts.dic (TEMPLATE = fts.tmpl, language = 'german', stopwords = 'german');
CREATE TEXT SEARCH DICTIONARY fts.snow (TEMPLATE = simple, accept = false, stopwords = 'english');
CREATE TEXT SEARCH CONFIGURATION fts.conf (PARSER = fts.pars);
ALTER TEXT SEARCH CONFIGURATION fts.conf ADD MAPPING FOR asciiword WITH fts.snow, fts.dic, pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION fts.conf ADD MAPPING FOR email, url, hword WITH fts.dic;
COMMENT ON TEXT SEARCH CONFIGURATION fts.conf IS 'main config';
COMMENT ON TEXT SEARCH TEMPLATE fts.tmpl IS 'stemmer';
CREATE TABLE fts.page (id int PRIMARY KEY, title text NOT NULL, body text,
 tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('fts.conf'::regconfig, title), 'A') || setweight(to_tsvector('fts.conf'::regconfig, coalesce(body, '')), 'B')) STORED);
CREATE INDEX page_tsv ON fts.page USING gist (tsv tsvector_ops (siglen = 100));
CREATE INDEX page_fn ON fts.page USING gin (to_tsvector('fts.conf'::regconfig, title)) WHERE ts_lexize('fts.snow'::regdictionary, 'x') IS NOT NULL;
CREATE FUNCTION fts.find(q text, VARIADIC langs regconfig[] DEFAULT ARRAY['fts.conf'::regconfig]) RETURNS TABLE (page_id int, headline text) STABLE BEGIN ATOMIC SELECT p.id, ts_headline(langs[1], p.body, websearch_to_tsquery('fts.conf'::regconfig, q)) FROM fts.page p WHERE p.tsv @@ to_tsquery('fts.conf'::regconfig, q); END;
CREATE VIEW fts.hits AS SELECT p.id AS pid, f.* FROM fts.page p, fts.find(p.title) f;
CREATE TRIGGER tsv_upd BEFORE INSERT ON fts.page FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('other', 'fts.conf', 'body');

