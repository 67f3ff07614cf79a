-- list partition values moved between partitions, default narrowed, sub-levels collapsed, partitioned index made unique
CREATE SCHEMA x;
CREATE TYPE x.side AS ENUM ('buy','sell');
CREATE TYPE x.venue AS ENUM ('XNYS','XNAS','XLON','XETR','XPAR');
CREATE TABLE x.instruments (
  isin char(12) PRIMARY KEY,
  sym text NOT NULL,
  tick numeric(8,4) NOT NULL DEFAULT 0.01
, lot integer NOT NULL DEFAULT 1, venue x.venue NOT NULL);
CREATE TABLE x.accounts (id integer PRIMARY KEY, 
  name text NOT NULL, cash numeric(16,2) NOT NULL DEFAULT 0);
CREATE SEQUENCE x.order_id 
CACHE 50;
CREATE TABLE x.orders (
  id bigint NOT NULL DEFAULT nextval('x.order_id'),
  venue x.venue NOT NULL,
  isin char(12) NOT NULL REFERENCES x.instruments,
  account integer NOT NULL REFERENCES x.accounts,
  side x.side NOT NULL,
  qty integer NOT NULL CHECK (qty > 0),
  filled integer NOT NULL DEFAULT 0,
  open integer GENERATED ALWAYS AS (qty - filled) STORED,
  lim numeric(10,4),
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (venue, id),
  CONSTRAINT fill CHECK (filled <= qty)) PARTITION BY LIST (venue);
CREATE TABLE x.orders_us PARTITION OF x.orders FOR VALUES IN ('XNYS','XNAS');
CREATE TABLE x.orders_eu PARTITION OF x.orders FOR VALUES IN ('XETR','XPAR') PARTITION BY HASH (id);
CREATE TABLE x.orders_eu_0 PARTITION OF x.orders_eu FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE x.orders_eu_1 PARTITION OF x.orders_eu FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE x.orders_rest PARTITION OF x.orders DEFAULT;
CREATE INDEX orders_book ON x.orders (isin, side, lim) WHERE filled < qty;
CREATE INDEX orders_acc ON x.orders (account);
ALTER TABLE x.orders_us ADD CONSTRAINT us_lot CHECK (qty % 100 = 0);
ALTER TABLE x.orders_eu_0 ALTER filled SET DEFAULT 1;
CREATE TABLE x.trades (
  id bigserial PRIMARY KEY,
  venue x.venue NOT NULL,
  buy_order bigint NOT NULL,
  sell_order bigint NOT NULL,
  qty integer NOT NULL,
  price numeric(10,4) NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (venue, buy_order) REFERENCES x.orders,
  CONSTRAINT sell_fk FOREIGN KEY (venue, sell_order) REFERENCES x.orders);
CREATE VIEW x.book AS
  SELECT o.venue, o.isin, o.side, o.lim, sum(o.open) AS open
  FROM x.orders o
  WHERE o.open > 0
  GROUP BY 1, 2, 3, 4;
CREATE VIEW x.best AS
  SELECT venue, isin, max(lim) FILTER (WHERE side = 'buy') AS bid, min(lim) FILTER (WHERE side = 'sell') AS ask
  FROM x.book
  GROUP BY 1, 2;
CREATE FUNCTION x.spread(v x.venue, i char) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT ask - bid FROM x.best WHERE venue = v AND isin = i $$;
CREATE VIEW x.spreads AS SELECT isin, x.spread(venue, isin) AS spread FROM x.instruments;
CREATE FUNCTION x.on_trade() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE x.orders SET filled = filled + NEW.qty WHERE venue = NEW.venue AND id IN (NEW.buy_order, NEW.sell_order); RETURN NULL; END $$;
CREATE TRIGGER on_trade AFTER INSERT ON x.trades FOR EACH ROW EXECUTE FUNCTION x.on_trade();
