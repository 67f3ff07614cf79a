-- column storage, compression, statistics, n_distinct and table parameters, with type changes that reset them
CREATE TABLE blob (
  id integer PRIMARY KEY,
  body text COMPRESSION pglz,
  raw bytea,
  title varchar(200),
  num integer,
  tags text[]
);
ALTER TABLE blob ALTER body SET STORAGE EXTERNAL, ALTER raw SET STORAGE MAIN, ALTER title SET STATISTICS 500, ALTER num SET STATISTICS 0, ALTER num SET (n_distinct = 10);
ALTER TABLE blob SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, toast.autovacuum_enabled = off, toast_tuple_target = 4096);
CREATE INDEX blob_num ON blob (num, lower(title));
ALTER INDEX blob_num ALTER COLUMN 2 SET STATISTICS 77;
CREATE TABLE log (id bigint, at date, txt text, extra jsonb) PARTITION BY RANGE (at);
CREATE TABLE log_1 PARTITION OF log FOR VALUES FROM ('2023-01-01') TO ('2024-01-01') WITH (fillfactor = 95);
CREATE TABLE log_2 PARTITION OF log FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE ONLY log ALTER txt SET STORAGE MAIN, ALTER extra SET COMPRESSION lz4;
ALTER TABLE log_1 ALTER txt SET STORAGE EXTERNAL, ALTER extra SET STATISTICS 5;
ALTER TABLE log_2 SET (autovacuum_enabled = false);
CREATE TABLE pa (a text, b text);
CREATE TABLE ch (a text, c text) INHERITS (pa);
ALTER TABLE pa ALTER b SET STATISTICS 11;
ALTER TABLE ch ALTER b SET STORAGE MAIN;
CREATE MATERIALIZED VIEW blob_m AS SELECT id, title, body FROM blob;
ALTER MATERIALIZED VIEW blob_m ALTER body SET STORAGE EXTERNAL, ALTER id SET STATISTICS 1;
CREATE VIEW blob_v AS SELECT b.id, b.num, m.title, lower(b.title) AS l FROM blob b JOIN blob_m m USING (id);
