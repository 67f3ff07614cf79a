CREATE SCHEMA c;
CREATE DOMAIN c.ctext AS text COLLATE "C";
CREATE TABLE c.words (
  id integer GENERATED ALWAYS AS IDENTITY,
  w1 text COLLATE "C",
  w2 varchar(20),
  w3 c.ctext,
  w4 text COLLATE "de-x-icu",
  ws text[] COLLATE "POSIX",
  up text GENERATED ALWAYS AS (upper(w1 COLLATE "C")) STORED,
  CONSTRAINT words_pk PRIMARY KEY (id),
  CONSTRAINT cmp CHECK (w1 < w2 COLLATE "C"),
  CONSTRAINT u UNIQUE (w1, w4)
);
CREATE INDEX words_1 ON c.words (w1, w2 COLLATE "C" varchar_pattern_ops);
CREATE INDEX words_2 ON c.words (lower(w1) COLLATE "de-x-icu", w3);
CREATE INDEX words_3 ON c.words (w4 COLLATE "C") WHERE w4 COLLATE "POSIX" > 'a';
CREATE TABLE c.parts (
  k text COLLATE "C" NOT NULL,
  l text
) PARTITION BY RANGE (k, l COLLATE "POSIX");
CREATE TABLE c.parts_a PARTITION OF c.parts FOR VALUES FROM ('a', MINVALUE) TO ('m', MINVALUE);
CREATE TABLE c.parts_m PARTITION OF c.parts FOR VALUES FROM ('m', MINVALUE) TO (MAXVALUE, MAXVALUE);
CREATE TYPE c.pair AS (a text COLLATE "C", b text);
CREATE DOMAIN c.sorted AS c.ctext COLLATE "C" CHECK (VALUE > 'a' COLLATE "POSIX");
CREATE TABLE c.use (p c.pair,
  s c.sorted,
  ps c.pair[]);
CREATE VIEW c.v AS
  SELECT w1, w2 COLLATE "C" AS w2, w1 COLLATE "C" < w4 COLLATE "C" AS lt, (SELECT max(x.w4) FROM c.words x) AS mx FROM c.words ORDER BY w1 COLLATE "de-x-icu" DESC;
CREATE MATERIALIZED VIEW c.mv AS
  SELECT w1, w3, w4, ws
  FROM c.words;
CREATE UNIQUE INDEX mv_u ON c.mv (w1, w4 COLLATE "C");
CREATE FUNCTION c.f(a text DEFAULT 'x' COLLATE "C") RETURNS text LANGUAGE sql IMMUTABLE RETURN lower(a COLLATE "C");
COMMENT ON DOMAIN c.ctext IS 'C text';
CREATE TABLE c.parts_parent (
  z text COLLATE "C"
);
CREATE TABLE c.child (
  extra text COLLATE "POSIX",
  w1x text DEFAULT 'a' COLLATE "C"
) INHERITS (c.parts_parent);
