CREATE SCHEMA coll;
CREATE COLLATION coll.ger (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION coll.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE DOMAIN coll.word AS text COLLATE coll.ger
  CHECK (VALUE <> 'straße');
CREATE DOMAIN coll.word2 AS coll.word
COLLATE "C";
CREATE TYPE coll.pair AS (l text COLLATE "C", r text
COLLATE coll.ger
);
CREATE TABLE coll.dict (
  id int PRIMARY KEY,
w coll.word, w2 coll.word2 COLLATE "POSIX",
lemma text COLLATE coll.ci,
plain text,
list text[] COLLATE "C",
  p coll.pair,
up text COLLATE "C" GENERATED ALWAYS AS (upper(lemma COLLATE "C")) STORED,
  CONSTRAINT lemma_u UNIQUE (lemma)
);
CREATE INDEX d1 ON coll.dict (w, plain COLLATE "C", (lower(lemma)));
CREATE INDEX d2 ON coll.dict ((lemma || plain COLLATE "de-x-icu") DESC);
ALTER TABLE coll.dict ADD CONSTRAINT cmp
  CHECK (lemma < plain COLLATE "C");
CREATE VIEW coll.v AS SELECT id, plain, lemma COLLATE
"C"
AS lemma, max(plain) AS mp,
  (p).r FROM coll.dict GROUP BY id
  ORDER BY plain COLLATE coll.ger,
  (p).l COLLATE "de-x-icu";
CREATE MATERIALIZED VIEW coll.mv AS SELECT plain,
  lemma, r, string_agg(mp, ',' ORDER BY mp COLLATE "C") AS s
  FROM coll.v GROUP BY 1,2,3;
CREATE UNIQUE INDEX mvu ON coll.mv (plain, lemma);
CREATE TABLE coll.parts (k text COLLATE "C", v int) PARTITION BY RANGE (k
COLLATE "POSIX"
);
CREATE TABLE coll.parts_a PARTITION OF coll.parts
  FOR VALUES FROM ('a') TO ('n');
CREATE FUNCTION coll.cmp(a text, b text)
  RETURNS boolean LANGUAGE sql IMMUTABLE
RETURN a COLLATE "C" < b;
CREATE TABLE coll.kid (k text COLLATE coll.ger, FOREIGN KEY (k) REFERENCES coll.dict (lemma));
COMMENT ON COLLATION coll.ci IS 'level2';
