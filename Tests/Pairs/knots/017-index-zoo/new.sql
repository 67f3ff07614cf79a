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
CREATE INDEX i_trgm ON asset USING gin (name x.gin_trgm_ops, attrs) WITH (gin_pending_list_limit = 256);
CREATE INDEX i_trgm2 ON asset USING gist (name x.gist_trgm_ops (siglen = 64), lower(name) x.gist_trgm_ops (siglen = 12));
CREATE INDEX i_hs ON asset USING gist (attrs x.gist_hstore_ops (siglen = 32)) WHERE attrs OPERATOR(x.?) 'colour';
CREATE INDEX i_path ON asset USING gist (path);
CREATE INDEX i_brin ON asset USING brin (at timestamptz_minmax_multi_ops (values_per_range = 16), a int4_bloom_ops (n_distinct_per_range = 100, false_positive_rate = 0.05)) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX i_bloom ON asset USING bloom (a, b, c) WITH (length = 160, col1 = 4);
CREATE INDEX i_doc ON asset USING gin (doc);
CREATE INDEX i_expr ON asset ((doc ->> 'k'), (a + b), lower(name) COLLATE "C" text_pattern_ops);
ALTER INDEX i_expr ALTER COLUMN 2 SET STATISTICS 10, ALTER COLUMN 3 SET STATISTICS 500;
CREATE UNIQUE INDEX i_uq ON asset (a, b);
CREATE INDEX i_part ON asset (b DESC) INCLUDE (name, c) WHERE (a IS NOT NULL OR name ~~ 'x%') AND b > 0;
CREATE INDEX i_spgist ON asset USING spgist (name) WITH (fillfactor = 50);
CREATE INDEX i_dup ON asset USING btree (name) WITH (deduplicate_items = off, fillfactor = 100);
COMMENT ON INDEX i_dup IS 'no deduplication';
CREATE VIEW asset_like AS SELECT id, name OPERATOR(x.<->) 'pump' AS d FROM asset WHERE name OPERATOR(x.%) 'pump' AND attrs OPERATOR(x.@>) '"a"=>"1"'::x.hstore;
CREATE MATERIALIZED VIEW asset_words AS SELECT lower(name) AS w, count(*) AS n FROM asset GROUP BY 1;
CREATE INDEX w_trgm ON asset_words USING gist (w x.gist_trgm_ops);
