-- a retail branch pulls catalogue and prices from head office
CREATE TABLE product (ean bigint PRIMARY KEY, name text NOT NULL, dept smallint NOT NULL, vat smallint NOT NULL DEFAULT 1);
CREATE TABLE price (ean bigint REFERENCES product, valid_from date, cents int NOT NULL, PRIMARY KEY (ean, valid_from));
CREATE TABLE campaign (id int PRIMARY KEY, name text, pct numeric(4,1)
, starts date, ends date);
CREATE TABLE till (no smallint PRIMARY KEY, serial text UNIQUE);
CREATE TABLE receipt (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, till smallint NOT NULL REFERENCES till, at timestamptz NOT NULL DEFAULT now(), total_cents int NOT NULL
);
CREATE TABLE receipt_line (receipt bigint REFERENCES receipt ON DELETE CASCADE, line smallint, ean bigint REFERENCES product, qty numeric(8,3) NOT NULL, cents int NOT NULL, PRIMARY KEY (receipt, line));
CREATE TABLE stock (ean bigint PRIMARY KEY REFERENCES product, qty numeric(10,3) NOT NULL DEFAULT 0, min_qty numeric(10,3));
ALTER TABLE stock OWNER TO sync_admin;
CREATE SUBSCRIPTION catalogue CONNECTION
'host=hq.example port=5432 dbname=hq user=repl'
 PUBLICATION catalogue
 WITH (connect = false, slot_name = NONE, enabled = false, create_slot = false);
CREATE SUBSCRIPTION prices CONNECTION 'host=hq.example dbname=hq' PUBLICATION
prices_all
 WITH (connect = false, slot_name = NONE, enabled = false,
binary = false
);
CREATE SUBSCRIPTION campaigns CONNECTION 'host=hq.example dbname=marketing' PUBLICATION p WITH (connect = false, slot_name = NONE, enabled = false, streaming = true);
COMMENT ON SUBSCRIPTION catalogue IS
'from head office'
;
ALTER SUBSCRIPTION prices OWNER TO postgres;
CREATE PUBLICATION sales FOR TABLE receipt, receipt_line
;
CREATE FUNCTION take_stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE stock SET qty = qty - NEW.qty WHERE ean = NEW.ean;
  RETURN NULL;
END $$;
CREATE TRIGGER take_stock AFTER INSERT ON receipt_line FOR EACH ROW EXECUTE FUNCTION take_stock();
ALTER TABLE receipt_line ENABLE REPLICA TRIGGER take_stock;
CREATE VIEW reorder AS SELECT p.ean, p.name, s.qty FROM stock s JOIN product p USING (ean) WHERE s.qty < s.min_qty;
