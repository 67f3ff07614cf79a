CREATE SCHEMA lang;
CREATE TEXT SEARCH PARSER lang.pars (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype
   , HEADLINE = prsd_headline
   );
COMMENT ON TEXT SEARCH PARSER lang.pars IS 'parser';
CREATE TEXT SEARCH TEMPLATE lang.tmpl (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE lang.tmpl IS 'template';
CREATE TEXT SEARCH DICTIONARY lang.d1 (TEMPLATE =
   pg_catalog.simple
   , STOPWORDS = english, ACCEPT = false);
CREATE TEXT SEARCH DICTIONARY lang."D 2" (TEMPLATE = snowball, LANGUAGE =
   'german'
   );
ALTER TEXT SEARCH DICTIONARY lang.d1 OWNER TO k22_ts;
COMMENT ON TEXT SEARCH DICTIONARY lang.d1 IS 'dict one';
CREATE TEXT SEARCH CONFIGURATION lang.cfg (PARSER = lang.pars);
ALTER TEXT SEARCH CONFIGURATION lang.cfg ADD MAPPING FOR word, asciiword WITH lang.d1, lang."D 2";
ALTER TEXT SEARCH CONFIGURATION lang.cfg ADD MAPPING FOR email WITH
   lang."D 2", simple, lang.d1;
ALTER TEXT SEARCH CONFIGURATION lang.cfg ADD MAPPING FOR numword WITH lang.d1;
ALTER TEXT SEARCH CONFIGURATION lang.cfg OWNER TO k22_ts;
COMMENT ON TEXT SEARCH CONFIGURATION lang.cfg IS 'config';
CREATE TEXT SEARCH CONFIGURATION lang.copy (COPY =
   lang.cfg
   );
CREATE TABLE lang.doc (
  id integer PRIMARY KEY, body text,
  v tsvector GENERATED ALWAYS AS (to_tsvector('lang.cfg'::regconfig, body)) STORED,
  w tsvector GENERATED ALWAYS AS (setweight(to_tsvector('lang.copy', coalesce(body, '')), 'A')) STORED,
  cfg regconfig DEFAULT 'lang.cfg',
  dict regdictionary DEFAULT 'lang.d1'
);
CREATE INDEX doc_v ON lang.doc USING gin (v) WITH (fastupdate = off);
CREATE INDEX doc_e ON lang.doc USING gist (to_tsvector('lang.copy'::regconfig, body) tsvector_ops (siglen = 100));
CREATE FUNCTION lang.find(q text) RETURNS SETOF lang.doc LANGUAGE sql STABLE ROWS 12 SET default_text_search_config = 'lang.cfg'
  BEGIN ATOMIC SELECT * FROM lang.doc WHERE v @@ to_tsquery('lang.cfg'::regconfig, q); END;
CREATE VIEW lang.dv AS SELECT id, ts_headline('lang.cfg'::regconfig, body, '''x'''::tsquery) AS h FROM lang.doc;
CREATE TRIGGER tsu BEFORE INSERT OR UPDATE ON lang.doc FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger(w, 'lang.cfg', body);
GRANT SELECT (id, v) ON lang.doc TO k22_ts;
