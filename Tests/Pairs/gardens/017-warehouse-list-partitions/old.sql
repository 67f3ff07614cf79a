CREATE SCHEMA wh;
CREATE TYPE wh.zone AS ENUM ('cold', 'dry', 'bulk'
);
CREATE TABLE wh.supplier (id integer PRIMARY KEY, name text);
CREATE TABLE wh.stock (
  id bigint NOT NULL,
  z wh.zone NOT NULL,
  country text NOT NULL,
  supplier_id integer REFERENCES wh.supplier,
  qty integer NOT NULL CHECK (qty >= 0),
  note text
  ,
  CONSTRAINT stock_pk PRIMARY KEY (z, country, id)
) PARTITION BY LIST (z);
CREATE TABLE wh.stock_cold PARTITION OF wh.stock FOR VALUES IN ('cold') PARTITION BY LIST (country);
CREATE TABLE wh.stock_cold_north PARTITION OF wh.stock_cold FOR VALUES IN ('se', 'no'
);
CREATE TABLE wh.stock_cold_south PARTITION OF wh.stock_cold FOR VALUES IN ('it', 'es'
 , 'fi'
);
CREATE TABLE wh.stock_dry PARTITION OF wh.stock
  FOR VALUES IN ('dry'
 , 'bulk'
);
CREATE TABLE wh.stock_other PARTITION OF wh.stock DEFAULT;
CREATE INDEX stock_supplier ON ONLY wh.stock (supplier_id);
CREATE INDEX stock_dry_supplier ON wh.stock_dry (supplier_id);
ALTER INDEX wh.stock_supplier ATTACH PARTITION wh.stock_dry_supplier;
CREATE INDEX stock_qty ON wh.stock (qty) WHERE qty >
 0;
CREATE UNIQUE INDEX stock_dry_id ON wh.stock_dry (id);
CREATE TABLE wh.move (
  id bigserial PRIMARY KEY,
  z wh.zone NOT NULL,
  country text NOT NULL,
  stock_id bigint NOT NULL,
  delta integer,
  CONSTRAINT move_stock FOREIGN KEY (z, country, stock_id) REFERENCES wh.stock
);
CREATE FUNCTION wh.apply_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE wh.stock s SET qty = qty + NEW.delta WHERE (s.z, s.country, s.id) = (NEW.z, NEW.country, NEW.stock_id);
  RETURN NULL;
END $$;
CREATE TRIGGER apply_move AFTER INSERT ON wh.move FOR EACH ROW EXECUTE FUNCTION wh.apply_move();
CREATE TRIGGER noop AFTER UPDATE ON wh.stock FOR EACH ROW WHEN (OLD.qty <> NEW.qty) EXECUTE FUNCTION wh.apply_move();
ALTER TABLE wh.stock_dry DISABLE TRIGGER noop;
CREATE VIEW wh.per_zone AS SELECT z, country, sum(qty) AS qty FROM wh.stock GROUP BY ROLLUP (z, country);
ALTER TABLE wh.stock_dry SET (fillfactor =
 80
);
COMMENT ON TABLE wh.stock_dry IS 'dry goods';
