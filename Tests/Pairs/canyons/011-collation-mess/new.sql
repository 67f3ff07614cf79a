CREATE SCHEMA coll;
CREATE COLLATION coll.ger (provider = icu, locale = 'de-AT-u-co-phonebk');
CREATE COLLATION coll.ci (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
CREATE COLLATION public."German" FROM "de-x-icu";
CREATE DOMAIN coll.word AS text COLLATE coll.ci
  CHECK (VALUE <> 'straße' AND VALUE COLLATE "C" > 'A');
CREATE DOMAIN coll.word2 AS coll.word
COLLATE coll.ger;
CREATE TYPE coll.pair AS (l text COLLATE "C", r text
COLLATE public."German"
);
CREATE TABLE coll.dict (
  id int PRIMARY KEY,
w coll.word COLLATE "POSIX", w2 coll.word2,
lemma varchar(40) COLLATE coll.ger,
plain text COLLATE "C",
list varchar(9)[] COLLATE "de-x-icu",
  p coll.pair,
up text COLLATE coll.ci GENERATED ALWAYS AS (upper(lemma COLLATE "en-x-icu")) STORED,
  CONSTRAINT lemma_u UNIQUE (lemma)
);
CREATE INDEX d1 ON coll.dict (w COLLATE coll.ger, plain, (lower(lemma)) COLLATE "C" text_pattern_ops);
CREATE INDEX d2 ON coll.dict ((lemma COLLATE "C" || plain) DESC);
ALTER TABLE coll.dict ADD CONSTRAINT cmp
  CHECK (lemma < plain COLLATE "POSIX" AND (p).r > 'a');
CREATE VIEW coll.v AS SELECT id, plain, lemma COLLATE
coll.ci
AS lemma, max(plain) AS mp,
  (p).r FROM coll.dict GROUP BY id
  ORDER BY plain COLLATE coll.ger,
  (p).l COLLATE "de-x-icu";
CREATE MATERIALIZED VIEW coll.mv AS SELECT plain,
  lemma, r, string_agg(mp, ',' ORDER BY mp COLLATE "C") AS s
  FROM coll.v GROUP BY 1,2,3;
CREATE UNIQUE INDEX mvu ON coll.mv (plain COLLATE coll.ger, lemma COLLATE "C");
CREATE TABLE coll.parts (k text COLLATE "C", v int) PARTITION BY RANGE (k
COLLATE "de-x-icu" text_ops
);
CREATE TABLE coll.parts_a PARTITION OF coll.parts
  FOR VALUES FROM ('a') TO ('n');
CREATE FUNCTION coll.cmp(a text, b text)
  RETURNS boolean LANGUAGE sql IMMUTABLE
RETURN a < b COLLATE coll.ger;
CREATE TABLE coll.kid (k text COLLATE coll.ger, FOREIGN KEY (k) REFERENCES coll.dict (lemma));
COMMENT ON COLLATION coll.ci IS 'level1';
