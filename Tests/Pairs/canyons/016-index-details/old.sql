CREATE SCHEMA ext;
CREATE EXTENSION btree_gin SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION ltree SCHEMA public;
CREATE EXTENSION intarray SCHEMA ext;
CREATE TABLE docs (
id bigint, body text, path ltree,
  tags int[], meta jsonb, rng int4range,
  pt point, ts timestamp, ip inet,
  tv tsvector
);
CREATE INDEX d_trgm ON docs USING gist (body ext.gist_trgm_ops (siglen = 32));
CREATE INDEX d_trgm2 ON docs USING gin (body ext.gin_trgm_ops, id) WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE INDEX d_path ON docs USING gist (path gist_ltree_ops (siglen = 100));
CREATE INDEX d_tags ON docs USING gist (tags ext.gist__intbig_ops (siglen = 28));
CREATE INDEX d_meta ON docs USING gin (meta);
CREATE INDEX d_brin ON docs USING brin (ts, id int8_minmax_ops) WITH (pages_per_range = 16, autosummarize = on);
CREATE INDEX d_spg ON docs USING spgist (pt quad_point_ops);
CREATE INDEX d_ip ON docs USING gist (ip inet_ops);
CREATE INDEX d_hash ON docs USING hash (body);
CREATE INDEX d_expr ON docs ((id % 10), lower(body) DESC NULLS LAST, (ts::date)) WITH (fillfactor = 90);
ALTER INDEX d_expr ALTER COLUMN 1 SET STATISTICS 500;
ALTER INDEX d_expr ALTER COLUMN 3 SET STATISTICS 0;
CREATE INDEX d_cols ON docs (id DESC NULLS LAST)
  INCLUDE (ts, ip);
CREATE INDEX d_tv ON docs USING gist (tv tsvector_ops (siglen = 124));
CREATE INDEX d_rng ON docs USING gist (rng, pt);
CREATE INDEX d_same_a ON docs (id);
CREATE INDEX d_same_b ON docs (id);
CREATE MATERIALIZED VIEW m AS SELECT id,
  body, path FROM docs WHERE
body OPERATOR(ext.%) 'abc';
CREATE INDEX m_i ON m USING gin (body ext.gin_trgm_ops);
ALTER TABLE docs CLUSTER ON d_expr;
COMMENT ON INDEX d_meta IS 'jsonb_ops';
CREATE TABLE docs_p (k int, body text, at date) PARTITION BY RANGE (at);
CREATE TABLE docs_p1 PARTITION OF docs_p
  FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE INDEX docs_p_b ON docs_p USING gin (body ext.gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX docs_p_k ON docs_p (k) WITH (fillfactor = 80);
CREATE INDEX docs_p1_own ON docs_p1 (lower(body) text_pattern_ops);
COMMENT ON INDEX docs_p_k IS 'partitioned index';
COMMENT ON INDEX docs_p1_own IS 'local index';
