-- collations of columns change below indexes, views, functions, keys, foreign keys, partitions and generated columns
CREATE TABLE term (
  word text COLLATE "C" NOT NULL,
  lang varchar(5) NOT NULL,
  sort text COLLATE "de-x-icu",
  CONSTRAINT term_pk PRIMARY KEY (word, lang),
  CONSTRAINT term_word CHECK (word > 'a' AND lang < 'zz' COLLATE "C"),
  key text COLLATE "C" GENERATED ALWAYS AS (lower(word COLLATE "C")) STORED
);
CREATE TABLE use (word text COLLATE "C", lang varchar(5), n integer, CONSTRAINT use_term FOREIGN KEY (word, lang) REFERENCES term);
CREATE INDEX term_sort ON term (sort COLLATE "C", word);
CREATE INDEX term_low ON term (lower(sort), (word || lang) COLLATE "de-x-icu" DESC);
CREATE INDEX term_like ON term (word text_pattern_ops, lang varchar_pattern_ops) WHERE sort > 'm';
CREATE DOMAIN label AS text COLLATE "C";
CREATE TYPE entry AS (w text COLLATE "C", l label);
CREATE TABLE page (e entry, l label, ls label[], t text) PARTITION BY LIST (t);
CREATE TABLE page_a PARTITION OF page FOR VALUES IN ('a', 'ä');
CREATE INDEX page_l ON page (l, ((e).w));
CREATE FUNCTION first_word(a text DEFAULT ('x' COLLATE "C")) RETURNS text LANGUAGE sql STABLE
  BEGIN ATOMIC SELECT word FROM term WHERE word >= a ORDER BY sort LIMIT 1; END;
CREATE VIEW terms AS SELECT word, lang, sort, max(sort) OVER (ORDER BY word) AS m FROM term;
CREATE VIEW by_sort (s, w) AS SELECT sort, min(word) FROM terms GROUP BY sort;
CREATE MATERIALIZED VIEW sorted AS SELECT s, w, first_word(w) AS f FROM by_sort ORDER BY s COLLATE "C";
CREATE UNIQUE INDEX sorted_s ON sorted (s, w);
CREATE VIEW labels AS SELECT l, (e).l AS el, (e).w AS ew, ls[1] AS l1 FROM page;
COMMENT ON COLUMN term.sort IS 'how to sort';
COMMENT ON DOMAIN label IS 'a label';
