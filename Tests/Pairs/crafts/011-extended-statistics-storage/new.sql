CREATE TABLE ride (id bigint PRIMARY KEY, city text NOT NULL, zone int NOT NULL, vehicle_class text NOT NULL, fare numeric(8,2), payload jsonb, trace bytea, at timestamptz NOT NULL) WITH (fillfactor =
80, autovacuum_vacuum_scale_factor = 0.02, toast.autovacuum_enabled = false
);
CREATE STATISTICS ride_geo (
dependencies, ndistinct, mcv
) ON city, zone FROM ride;
CREATE STATISTICS ride_day ON (date_trunc('day', at AT TIME ZONE 'UTC')), city FROM ride;
ALTER STATISTICS ride_geo SET STATISTICS 500;
ALTER TABLE ride ALTER city SET STATISTICS
1000;
ALTER TABLE ride ALTER zone SET (n_distinct = -0.05);
ALTER TABLE ride ALTER trace SET STORAGE EXTERNAL;
ALTER TABLE ride ALTER payload SET STORAGE MAIN, ALTER payload SET COMPRESSION pglz;
CREATE INDEX ride_at ON ride (at);
CREATE INDEX ride_fare ON ride ((fare * 1.2)) WITH (fillfactor = 70);
ALTER INDEX ride_fare ALTER COLUMN 1 SET STATISTICS 300;
ALTER TABLE ride CLUSTER ON
ride_at;
COMMENT ON STATISTICS ride_geo IS 'zones nest in cities';
