CREATE SCHEMA lang;
CREATE COLLATION lang.german (provider = icu, locale =
 'de-u-co-phonebk'
);
CREATE COLLATION lang.nocase (provider = icu, locale = 'und-u-ks-level2', deterministic =
 false
);
CREATE COLLATION lang.numeric_sort (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION lang.plain FROM "C";
CREATE COLLATION lang.no_accent (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
COMMENT ON COLLATION lang.german IS
 'phone book';
CREATE DOMAIN lang.name AS text COLLATE lang.german CHECK (VALUE <> '');
CREATE TYPE lang.pair AS (a text COLLATE lang.numeric_sort, b text
 COLLATE "C"
);
CREATE TYPE lang.textspan AS RANGE (subtype = text, collation =
 lang.numeric_sort
);
CREATE TABLE lang.street (
  id integer PRIMARY KEY,
  name text COLLATE
  lang.nocase
   NOT NULL,
  no varchar(10) COLLATE lang.numeric_sort,
  city lang.name,
 span lang.textspan,
  CONSTRAINT street_uq UNIQUE (name, no)
);
CREATE INDEX street_c ON lang.street (name COLLATE "C" text_pattern_ops);
CREATE INDEX street_city ON lang.street (city
 COLLATE "sv-x-icu" DESC
);
CREATE TABLE lang.word (
  w text COLLATE "C" PRIMARY KEY,
  len integer GENERATED ALWAYS AS (length(w)) STORED,
  low text COLLATE lang.german GENERATED ALWAYS AS (lower(w COLLATE
   "C"
  )) STORED
);
CREATE TABLE lang.by_letter (k text COLLATE
 lang.numeric_sort
  NOT NULL, v integer) PARTITION BY RANGE (k);
CREATE TABLE lang.by_letter_1 PARTITION OF lang.by_letter FOR VALUES FROM ('a') TO ('m');
CREATE TABLE lang.by_letter_2 PARTITION OF lang.by_letter FOR VALUES FROM ('m') TO ('zz');
CREATE VIEW lang.sorted AS SELECT id, name, name COLLATE
 lang.numeric_sort
  AS cname FROM lang.street ORDER BY city COLLATE lang.german, no;
CREATE FUNCTION lang.same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT a COLLATE lang.nocase = b COLLATE lang.nocase
$$;
CREATE FUNCTION lang.first_of(a lang.name, b lang.name DEFAULT 'Zürich') RETURNS lang.name LANGUAGE sql IMMUTABLE
 AS 'SELECT greatest(a, b)';
CREATE MATERIALIZED VIEW lang.cities AS SELECT DISTINCT city FROM lang.street;
CREATE UNIQUE INDEX cities_uq ON lang.cities (city);
ALTER TABLE lang.street ADD CONSTRAINT no_bad CHECK (name COLLATE "C" < 'zzz');
GRANT SELECT ON lang.sorted TO PUBLIC;
