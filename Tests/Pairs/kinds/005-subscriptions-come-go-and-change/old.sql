CREATE SUBSCRIPTION plain CONNECTION 'host=10.0.0.1 dbname=src user=rep' PUBLICATION a, b WITH (connect = false);
CREATE SUBSCRIPTION "Gone Soon" CONNECTION 'host=/nonexistent dbname=x' PUBLICATION p WITH (connect = false, slot_name = NONE);
COMMENT ON SUBSCRIPTION plain IS 'orders';
