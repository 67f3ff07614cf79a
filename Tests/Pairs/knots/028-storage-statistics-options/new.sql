-- column storage, compression, statistics, n_distinct and table parameters, with type changes that reset them
CREATE TABLE blob (
  id integer PRIMARY KEY,
  body text,
  raw bytea COMPRESSION lz4,
  title text,
  num numeric,
  tags text[] COMPRESSION pglz
);
ALTER TABLE blob ALTER raw SET STORAGE EXTERNAL, ALTER title SET STORAGE MAIN, ALTER title SET STATISTICS 500, ALTER num SET STORAGE PLAIN, ALTER num SET (n_distinct = -0.25, n_distinct_inherited = 7), ALTER tags SET STORAGE EXTERNAL;
ALTER TABLE blob SET (autovacuum_vacuum_scale_factor = 0.02, toast.vacuum_truncate = false, parallel_workers = 4, user_catalog_table = true);
CREATE INDEX blob_num ON blob (num, lower(title));
ALTER INDEX blob_num SET (fillfactor = 55);
CREATE TABLE log (id bigint, at date, txt text, extra jsonb) PARTITION BY RANGE (at);
CREATE TABLE log_1 PARTITION OF log FOR VALUES FROM ('2023-01-01') TO ('2024-01-01') WITH (fillfactor = 95);
CREATE TABLE log_2 PARTITION OF log FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE log ALTER txt SET STORAGE EXTERNAL;
ALTER TABLE ONLY log ALTER txt SET STORAGE EXTENDED, ALTER id SET STATISTICS 9;
ALTER TABLE log_2 ALTER extra SET COMPRESSION pglz, ALTER id SET (n_distinct = 3);
ALTER TABLE log_1 RESET (fillfactor);
CREATE TABLE pa (a text, b text);
CREATE TABLE ch (a text, c text) INHERITS (pa);
ALTER TABLE ONLY pa ALTER b SET STATISTICS 12;
ALTER TABLE ch ALTER a SET COMPRESSION lz4, ALTER a SET STORAGE PLAIN;
CREATE MATERIALIZED VIEW blob_m AS SELECT id, title, body FROM blob;
ALTER MATERIALIZED VIEW blob_m ALTER body SET COMPRESSION lz4, ALTER title SET STATISTICS 2;
CREATE VIEW blob_v AS SELECT b.id, b.num, m.title, lower(b.title) AS l FROM blob b JOIN blob_m m USING (id);
