-- document archive: TOAST, compression, storage parameters
CREATE TABLE mime (id smallint PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE document (
    id bigint PRIMARY KEY,
    mime smallint REFERENCES mime,
    title text
 NOT NULL,
    content bytea COMPRESSION
pglz
,
    plain text
,
    meta jsonb,
    thumb bytea,
    version xid8 DEFAULT pg_current_xact_id()
) WITH (
fillfactor = 90, toast.autovacuum_enabled = false, toast_tuple_target = 512
);
ALTER TABLE document ALTER content SET STORAGE EXTERNAL, ALTER thumb SET STORAGE
PLAIN
, ALTER meta SET STORAGE
EXTENDED
, ALTER title SET STATISTICS
0
, ALTER mime SET (n_distinct = 12
);
CREATE TABLE attachment (doc bigint REFERENCES document ON DELETE CASCADE, no int, data bytea
,
 PRIMARY KEY (doc, no) WITH (fillfactor =
75
));
CREATE TABLE page (doc bigint, no int, ocr text, PRIMARY KEY (doc, no)) PARTITION BY HASH (doc);
CREATE TABLE page_0 PARTITION OF page FOR VALUES WITH (MODULUS 2, REMAINDER 0) WITH (fillfactor = 70);
CREATE TABLE page_1 PARTITION OF page FOR VALUES WITH (MODULUS 2, REMAINDER 1)
;
ALTER TABLE page_1 ALTER ocr SET STORAGE
MAIN
;
CREATE INDEX document_meta ON document USING gin (meta jsonb_path_ops) WITH (fastupdate =
on, gin_pending_list_limit = 128
);
CREATE INDEX document_title ON document USING gist (to_tsvector('simple', title)) WITH (buffering = off, fillfactor =
60
);
CREATE INDEX document_bloomy ON document USING brin (id int8_bloom_ops
) WITH (pages_per_range = 16);
CREATE INDEX document_dedup ON document (mime) WITH (deduplicate_items =
off
);
CREATE UNLOGGED TABLE queue (doc bigint, tries int DEFAULT 0);
CREATE MATERIALIZED VIEW sizes
 AS SELECT mime, count(*) AS n, sum(octet_length(content)) AS bytes FROM document GROUP BY mime;
ALTER MATERIALIZED VIEW sizes ALTER COLUMN bytes SET STATISTICS
10
;
CREATE VIEW titles WITH (security_barrier =
true
) AS SELECT id, title FROM document;
ALTER TABLE document CLUSTER ON document_pkey;
ALTER TABLE attachment REPLICA IDENTITY
NOTHING
;
