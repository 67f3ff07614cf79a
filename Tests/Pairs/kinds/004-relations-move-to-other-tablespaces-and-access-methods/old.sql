CREATE ACCESS METHOD compact TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE plain (id bigint PRIMARY KEY, body text);
CREATE INDEX plain_body ON plain (body);
CREATE TABLE moved (id bigint CONSTRAINT moved_pkey PRIMARY KEY USING INDEX TABLESPACE fast, at timestamptz) USING compact TABLESPACE slow;
CREATE TABLE events (id bigint, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE MATERIALIZED VIEW totals TABLESPACE fast AS SELECT count(*) AS n FROM plain;
