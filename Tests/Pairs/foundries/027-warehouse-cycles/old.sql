-- cyclic FKs; functions using tables whose checks/defaults use functions; view-function-view cycles reversed in direction
CREATE SCHEMA wh;
CREATE TABLE wh.items (
  sku text PRIMARY KEY,
  default_bin integer,
  supplier integer,
  reorder integer NOT NULL DEFAULT 10,
  cost numeric(10,2) NOT NULL DEFAULT 0);
CREATE TABLE wh.zones (id serial PRIMARY KEY, name text NOT NULL UNIQUE, keeper integer, main_bin integer);
CREATE TABLE wh.bins (
  id serial PRIMARY KEY,
  zone integer NOT NULL,
  item text REFERENCES wh.items ON UPDATE CASCADE,
  qty integer NOT NULL DEFAULT 0);
CREATE TABLE wh.people (
  id serial PRIMARY KEY,
  name text NOT NULL,
  zone integer,
  boss integer REFERENCES wh.people);
CREATE TABLE wh.suppliers (
  id serial PRIMARY KEY,
  name text,
  contact integer REFERENCES wh.people,
  best_item text REFERENCES wh.items DEFERRABLE);
ALTER TABLE wh.items ADD CONSTRAINT items_bin FOREIGN KEY (default_bin) REFERENCES wh.bins, ADD CONSTRAINT items_supplier FOREIGN KEY (supplier) REFERENCES wh.suppliers;
ALTER TABLE wh.zones ADD CONSTRAINT zones_keeper FOREIGN KEY (keeper) REFERENCES wh.people, ADD CONSTRAINT zones_bin FOREIGN KEY (main_bin) REFERENCES wh.bins ON DELETE SET NULL;
ALTER TABLE wh.bins ADD CONSTRAINT bins_zone FOREIGN KEY (zone) REFERENCES wh.zones ON DELETE CASCADE;
ALTER TABLE wh.people ADD CONSTRAINT people_zone FOREIGN KEY (zone) REFERENCES wh.zones;
CREATE FUNCTION wh.total(s text) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT sum(qty) FROM wh.bins WHERE item = s $$;
CREATE VIEW wh.stock AS SELECT sku, wh.total(sku) AS qty, reorder FROM wh.items;
CREATE FUNCTION wh.low() RETURNS SETOF wh.stock LANGUAGE sql STABLE AS $$ SELECT * FROM wh.stock WHERE qty < reorder $$;
CREATE VIEW wh.orders_needed AS
  SELECT l.sku, l.reorder - l.qty AS missing, s.name AS supplier
  FROM wh.low() l
  JOIN wh.items i USING (sku)
  LEFT JOIN wh.suppliers s ON s.id = i.supplier;
CREATE FUNCTION wh.cost_of(o wh.orders_needed) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT o.missing * cost FROM wh.items WHERE sku = o.sku $$;
CREATE VIEW wh.budget AS
  SELECT o.supplier, sum(wh.cost_of(o)) AS cost
  FROM wh.orders_needed o
  GROUP BY o.supplier;
CREATE FUNCTION wh.zone_of(b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT zone FROM wh.bins WHERE id = b $$;
ALTER TABLE wh.zones ADD CONSTRAINT own_bin CHECK (main_bin IS NULL OR wh.zone_of(main_bin) = id);
CREATE FUNCTION wh.some_zone() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT min(id) FROM wh.zones $$;
ALTER TABLE wh.bins ALTER zone SET DEFAULT wh.some_zone();
CREATE INDEX bins_item ON wh.bins (item) INCLUDE (qty);
