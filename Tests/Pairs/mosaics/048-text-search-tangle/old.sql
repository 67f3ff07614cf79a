CREATE SCHEMA ts1;
CREATE SCHEMA ts2;
CREATE EXTENSION unaccent SCHEMA ts1;
CREATE EXTENSION dict_int SCHEMA ts2;
CREATE EXTENSION dict_xsyn SCHEMA ts1;
-- template changes force a new dictionary below living configurations
CREATE TEXT SEARCH DICTIONARY ts1.d1 (
TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH DICTIONARY ts1.d2 (TEMPLATE = synonym, SYNONYMS = synonym_sample
);
CREATE TEXT SEARCH DICTIONARY ts2.nums (TEMPLATE = ts2.intdict_template,
MAXLEN = 4, REJECTLONG = 'true');
CREATE TEXT SEARCH DICTIONARY ts1.syn2 (TEMPLATE = ts1.xsyn_template, RULES = 'xsyn_sample', KEEPORIG = false);
CREATE TEXT SEARCH DICTIONARY ts1.thes (TEMPLATE = thesaurus, DICTFILE = thesaurus_sample, DICTIONARY =
english_stem);
CREATE TEXT SEARCH DICTIONARY ts1.moved (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION ts1.c1 (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION ts1.c1 ADD MAPPING FOR asciiword, word WITH ts1.d2, ts1.d1, simple;
ALTER TEXT SEARCH CONFIGURATION ts1.c1 ADD MAPPING FOR hword WITH ts1.moved, ts1.d1;
ALTER TEXT SEARCH CONFIGURATION ts1.c1 ADD MAPPING FOR int, uint WITH ts2.nums
;
CREATE TEXT SEARCH CONFIGURATION ts2.c2 (COPY = ts1.c1);
ALTER TEXT SEARCH CONFIGURATION ts2.c2 DROP MAPPING FOR hword;
CREATE TEXT SEARCH PARSER ts1.prs (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION ts1.c3 (PARSER = ts1.prs);
ALTER TEXT SEARCH CONFIGURATION ts1.c3 ADD MAPPING FOR numword, version WITH simple;
CREATE TEXT SEARCH TEMPLATE ts1.tpl (
LEXIZE = dsimple_lexize, INIT = dsimple_init);
CREATE TEXT SEARCH DICTIONARY ts1.own (TEMPLATE = ts1.tpl
);
-- parser changes, name stays
CREATE TEXT SEARCH CONFIGURATION ts1.swap (PARSER =
ts1.prs);
ALTER TEXT SEARCH CONFIGURATION ts1.swap ADD MAPPING FOR asciiword WITH ts1.own;
CREATE TABLE doc (
    id int PRIMARY KEY,
    body text,
    tsv1 tsvector GENERATED ALWAYS AS (to_tsvector('ts1.c1'::regconfig, body)) STORED,
    tsv3 tsvector GENERATED ALWAYS AS (to_tsvector('ts1.c3'::regconfig, coalesce(body, ''))) STORED
);
CREATE INDEX doc_1 ON doc USING gin (tsv1);
CREATE INDEX doc_swap ON doc USING gin (to_tsvector('ts1.swap'::regconfig, body));
ALTER TABLE doc ADD CONSTRAINT has_words CHECK (length(to_tsvector('ts2.c2'::regconfig, body)) > 0);
CREATE VIEW hits AS SELECT id, ts_headline('ts1.c3'::regconfig, body, q.q) AS h, ts_lexize('ts1.d1'::regdictionary, body) AS l FROM doc, to_tsquery('ts1.swap'::regconfig, 'a & b') AS q(q) WHERE tsv3 @@ q.q;
CREATE FUNCTION look(q text, c regconfig DEFAULT 'ts2.c2'::regconfig) RETURNS tsquery LANGUAGE sql IMMUTABLE RETURN phraseto_tsquery(c, q);
CREATE TRIGGER tsv_upd BEFORE INSERT ON doc FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('tsv1', 'ts1.c1', 'body');
ALTER TEXT SEARCH CONFIGURATION ts2.c2 OWNER TO um_owner;
ALTER TEXT SEARCH DICTIONARY ts1.d1 OWNER TO um_owner;
COMMENT ON TEXT SEARCH DICTIONARY ts1.d1 IS 'stems';
COMMENT ON TEXT SEARCH CONFIGURATION ts1.swap IS 'swapped';
COMMENT ON TEXT SEARCH PARSER ts1.prs IS 'own';
COMMENT ON TEXT SEARCH TEMPLATE ts1.tpl IS 'own';
