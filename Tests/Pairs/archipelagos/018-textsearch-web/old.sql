CREATE SCHEMA ts;
CREATE TEXT SEARCH PARSER ts.prs (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype
);
COMMENT ON TEXT SEARCH PARSER ts.prs IS 'a parser';
CREATE TEXT SEARCH TEMPLATE ts.tpl (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY ts.simple_en (TEMPLATE =
  pg_catalog.simple, stopwords = english
  );
CREATE TEXT SEARCH DICTIONARY ts.own (TEMPLATE = ts.tpl, accept = false
);
CREATE TEXT SEARCH DICTIONARY ts."Odd dict" (TEMPLATE = snowball, language =
  german
  );
ALTER TEXT SEARCH DICTIONARY ts.own OWNER TO k21_ts;
COMMENT ON TEXT SEARCH DICTIONARY ts.own IS 'own';
CREATE TEXT SEARCH CONFIGURATION ts.cfg (PARSER =
  ts.prs
  );
ALTER TEXT SEARCH CONFIGURATION ts.cfg ADD MAPPING FOR asciiword, word WITH ts.own, ts.simple_en;
ALTER TEXT SEARCH CONFIGURATION ts.cfg ADD MAPPING FOR email WITH ts."Odd dict";
ALTER TEXT SEARCH CONFIGURATION ts.cfg OWNER TO k21_ts;
COMMENT ON TEXT SEARCH CONFIGURATION ts.cfg IS 'cfg';
CREATE TEXT SEARCH CONFIGURATION ts.copy (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION ts.copy DROP MAPPING FOR hword, sfloat;
CREATE TABLE ts.doc (
  id integer PRIMARY KEY,
  title text,
  body text,
  tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('ts.cfg'::regconfig, coalesce(title, '')), 'A') || to_tsvector('ts.copy'::regconfig, body)) STORED,
  cfg regconfig DEFAULT 'ts.cfg'::regconfig,
  dict regdictionary DEFAULT 'ts."Odd dict"'::regdictionary
);
CREATE INDEX doc_tsv ON ts.doc USING gin (tsv) WITH (fastupdate = off
);
CREATE INDEX doc_expr ON ts.doc USING gist (to_tsvector('ts.cfg'::regconfig, title) tsvector_ops (siglen = 100));
CREATE VIEW ts.v AS SELECT id, ts_headline('ts.cfg'::regconfig, body, to_tsquery('ts.cfg'::regconfig, 'x')) AS hl FROM ts.doc;
CREATE MATERIALIZED VIEW ts.words AS SELECT lexeme FROM ts.doc d, LATERAL unnest(d.tsv) AS u WITH NO DATA;
CREATE TRIGGER tsu BEFORE INSERT ON ts.doc FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('cfg_tsv', 'ts.cfg', 'title', 'body');
GRANT SELECT ON ts.v TO k21_ts;
CREATE FUNCTION ts.q(t text, c regconfig DEFAULT 'ts.cfg'::regconfig) RETURNS tsquery LANGUAGE sql IMMUTABLE RETURN plainto_tsquery('ts.cfg'::regconfig, t);
