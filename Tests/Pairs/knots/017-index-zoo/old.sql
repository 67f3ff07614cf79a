-- all access methods, opclasses with options, storage parameters, statistics of expression columns
CREATE SCHEMA x;
CREATE EXTENSION pg_trgm SCHEMA x;
CREATE EXTENSION hstore SCHEMA x;
CREATE EXTENSION bloom;
CREATE EXTENSION ltree SCHEMA public;
CREATE TABLE asset (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  attrs x.hstore DEFAULT ''::x.hstore,
  path ltree,
  at timestamptz DEFAULT now(),
  doc jsonb,
  nums integer[],
  a integer, b integer, c integer
);
CREATE INDEX i_trgm ON asset USING gin (name x.gin_trgm_ops);
CREATE INDEX i_trgm2 ON asset USING gist (name x.gist_trgm_ops (siglen = 32), lower(name) x.gist_trgm_ops);
CREATE INDEX i_hs ON asset USING gist (attrs);
CREATE INDEX i_path ON asset USING gist (path gist_ltree_ops (siglen = 100));
CREATE INDEX i_brin ON asset USING brin (at) WITH (pages_per_range = 32);
CREATE INDEX i_bloom ON asset USING bloom (a, b, c) WITH (length = 80, col1 = 2, col2 = 2, col3 = 4);
CREATE INDEX i_doc ON asset USING gin (doc jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX i_expr ON asset ((doc ->> 'k'), (a + b) DESC, lower(name) COLLATE "C" text_pattern_ops NULLS FIRST);
ALTER INDEX i_expr ALTER COLUMN 1 SET STATISTICS 1000, ALTER COLUMN 3 SET STATISTICS 0;
CREATE UNIQUE INDEX i_uq ON asset (a, b) NULLS NOT DISTINCT;
CREATE INDEX i_part ON asset (b) INCLUDE (c, name) WHERE a IS NOT NULL AND name ~~ 'x%';
CREATE INDEX i_spgist ON asset USING spgist (name);
CREATE INDEX i_dup ON asset USING hash (name);
COMMENT ON INDEX i_brin IS 'cheap';
CREATE VIEW asset_like AS SELECT id, name OPERATOR(x.<->) 'pump' AS d FROM asset WHERE name OPERATOR(x.%) 'pump' AND attrs OPERATOR(x.@>) '"a"=>"1"'::x.hstore;
CREATE MATERIALIZED VIEW asset_words AS SELECT lower(name) AS w, count(*) AS n FROM asset GROUP BY 1;
CREATE INDEX w_trgm ON asset_words USING gin (w x.gin_trgm_ops);
