CREATE SCHEMA ev;
CREATE TABLE ev.event (tenant integer NOT NULL, at date NOT NULL, kind text, payload jsonb) PARTITION BY LIST (tenant);
CREATE TABLE ev.event_t1 PARTITION OF ev.event FOR VALUES IN (1) PARTITION BY RANGE (at);
CREATE TABLE ev.event_t1_2023 PARTITION OF ev.event_t1 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ev.event_rest PARTITION OF ev.event DEFAULT;
CREATE INDEX event_at ON ev.event (at);
CREATE INDEX odd_name ON ONLY ev.event (kind);
CREATE INDEX rest_kind ON ev.event_rest (kind);
ALTER INDEX ev.odd_name ATTACH PARTITION ev.rest_kind;
