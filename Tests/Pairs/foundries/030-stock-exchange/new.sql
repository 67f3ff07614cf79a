-- list partition values moved between partitions, default narrowed, sub-levels collapsed, partitioned index made unique
CREATE SCHEMA x;
CREATE TYPE x.side AS ENUM ('buy','sell');
CREATE DOMAIN x.venue AS char(4) CHECK (VALUE ~ '^X[A-Z]{3}$');
CREATE TABLE x.instruments (
  isin char(12) PRIMARY KEY,
  sym text NOT NULL,
  tick numeric(8,4) NOT NULL DEFAULT 0.01
, home x.venue, UNIQUE (sym, home));
CREATE TABLE x.listings (
  isin char(12) REFERENCES x.instruments ON DELETE CASCADE,
  venue x.venue,
  lot integer NOT NULL DEFAULT 1,
  PRIMARY KEY (isin, venue));
CREATE TABLE x.accounts (id integer PRIMARY KEY, 
  name text NOT NULL);
CREATE TABLE x.cash (
  account integer REFERENCES x.accounts,
  ccy char(3),
  amount numeric(18,4) NOT NULL DEFAULT 0,
  PRIMARY KEY (account, ccy));
CREATE SEQUENCE x.order_id 
AS bigint CACHE 1 INCREMENT BY 2;
CREATE TABLE x.orders (
  id bigint NOT NULL DEFAULT nextval('x.order_id'),
  venue x.venue NOT NULL,
  isin char(12) NOT NULL,
  account integer NOT NULL REFERENCES x.accounts ON DELETE RESTRICT,
  side x.side NOT NULL,
  qty numeric(16,4) NOT NULL CHECK (qty > 0),
  filled numeric(16,4) NOT NULL DEFAULT 0,
  open numeric(16,4) GENERATED ALWAYS AS (qty - filled) STORED,
  lim numeric(14,6),
  at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT orders_pkey PRIMARY KEY (id, venue),
  CONSTRAINT fill CHECK (filled <= qty AND filled >= 0),
  CONSTRAINT orders_listing FOREIGN KEY (isin, venue) REFERENCES x.listings DEFERRABLE INITIALLY DEFERRED) PARTITION BY LIST (venue);
CREATE TABLE x.orders_us PARTITION OF x.orders FOR VALUES IN ('XNYS');
CREATE TABLE x.orders_nas PARTITION OF x.orders FOR VALUES IN ('XNAS');
CREATE TABLE x.orders_eu PARTITION OF x.orders FOR VALUES IN ('XETR','XPAR','XLON');
CREATE TABLE x.orders_rest PARTITION OF x.orders DEFAULT PARTITION BY RANGE (id);
CREATE TABLE x.orders_eu_0 PARTITION OF x.orders_rest FOR VALUES FROM (MINVALUE) TO (1000000);
CREATE TABLE x.orders_eu_1 PARTITION OF x.orders_rest DEFAULT;
CREATE UNIQUE INDEX orders_book ON x.orders (isin, side, lim, id, venue) WHERE filled < qty;
CREATE INDEX orders_acc ON x.orders USING hash (account);
ALTER TABLE x.orders_nas ADD CONSTRAINT us_lot CHECK (qty = trunc(qty));
ALTER TABLE x.orders_eu ALTER filled SET DEFAULT 0.5;
CREATE TABLE x.trades (
  id bigint GENERATED ALWAYS AS IDENTITY,
  venue x.venue NOT NULL,
  buy_order bigint NOT NULL,
  sell_order bigint NOT NULL,
  qty numeric(16,4) NOT NULL,
  price numeric(14,6) NOT NULL,
  notional numeric GENERATED ALWAYS AS (qty * price) STORED,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, at),
  FOREIGN KEY (buy_order, venue) REFERENCES x.orders,
  CONSTRAINT sell_fk FOREIGN KEY (sell_order, venue) REFERENCES x.orders) PARTITION BY RANGE (at);
CREATE TABLE x.trades_0 PARTITION OF x.trades DEFAULT;
CREATE MATERIALIZED VIEW x.book AS
  SELECT o.venue, o.isin, o.side, o.lim, sum(o.open) AS open
  FROM x.orders o
  WHERE o.open > 0
  GROUP BY 1, 2, 3, 4;
CREATE UNIQUE INDEX book_key ON x.book (venue, isin, side, lim) NULLS NOT DISTINCT;
CREATE VIEW x.best AS
  SELECT venue, isin, max(lim) FILTER (WHERE side = 'buy') AS bid, min(lim) FILTER (WHERE side = 'sell') AS ask
  FROM x.book
  GROUP BY 1, 2;
CREATE FUNCTION x.spread(i char, v x.venue) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT ask - bid FROM x.best WHERE venue = v AND isin = i $$;
CREATE VIEW x.spreads AS SELECT isin, venue, x.spread(isin, venue) AS spread FROM x.listings;
CREATE FUNCTION x.on_trade() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE x.orders SET filled = filled + NEW.qty WHERE venue = NEW.venue AND id = ANY (ARRAY[NEW.buy_order, NEW.sell_order]); RETURN NULL; END $$;
CREATE TRIGGER on_trade AFTER INSERT ON x.trades FOR EACH ROW EXECUTE FUNCTION x.on_trade();
