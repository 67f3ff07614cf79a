CREATE SCHEMA ts;
CREATE SCHEMA ts2;
CREATE TEXT SEARCH TEMPLATE ts.tpl (LEXIZE = dsynonym_lexize, INIT = dsynonym_init);
CREATE TEXT SEARCH TEMPLATE ts.keep (LEXIZE = dsimple_lexize, INIT = dsimple_init);
CREATE TEXT SEARCH PARSER ts2.prs (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH DICTIONARY ts.d1 (TEMPLATE = ts.tpl, synonyms = 'synonym_sample', casesensitive = true);
CREATE TEXT SEARCH DICTIONARY ts2.d2 (TEMPLATE = ts.keep, accept = false);
CREATE TEXT SEARCH DICTIONARY ts.d3 (TEMPLATE = snowball, language =
    'german', stopwords = 'german'
);
CREATE TEXT SEARCH CONFIGURATION ts.cfg (PARSER =
    ts2.prs
);
ALTER TEXT SEARCH CONFIGURATION ts.cfg ADD MAPPING FOR asciiword WITH ts2.d2, ts.d1, ts.d3;
ALTER TEXT SEARCH CONFIGURATION ts.cfg ADD MAPPING FOR word WITH ts.d3;
CREATE TEXT SEARCH CONFIGURATION ts2.second (COPY = ts.cfg);
ALTER TEXT SEARCH CONFIGURATION ts2.second DROP MAPPING FOR word;
CREATE TABLE ts.docs (
    id serial PRIMARY KEY,
    title text,
    body text,
    cfg regconfig DEFAULT
    'ts2.second'::regconfig,
    v tsvector GENERATED ALWAYS AS (to_tsvector('ts.cfg'::regconfig, coalesce(title, '') || ' ' || coalesce(body, ''))) STORED,
    dict regdictionary DEFAULT
    'ts2.d2'::regdictionary
);
CREATE INDEX docs_v ON ts.docs USING gin (v);
CREATE INDEX docs_body ON ts.docs USING gin (to_tsvector(
    'ts2.second'::regconfig,
    body));
CREATE INDEX docs_lex ON ts.docs ((ts_lexize('ts.d1'::regdictionary, title)));
CREATE FUNCTION ts.q(t text, c regconfig DEFAULT 'ts.cfg'::regconfig) RETURNS tsquery LANGUAGE sql STABLE AS $$ SELECT websearch_to_tsquery(c, t) $$;
CREATE FUNCTION ts.vec(text) RETURNS tsvector LANGUAGE sql IMMUTABLE RETURN to_tsvector(
    'ts2.second'::regconfig, $1);
CREATE VIEW ts.hits AS SELECT id, ts_rank(v, to_tsquery('ts.cfg'::regconfig, 'a')) AS r FROM ts.docs WHERE v @@ ts.q('a');
CREATE MATERIALIZED VIEW ts.lexemes AS SELECT id, ts.vec(title) AS v FROM ts.docs;
CREATE INDEX lexemes_v ON ts.lexemes USING gist (v
tsvector_ops (siglen = 64)
);
ALTER TABLE ts.docs ENABLE ROW LEVEL SECURITY;
CREATE POLICY no_secret ON ts.docs USING (NOT v @@ to_tsquery('ts.cfg'::regconfig, 'secret'));
CREATE TRIGGER upd BEFORE UPDATE ON ts.docs FOR EACH ROW WHEN (to_tsvector('ts.cfg'::regconfig, NEW.body) <> OLD.v) EXECUTE FUNCTION suppress_redundant_updates_trigger();
ALTER TEXT SEARCH CONFIGURATION ts.cfg OWNER TO
    pair_ts2;
ALTER TEXT SEARCH DICTIONARY ts.d3 OWNER TO pair_ts1;
GRANT SELECT ON ts.hits TO pair_ts1;
COMMENT ON TEXT SEARCH DICTIONARY ts.d1 IS
    'synonyms';
COMMENT ON TEXT SEARCH PARSER ts2.prs IS 'p';
