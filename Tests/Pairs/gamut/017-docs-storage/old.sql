CREATE SCHEMA docs;
CREATE SCHEMA cold;
CREATE TABLE docs.file (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 20) PRIMARY KEY,
    name text NOT NULL,
    body bytea,
    meta jsonb COMPRESSION pglz
) WITH (fillfactor = 85,
    autovacuum_enabled = false
);
ALTER TABLE docs.file ALTER COLUMN body SET STORAGE
    EXTERNAL;
ALTER TABLE docs.file ALTER COLUMN name SET STORAGE MAIN;
ALTER TABLE docs.file ALTER COLUMN name SET STATISTICS
    10;
ALTER TABLE docs.file ALTER COLUMN meta SET STATISTICS 300;
CREATE UNIQUE INDEX file_name ON docs.file (name);
CREATE INDEX file_meta ON docs.file USING gin (meta
);
ALTER TABLE docs.file REPLICA IDENTITY
    NOTHING;
ALTER TABLE docs.file CLUSTER ON
    file_pkey;
CREATE UNLOGGED TABLE docs.thumb (
    file_id bigint PRIMARY KEY REFERENCES docs.file ON DELETE CASCADE,
    px smallint NOT NULL DEFAULT 128,
    data bytea
);
CREATE TABLE docs.session (
    token uuid PRIMARY KEY,
    data jsonb
);
CREATE TABLE
    docs.archive
    (id bigint NOT NULL, body bytea, at date) PARTITION BY RANGE (at);
CREATE TABLE cold.archive_2022 PARTITION OF
    docs.archive
    FOR VALUES FROM ('2022-01-01') TO ('2023-01-01')
;
ALTER TABLE cold.archive_2022 ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE MATERIALIZED VIEW docs.sizes
    AS SELECT id, length(body) AS bytes FROM docs.file;
CREATE VIEW docs.public_file WITH (
    check_option = local
) AS SELECT id, name, meta FROM docs.file WHERE meta ? 'public';
COMMENT ON COLUMN docs.file.body IS 'raw';
COMMENT ON INDEX docs.file_name IS 'unique by name';
GRANT SELECT ON docs.public_file TO gm_ro;
