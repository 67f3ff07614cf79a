CREATE TABLE devices (
    id serial PRIMARY KEY, serial_no varchar(20) NOT NULL, state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'used')),
    seen_by name, span int4range, CONSTRAINT devices_serial UNIQUE (serial_no)
);
CREATE INDEX devices_state ON devices (state);
ALTER TABLE devices CLUSTER ON devices_state;
ALTER TABLE devices REPLICA IDENTITY FULL;
ALTER TABLE devices ALTER COLUMN serial_no SET STATISTICS 500;
CREATE STATISTICS devices_stats ON state, seen_by FROM devices;
CREATE RULE keep AS ON DELETE TO devices DO INSTEAD NOTHING;
ALTER TABLE devices ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON devices TO app USING (seen_by = CURRENT_USER);
GRANT SELECT, UPDATE (state) ON devices TO app;
GRANT USAGE ON SEQUENCE devices_id_seq TO app;
ALTER TABLE devices OWNER TO ops;
COMMENT ON TABLE devices IS 'devices in the field';
