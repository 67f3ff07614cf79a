CREATE EXTENSION postgres_fdw;
CREATE SERVER cold FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'archive');
CREATE SCHEMA log;
CREATE TABLE log.event (id bigint NOT NULL, at date NOT NULL, level smallint NOT NULL DEFAULT 0, msg text
, ctx jsonb
) PARTITION BY RANGE (at);
CREATE FOREIGN TABLE log.event_2021 PARTITION OF log.event FOR VALUES FROM ('2021-01-01') TO ('2022-01-01') SERVER cold OPTIONS (table_name 'event_2021');
CREATE TABLE log.event_2022 PARTITION OF log.event FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE log.event_2023 PARTITION OF log.event FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE log.event_2024 PARTITION OF log.event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX event_2023_at ON log.event_2023 (at, level);
CREATE INDEX event_2024_at ON log.event_2024 (at, level);
CREATE STATISTICS log.event_stx ON at, level FROM log.event;
CREATE FOREIGN TABLE log.remote_err (id bigint, msg text
, at date
) SERVER cold;
CREATE VIEW log.errors AS SELECT id, msg FROM log.event WHERE level >= 3 UNION ALL SELECT id, msg FROM log.remote_err;
CREATE PUBLICATION cold_pub FOR TABLE log.event_2022, log.event_2023
  , log.event_2024 WHERE (level > 0) WITH (publish = 'insert, update');
ALTER TABLE log.event_2022 REPLICA IDENTITY FULL; ALTER TABLE log.event_2023 REPLICA IDENTITY FULL;

