CREATE TABLE suppliers (
    id serial PRIMARY KEY,
    name text NOT NULL,
    contact_name text,
    contact_phone text,
    contact_mail text,
    bank_iban text,
    bank_bic text,
    CHECK ((bank_iban IS NULL) = (bank_bic IS NULL))
);
CREATE INDEX suppliers_contact ON suppliers (contact_mail);
CREATE TABLE items (
    id serial PRIMARY KEY,
    supplier_id int NOT NULL REFERENCES suppliers,
    name text NOT NULL,
    ean varchar(13) UNIQUE,
    shelf varchar(10),
    shelf_qty int NOT NULL DEFAULT 0,
    reserve varchar(10),
    reserve_qty int NOT NULL DEFAULT 0,
    total_qty int GENERATED ALWAYS AS (shelf_qty + reserve_qty) STORED,
    last_count date,
    counted_by text,
    CONSTRAINT qty_pos CHECK (shelf_qty >= 0 AND reserve_qty >= 0)
);
CREATE INDEX items_empty ON items (supplier_id) WHERE total_qty = 0;
CREATE TABLE moves (
    id serial PRIMARY KEY,
    item_id int NOT NULL REFERENCES items,
    qty int NOT NULL,
    from_reserve boolean NOT NULL DEFAULT false,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE FUNCTION move_apply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE items SET shelf_qty = shelf_qty - NEW.qty WHERE id = NEW.item_id AND NOT NEW.from_reserve;
  UPDATE items SET reserve_qty = reserve_qty - NEW.qty WHERE id = NEW.item_id AND NEW.from_reserve;
  RETURN NULL;
END $$;
CREATE TRIGGER move_apply AFTER INSERT ON moves FOR EACH ROW EXECUTE FUNCTION move_apply();
CREATE VIEW stock AS SELECT i.id, i.name, i.total_qty, s.name AS supplier, s.contact_mail FROM items i JOIN suppliers s ON s.id = i.supplier_id;
CREATE VIEW to_order AS SELECT * FROM stock WHERE total_qty < 5;
