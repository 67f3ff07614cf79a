CREATE SCHEMA lo;
CREATE TEXT SEARCH PARSER lo.prs (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype
 , HEADLINE = prsd_headline
);
CREATE TEXT SEARCH TEMPLATE lo.tmpl (
 LEXIZE = dsynonym_lexize, INIT = dsynonym_init
);
CREATE TEXT SEARCH DICTIONARY lo.dict (TEMPLATE = lo.tmpl
 , synonyms = 'synonym_sample'
);
CREATE TEXT SEARCH DICTIONARY lo.isp (TEMPLATE = ispell, DictFile = ispell_sample, AffFile = ispell_sample
 , StopWords = english
);
CREATE TEXT SEARCH DICTIONARY lo.thes (TEMPLATE = thesaurus, DictFile = thesaurus_sample, Dictionary =
 'pg_catalog.simple'
);
CREATE TEXT SEARCH CONFIGURATION lo.cfg (PARSER =
 lo.prs
);
ALTER TEXT SEARCH CONFIGURATION lo.cfg ADD MAPPING FOR asciiword WITH lo.isp, lo.dict;
ALTER TEXT SEARCH CONFIGURATION lo.cfg ADD MAPPING FOR word, hword WITH
 lo.isp, simple
;
COMMENT ON TEXT SEARCH CONFIGURATION lo.cfg IS 'cfg';
COMMENT ON TEXT SEARCH PARSER lo.prs IS
 'prs 2'
;
CREATE DEFAULT CONVERSION lo.conv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE DEFAULT CONVERSION lo.conv2 FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
COMMENT ON CONVERSION lo.conv IS 'c';
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal)
 , TO SQL WITH FUNCTION int4recv(internal)
);
CREATE TRANSFORM FOR smallint LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE FUNCTION lo.tr(integer) RETURNS integer LANGUAGE sql
 TRANSFORM FOR TYPE integer
  AS 'SELECT $1';
CREATE ACCESS METHOD gist2 TYPE INDEX HANDLER gisthandler;
CREATE EXTENSION bloom WITH SCHEMA lo;
CREATE OPERATOR CLASS lo.box2_ops
 DEFAULT
  FOR TYPE box USING gist2 AS
  OPERATOR 1 <<, OPERATOR 2 &<, OPERATOR 3 &&, OPERATOR 6 ~=, OPERATOR 7 @>, OPERATOR 8 <@,
 OPERATOR 4 &>, OPERATOR 5 >>,
  FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal),
  FUNCTION 2 gist_box_union(internal, internal),
  FUNCTION 5 gist_box_penalty(internal, internal, internal),
  FUNCTION 6 gist_box_picksplit(internal, internal),
  FUNCTION 7 gist_box_same(box, box, internal);
CREATE FUNCTION lo.cfg_fix(text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$ SELECT to_tsvector('lo.cfg'::regconfig, $1) $$;
CREATE TABLE lo.doc (
  id integer PRIMARY KEY,
  n integer,
  area box,
  t text,
  c regconfig DEFAULT 'lo.cfg'::regconfig,
  d regdictionary DEFAULT 'lo.dict'::regdictionary,
  p regprocedure DEFAULT 'lo.tr(integer)'::regprocedure,
  v tsvector GENERATED ALWAYS AS (to_tsvector('lo.cfg'::regconfig, t)) STORED
);
CREATE INDEX doc_v ON lo.doc USING gin (v);
CREATE INDEX doc_e ON lo.doc USING gin (to_tsvector('lo.cfg'::regconfig, t));
CREATE INDEX doc_area ON lo.doc USING gist2 (area lo.box2_ops);
CREATE INDEX doc_n ON lo.doc USING bloom (n
) WITH (length = 80
 , col1 = 4
);
CREATE VIEW lo.hits AS SELECT id, ts_headline('lo.cfg'::regconfig, t, to_tsquery('lo.cfg'::regconfig, 'x')) AS h FROM lo.doc;
CREATE MATERIALIZED VIEW lo.mv AS SELECT id, to_tsvector('lo.cfg'::regconfig, t) AS v FROM lo.doc;
CREATE INDEX mv_v ON lo.mv USING gist (v
 tsvector_ops (siglen = 64)
);
CREATE TRIGGER up BEFORE INSERT ON lo.doc FOR EACH ROW WHEN (to_tsvector('lo.cfg'::regconfig, NEW.t) @@ 'a'::tsquery) EXECUTE FUNCTION suppress_redundant_updates_trigger();
