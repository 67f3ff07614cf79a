CREATE SCHEMA docs;
CREATE SCHEMA cold;
CREATE TABLE docs.file (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 20) PRIMARY KEY,
    name text NOT NULL,
    body bytea COMPRESSION lz4,
    meta jsonb
  , preview text COMPRESSION pglz
) WITH (fillfactor = 85,
    autovacuum_vacuum_threshold = 200, toast.autovacuum_vacuum_scale_factor = 0.01
);
ALTER TABLE docs.file ALTER COLUMN body SET STORAGE
    EXTENDED;
ALTER TABLE docs.file ALTER COLUMN name SET STORAGE MAIN;
ALTER TABLE docs.file ALTER COLUMN preview SET STORAGE EXTERNAL;
ALTER TABLE docs.file ALTER COLUMN name SET STATISTICS
    0;
CREATE UNIQUE INDEX file_name ON docs.file (name);
CREATE INDEX file_meta ON docs.file USING gin (meta
    jsonb_path_ops);
ALTER TABLE docs.file REPLICA IDENTITY
    USING INDEX file_name;
ALTER TABLE docs.file CLUSTER ON
    file_name;
CREATE TABLE docs.thumb (
    file_id bigint PRIMARY KEY REFERENCES docs.file ON DELETE CASCADE,
    px smallint NOT NULL DEFAULT 128,
    data bytea
);
CREATE UNLOGGED TABLE docs.session (
    token uuid PRIMARY KEY,
    data jsonb
);
CREATE TABLE
    cold.archive
    (id bigint NOT NULL, body bytea, at date) PARTITION BY RANGE (at);
CREATE TABLE cold.archive_2022 PARTITION OF
    cold.archive
    FOR VALUES FROM ('2022-01-01') TO ('2023-01-01')
    WITH (fillfactor = 100, autovacuum_enabled = false);
ALTER TABLE cold.archive_2022 ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE MATERIALIZED VIEW docs.sizes
    WITH (fillfactor = 100) AS SELECT id, octet_length(body) AS bytes, length(preview) AS preview_chars FROM docs.file;
CREATE VIEW docs.public_file WITH (
    check_option = cascaded, security_barrier = true
) AS SELECT id, name, meta FROM docs.file WHERE meta ? 'public';
COMMENT ON COLUMN docs.file.body IS 'raw';
COMMENT ON INDEX docs.file_name IS 'unique by name, clustered';
GRANT SELECT ON docs.public_file TO gm_ro;
