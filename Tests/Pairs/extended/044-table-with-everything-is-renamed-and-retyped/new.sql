CREATE TABLE machines (
    id bigserial PRIMARY KEY, serial_no text NOT NULL, state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'used')),
    seen_by name, span int8range, CONSTRAINT machines_serial UNIQUE (serial_no)
);
CREATE INDEX machines_state ON machines (state);
ALTER TABLE machines CLUSTER ON machines_state;
ALTER TABLE machines REPLICA IDENTITY FULL;
ALTER TABLE machines ALTER COLUMN serial_no SET STATISTICS 500;
CREATE STATISTICS machines_stats ON state, seen_by FROM machines;
CREATE RULE keep AS ON DELETE TO machines DO INSTEAD NOTHING;
ALTER TABLE machines ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON machines TO app USING (seen_by = CURRENT_USER);
GRANT SELECT, UPDATE (state) ON machines TO app;
GRANT USAGE ON SEQUENCE machines_id_seq TO app;
ALTER TABLE machines OWNER TO ops;
COMMENT ON TABLE machines IS 'devices in the field';
