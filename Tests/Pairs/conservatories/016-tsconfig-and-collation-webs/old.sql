CREATE SCHEMA ts;
CREATE TEXT SEARCH TEMPLATE ts.tmpl (LEXIZE = dsimple_lexize, INIT = dsimple_init);
CREATE TEXT SEARCH DICTIONARY ts.d (TEMPLATE = ts.tmpl
);
CREATE TEXT SEARCH PARSER ts.p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype
);
COMMENT ON TEXT SEARCH PARSER ts.p IS 'own parser';
COMMENT ON TEXT SEARCH TEMPLATE ts.tmpl IS 'own template';
CREATE TEXT SEARCH CONFIGURATION ts.c (PARSER = ts.p);
ALTER TEXT SEARCH CONFIGURATION ts.c ADD MAPPING FOR asciiword, word, numword WITH
ts.d;
COMMENT ON TEXT SEARCH CONFIGURATION ts.c IS 'own config';
CREATE TABLE ts.doc (id int PRIMARY KEY, body text, tsv tsvector GENERATED ALWAYS AS (to_tsvector('ts.c'::regconfig, body)) STORED);
CREATE INDEX doc_tsv ON ts.doc USING gin (tsv);
CREATE INDEX doc_body ON ts.doc USING gist (to_tsvector('ts.c'::regconfig, body));
CREATE VIEW ts.hits AS SELECT id, ts_headline('ts.c'::regconfig, body, to_tsquery('ts.c'::regconfig, 'x')) FROM ts.doc WHERE tsv @@ to_tsquery('ts.c'::regconfig, 'x');
CREATE MATERIALIZED VIEW ts.words AS SELECT id, ts_lexize('ts.d'::regdictionary, body) AS lex FROM ts.doc;
CREATE TRIGGER tsv BEFORE INSERT ON ts.doc FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('tsv2', 'ts.c', 'body');
ALTER TABLE ts.doc DISABLE TRIGGER tsv;
ALTER TABLE ts.doc ADD CONSTRAINT has_words CHECK (length(to_tsvector('ts.c'::regconfig, body)) > 0);
CREATE SCHEMA k;
CREATE COLLATION k.c1 (provider = icu, locale =
'sv-SE');
CREATE COLLATION k.c2
(locale = 'C');
CREATE COLLATION k.c3 (locale = 'POSIX');
ALTER COLLATION k.c1 OWNER TO pair_owner;
COMMENT ON COLLATION k.c2 IS 'second';
CREATE DOMAIN k.d AS text COLLATE k.c1;
CREATE TYPE k.comp AS (a text COLLATE k.c2, b k.d, c varchar(
3));
CREATE TYPE k.r AS RANGE (subtype = text, collation = k.c2);
CREATE TABLE k.t (n text COLLATE k.c1 NOT NULL, m text COLLATE k.c2, d k.d, q k.comp, r k.r, CONSTRAINT pk PRIMARY KEY (n)) PARTITION BY RANGE (n COLLATE k.c1);
CREATE TABLE k.t1 PARTITION OF k.t FOR VALUES FROM ('a') TO ('m');
CREATE TABLE k.tl (x text) PARTITION BY LIST (x COLLATE k.c2);
CREATE TABLE k.tl1 PARTITION OF k.tl FOR VALUES IN ('a', 'b');
CREATE INDEX t_m ON k.t (m COLLATE k.c1, n COLLATE "C" text_pattern_ops, lower(m COLLATE k.c2));
CREATE VIEW k.v AS SELECT n, m < 'x' COLLATE k.c1 AS lt, max(m) OVER (ORDER BY n COLLATE k.c2) AS mx, m COLLATE k.c1 AS mm FROM k.t;
CREATE FUNCTION k.f(a text) RETURNS boolean LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT a < 'm' COLLATE k.c1; END;
CREATE MATERIALIZED VIEW k.mv AS SELECT mm, count(*) AS n FROM k.v GROUP BY mm;
CREATE UNIQUE INDEX mv_u ON k.mv (mm COLLATE k.c2);
ALTER TABLE k.t ADD CHECK (m COLLATE k.c1 <> 'zz');
CREATE POLICY p ON k.t USING (n > 'b' COLLATE k.c2);
CREATE STATISTICS k.st ON (m COLLATE k.c1), n FROM k.t;
CREATE TRIGGER tr BEFORE UPDATE ON k.t1 FOR EACH ROW WHEN (OLD.m COLLATE k.c1 < NEW.m) EXECUTE FUNCTION suppress_redundant_updates_trigger();
GRANT SELECT (mm) ON k.mv TO pair_ro;
