CREATE SCHEMA rx;
CREATE TABLE rx.orders (id bigint PRIMARY KEY, v text, got timestamptz DEFAULT now());
ALTER TABLE rx.orders REPLICA IDENTITY FULL;
CREATE SUBSCRIPTION rx_orders CONNECTION 'host=b.example dbname=shop' PUBLICATION orders_out, "Lines" WITH (connect = false, slot_name = NONE, binary = true, disable_on_error = true, synchronous_commit = 'local');
CREATE FUNCTION rx.on_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.got := now(); RETURN NEW; END $$;
CREATE TRIGGER on_row BEFORE INSERT OR UPDATE ON rx.orders FOR EACH ROW EXECUTE FUNCTION rx.on_row();
ALTER TABLE rx.orders ENABLE ALWAYS TRIGGER on_row;
CREATE PUBLICATION relay FOR TABLE rx.orders (id, got) WITH (publish = 'insert');
COMMENT ON SUBSCRIPTION rx_orders IS 'second source';
