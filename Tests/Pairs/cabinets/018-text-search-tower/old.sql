CREATE SCHEMA fts;
CREATE TEXT SEARCH PARSER fts.pars (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE fts.tmpl (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY fts.dic (TEMPLATE = fts.tmpl, stopwords = 'english');
CREATE TEXT SEARCH DICTIONARY fts.snow (TEMPLATE = snowball, language = 'english');
CREATE TEXT SEARCH CONFIGURATION fts.conf (PARSER = fts.pars);
ALTER TEXT SEARCH CONFIGURATION fts.conf ADD MAPPING FOR asciiword, word WITH fts.dic, fts.snow;
ALTER TEXT SEARCH CONFIGURATION fts.conf ADD MAPPING FOR int, email WITH simple;
COMMENT ON TEXT SEARCH PARSER fts.pars IS 'copy of the default';
COMMENT ON TEXT SEARCH DICTIONARY fts.dic IS 'plain';
CREATE TABLE fts.page (id int PRIMARY KEY, title text NOT NULL, body text,
 tsv tsvector GENERATED ALWAYS AS (to_tsvector('fts.conf'::regconfig, body)) STORED);
CREATE INDEX page_tsv ON fts.page USING gin (tsv);
CREATE FUNCTION fts.find(q text) RETURNS SETOF fts.page STABLE BEGIN ATOMIC SELECT * FROM fts.page p WHERE p.tsv @@ to_tsquery('fts.conf'::regconfig, q); END;
CREATE VIEW fts.hits AS SELECT p.id AS pid, f.* FROM fts.page p, fts.find(p.title) f;
CREATE TRIGGER tsv_upd BEFORE INSERT ON fts.page FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('other', 'fts.conf', 'body');

