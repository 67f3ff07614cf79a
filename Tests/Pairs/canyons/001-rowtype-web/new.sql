CREATE SCHEMA shop;
CREATE TABLE shop.item (
  id int PRIMARY KEY,
  name text NOT NULL,
price bigint DEFAULT 0,
  tags text[] DEFAULT '{}'
, currency char(3) DEFAULT 'EUR' NOT NULL
);
CREATE TABLE shop.line (
  no int NOT NULL,
  snapshot shop.item,
  history shop.item[],
qty numeric(10,3) DEFAULT 1.5
);
CREATE FUNCTION shop.price_of(i shop.item)
  RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (i).price $$;
CREATE FUNCTION shop.label(i shop.item)
  RETURNS text LANGUAGE sql STABLE
BEGIN ATOMIC
SELECT (i).name || ' @ ' || (i).price::text || (i).currency;
END;
CREATE FUNCTION shop.cheapest(items shop.item[], VARIADIC extra shop.item[]) RETURNS shop.item LANGUAGE sql STABLE AS $$
  SELECT x FROM unnest(items || extra) x ORDER BY shop.price_of(x) LIMIT 1 $$;
CREATE FUNCTION shop.all_items()
  RETURNS SETOF shop.item LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT i.* FROM shop.item i ORDER BY i.id;
END;
CREATE VIEW shop.v_whole AS
  SELECT i AS rec, shop.label(i) AS label,
  i.id FROM shop.item i;
CREATE VIEW shop.v_nested AS
  SELECT w.id, (w.rec).name AS name,
  (w.rec).price AS price, w AS outer_rec
  FROM shop.v_whole w;
CREATE VIEW shop.v_func AS
SELECT a.id, a.name, a.currency,
  l.qty, (l.snapshot).price AS snap_price
  FROM shop.all_items() a JOIN shop.line l ON (l.snapshot).id = a.id;
ALTER TABLE shop.line ADD CONSTRAINT snap_ok
  CHECK ((snapshot).price >= 0 AND shop.price_of(snapshot) < 10000050);
CREATE INDEX line_snap_price ON shop.line ((shop.price_of(snapshot)), no)
  WHERE snapshot IS NOT NULL;
CREATE INDEX line_hist ON shop.line ((history[1]) DESC NULLS LAST)
  WHERE (history[1]).currency = 'EUR';
CREATE FUNCTION shop.trg()
  RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t_chg BEFORE UPDATE ON shop.item
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.* AND NEW.currency <> 'USD')
  EXECUTE FUNCTION shop.trg();
COMMENT ON COLUMN shop.v_nested.outer_rec IS 'whole row of a view';
COMMENT ON FUNCTION shop.label(shop.item) IS 'label with currency';
