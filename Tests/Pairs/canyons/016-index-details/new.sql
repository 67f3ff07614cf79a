CREATE SCHEMA ext;
CREATE EXTENSION btree_gin SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE EXTENSION ltree SCHEMA ext;
CREATE EXTENSION intarray SCHEMA ext;
CREATE TABLE docs (
id bigint, body text, path ext.ltree,
  tags int[], meta jsonb, rng int4range,
  pt point, ts timestamp, ip inet,
  tv tsvector
);
CREATE INDEX d_trgm ON docs USING gist (body gist_trgm_ops (siglen = 64)) WITH (buffering = off);
CREATE INDEX d_trgm2 ON docs USING gin (body gin_trgm_ops, id) WITH (fastupdate = on);
CREATE INDEX d_path ON docs USING gist (path ext.gist_ltree_ops (siglen = 104))
  WHERE path OPERATOR(ext.<@) 'top'::ext.ltree;
CREATE INDEX d_tags ON docs USING gist (tags ext.gist__int_ops (numranges = 50));
CREATE INDEX d_meta ON docs USING gin (meta jsonb_path_ops, (meta -> 'k'))
  WHERE meta ? 'k';
CREATE INDEX d_brin ON docs USING brin (ts timestamp_minmax_multi_ops (values_per_range = 16), id int8_bloom_ops (n_distinct_per_range = 500, false_positive_rate = 0.05));
CREATE INDEX d_spg ON docs USING spgist (pt kd_point_ops)
  INCLUDE (id) WITH (fillfactor = 60);
CREATE INDEX d_ip ON docs USING spgist (ip)
  WHERE family(ip) = 6;
CREATE INDEX d_hash ON docs USING hash ((lower(body))) WITH (fillfactor = 50);
CREATE INDEX d_expr ON docs ((id % 10) DESC, lower(body), (ts::date) NULLS FIRST) WITH (deduplicate_items = off);
ALTER INDEX d_expr ALTER COLUMN 2 SET STATISTICS 500;
ALTER INDEX d_expr ALTER COLUMN 3 SET STATISTICS 10;
CREATE INDEX d_cols ON docs (id DESC) INCLUDE (ip, ts);
CREATE INDEX d_tv ON docs USING gist (tv tsvector_ops (siglen = 100));
CREATE INDEX d_rng ON docs USING spgist (rng)
  WHERE NOT isempty(rng);
CREATE INDEX d_same_a ON docs (id);
CREATE INDEX d_same_c ON docs (id)
  WHERE (meta->>'x')::int > 3 AND body ~~* '%q%';
CREATE MATERIALIZED VIEW m AS SELECT id,
  body, path FROM docs WHERE
body % 'abc' OR path OPERATOR(ext.~) 'a.*'::ext.lquery;
CREATE INDEX m_i ON m USING gist (path ext.gist_ltree_ops, body gist_trgm_ops);
ALTER TABLE docs CLUSTER ON d_same_a;
COMMENT ON INDEX d_meta IS 'jsonb_path_ops';
CREATE TABLE docs_p (k int, body text, at date) PARTITION BY RANGE (at);
CREATE TABLE docs_p1 PARTITION OF docs_p
  FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE INDEX docs_p_b ON docs_p USING gin (body gin_trgm_ops, at)
  WHERE k > 0;
CREATE INDEX docs_p_k ON docs_p USING hash (k) WITH (fillfactor = 80);
CREATE INDEX docs_p1_own ON docs_p1 (lower(body) varchar_pattern_ops DESC);
COMMENT ON INDEX docs_p_k IS 'partitioned index';
COMMENT ON INDEX docs_p1_own IS 'local index';
