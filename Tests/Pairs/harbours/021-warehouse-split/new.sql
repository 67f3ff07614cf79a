CREATE TABLE suppliers (
    id serial PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE supplier_contacts (
    supplier_id int NOT NULL REFERENCES suppliers ON DELETE CASCADE,
    name text NOT NULL,
    phone text,
    mail text,
    is_main boolean NOT NULL DEFAULT true,
    PRIMARY KEY (supplier_id, name)
);
CREATE UNIQUE INDEX one_main ON supplier_contacts (supplier_id) WHERE is_main;
CREATE TABLE supplier_banks (
    supplier_id int PRIMARY KEY REFERENCES suppliers ON DELETE CASCADE,
    iban text NOT NULL,
    bic text NOT NULL
);
CREATE TABLE items (
    id serial PRIMARY KEY,
    supplier_id int NOT NULL REFERENCES suppliers,
    name text NOT NULL,
    ean varchar(14) UNIQUE
);
CREATE TABLE places (
    code varchar(10) PRIMARY KEY,
    kind text NOT NULL DEFAULT 'shelf' CHECK (kind IN ('shelf','reserve'))
);
CREATE TABLE item_places (
    item_id int NOT NULL REFERENCES items ON DELETE CASCADE,
    place varchar(10) NOT NULL REFERENCES places ON UPDATE CASCADE,
    qty int NOT NULL DEFAULT 0 CONSTRAINT qty_pos CHECK (qty >= 0),
    PRIMARY KEY (item_id, place)
);
CREATE TABLE counts (
    item_id int NOT NULL REFERENCES items,
    day date NOT NULL,
    counted_by text,
    PRIMARY KEY (item_id, day)
);
CREATE TABLE moves (
    id bigserial PRIMARY KEY,
    item_id int NOT NULL,
    place varchar(10) NOT NULL,
    qty int NOT NULL CHECK (qty <> 0),
    at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (item_id, place) REFERENCES item_places ON UPDATE CASCADE
);
CREATE FUNCTION move_apply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE item_places SET qty = qty - NEW.qty WHERE item_id = NEW.item_id AND place = NEW.place;
  RETURN NULL;
END $$;
CREATE TRIGGER move_apply AFTER INSERT ON moves FOR EACH ROW EXECUTE FUNCTION move_apply();
CREATE VIEW stock AS SELECT i.id, i.name, coalesce(sum(p.qty), 0) AS total_qty, s.name AS supplier FROM items i JOIN suppliers s ON s.id = i.supplier_id LEFT JOIN item_places p ON p.item_id = i.id GROUP BY i.id, s.id;
CREATE VIEW to_order AS SELECT id, name, total_qty, supplier FROM stock WHERE total_qty < 5;
