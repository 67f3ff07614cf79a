CREATE TABLE ride (id bigint PRIMARY KEY, city text NOT NULL, zone int NOT NULL, vehicle_class text NOT NULL, fare numeric(8,2), payload jsonb, trace bytea, at timestamptz NOT NULL) WITH (fillfactor =
90
);
CREATE STATISTICS ride_geo (
dependencies
) ON city, zone FROM ride;
CREATE STATISTICS ride_class (ndistinct) ON city, vehicle_class FROM ride;
ALTER TABLE ride ALTER city SET STATISTICS
200;
ALTER TABLE ride ALTER trace SET STORAGE EXTERNAL;
ALTER TABLE ride ALTER payload SET STORAGE EXTENDED;
CREATE INDEX ride_at ON ride (at);
CREATE INDEX ride_fare ON ride ((fare * 1.2)) WITH (fillfactor = 70);
ALTER TABLE ride CLUSTER ON
ride_pkey;
COMMENT ON STATISTICS ride_geo IS 'zones nest in cities';
