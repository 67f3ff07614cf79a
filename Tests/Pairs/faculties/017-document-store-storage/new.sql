-- document archive: TOAST, compression, storage parameters
CREATE TABLE mime (id smallint PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE document (
    id bigint PRIMARY KEY,
    mime smallint REFERENCES mime,
    title text
COMPRESSION pglz
 NOT NULL,
    content bytea COMPRESSION
lz4
,
    plain text
COMPRESSION lz4,
    meta jsonb,
    thumb bytea,
    version xid8 DEFAULT pg_current_xact_id()
) WITH (
fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05, toast.vacuum_truncate = false
);
ALTER TABLE document ALTER content SET STORAGE EXTERNAL, ALTER thumb SET STORAGE
EXTENDED
, ALTER meta SET STORAGE
MAIN
, ALTER title SET STATISTICS
-1
, ALTER mime SET (n_distinct = 12
, n_distinct_inherited = 30
);
CREATE TABLE attachment (doc bigint REFERENCES document ON DELETE CASCADE, no int, data bytea
COMPRESSION lz4,
 PRIMARY KEY (doc, no) WITH (fillfactor =
100
));
CREATE TABLE page (doc bigint, no int, ocr text, PRIMARY KEY (doc, no)) PARTITION BY HASH (doc);
CREATE TABLE page_0 PARTITION OF page FOR VALUES WITH (MODULUS 2, REMAINDER 0) WITH (fillfactor = 70);
CREATE TABLE page_1 PARTITION OF page FOR VALUES WITH (MODULUS 2, REMAINDER 1)
WITH (autovacuum_enabled = off);
ALTER TABLE page_1 ALTER ocr SET STORAGE
EXTERNAL
;
CREATE INDEX document_meta ON document USING gin (meta jsonb_path_ops) WITH (fastupdate =
off
);
CREATE INDEX document_title ON document USING gist (to_tsvector('simple', title)) WITH (buffering = off, fillfactor =
50
);
CREATE INDEX document_bloomy ON document USING brin (id int8_bloom_ops
(n_distinct_per_range = 100, false_positive_rate = 0.05)
) WITH (pages_per_range = 16);
CREATE INDEX document_dedup ON document (mime) WITH (deduplicate_items =
on
);
CREATE TABLE queue (doc bigint, tries smallint DEFAULT 0);
CREATE MATERIALIZED VIEW sizes
WITH (fillfactor = 50, autovacuum_analyze_threshold = 10)
 AS SELECT mime, count(*) AS n, sum(octet_length(content)) AS bytes FROM document GROUP BY mime;
ALTER MATERIALIZED VIEW sizes ALTER COLUMN bytes SET STATISTICS
20
;
CREATE VIEW titles WITH (security_barrier =
false
) AS SELECT id, title FROM document;
ALTER TABLE document CLUSTER ON document_pkey;
ALTER TABLE attachment REPLICA IDENTITY
FULL
;
