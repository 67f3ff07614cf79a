CREATE TABLE events (tenant text NOT NULL, at timestamptz NOT NULL, payload jsonb) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_tenant ON events USING (tenant = CURRENT_USER);
GRANT INSERT ON events TO ingest;
GRANT SELECT ON events, events_2024 TO analyst;
