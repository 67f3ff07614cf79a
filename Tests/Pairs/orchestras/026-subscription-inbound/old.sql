CREATE SCHEMA rx;
CREATE TABLE rx.orders (id bigint PRIMARY KEY, v text);
CREATE SUBSCRIPTION rx_orders CONNECTION 'host=a.example dbname=shop' PUBLICATION orders_out WITH (connect = false, slot_name = NONE);
CREATE FUNCTION rx.on_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER on_row BEFORE INSERT ON rx.orders FOR EACH ROW EXECUTE FUNCTION rx.on_row();
CREATE PUBLICATION relay FOR TABLE rx.orders;
