-- a retail branch pulls catalogue and prices from head office
CREATE TABLE product (ean bigint PRIMARY KEY, name text NOT NULL, dept smallint NOT NULL, vat smallint NOT NULL DEFAULT 1);
CREATE TABLE price (ean bigint REFERENCES product, valid_from date, cents int NOT NULL, PRIMARY KEY (ean, valid_from));
CREATE TABLE campaign (id int PRIMARY KEY, name text, pct numeric(4,1)
CHECK (pct BETWEEN 0 AND 90)
, starts date, ends date);
CREATE TABLE till (no smallint PRIMARY KEY, serial text UNIQUE);
CREATE TABLE receipt (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, till smallint NOT NULL REFERENCES till, at timestamptz NOT NULL DEFAULT now(), total_cents int NOT NULL
, loyalty_card text
);
CREATE TABLE receipt_line (receipt bigint REFERENCES receipt ON DELETE CASCADE, line smallint, ean bigint REFERENCES product, qty numeric(8,3) NOT NULL, cents int NOT NULL, PRIMARY KEY (receipt, line));
CREATE TABLE stock (ean bigint PRIMARY KEY REFERENCES product, qty numeric(10,3) NOT NULL DEFAULT 0, min_qty numeric(10,3));
CREATE TABLE sync_state (sub name PRIMARY KEY, last_ok timestamptz, lag interval);
ALTER TABLE stock OWNER TO sync_admin;
CREATE SUBSCRIPTION catalogue CONNECTION
'host=hq2.example port=6432 dbname=hq user=repl application_name=branch7'
 PUBLICATION catalogue
, vat
 WITH (connect = false, slot_name = NONE, enabled = false, create_slot = false);
CREATE SUBSCRIPTION prices CONNECTION 'host=hq.example dbname=hq' PUBLICATION
prices_zone_b
 WITH (connect = false, slot_name = NONE, enabled = false,
binary = true, synchronous_commit = 'remote_apply'
);
CREATE SUBSCRIPTION loyalty CONNECTION 'host=loyalty.example dbname=l' PUBLICATION cards, "Bonus" WITH (connect = false, slot_name = NONE, enabled = false, streaming = true, disable_on_error = true);
COMMENT ON SUBSCRIPTION catalogue IS
'from head office (new cluster)'
;
ALTER SUBSCRIPTION prices OWNER TO postgres;
CREATE PUBLICATION sales FOR TABLE receipt, receipt_line
(receipt, line, ean, qty)
;
ALTER PUBLICATION sales OWNER TO sync_admin;
CREATE FUNCTION take_stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE stock SET qty = qty - NEW.qty WHERE ean = NEW.ean;
  IF NOT FOUND THEN INSERT INTO stock (ean, qty) VALUES (NEW.ean, -NEW.qty); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER take_stock AFTER INSERT ON receipt_line FOR EACH ROW EXECUTE FUNCTION take_stock();
ALTER TABLE receipt_line ENABLE ALWAYS TRIGGER take_stock;
CREATE VIEW reorder AS SELECT p.ean, p.name, s.qty FROM stock s JOIN product p USING (ean) WHERE s.qty < s.min_qty;
