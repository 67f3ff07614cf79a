-- Brokerage back office
CREATE SCHEMA trading;
CREATE SCHEMA ref;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE TYPE trading.order_side AS ENUM ('buy','sell');
CREATE TYPE trading.order_status AS ENUM ('new','open','partial','filled','cancelled','suspended','rejected');
CREATE TYPE trading.tif AS ENUM ('DAY','GTC','IOC','FOK');
CREATE DOMAIN ref.isin AS char(12) CHECK (VALUE ~ '^[A-Z]{2}[A-Z0-9]{9}[0-9]$');
CREATE DOMAIN ref.price AS numeric(14,4) CHECK (VALUE >= 0);

CREATE TABLE ref.exchange (
  exchange_id serial PRIMARY KEY,
  mic char(4) NOT NULL UNIQUE,
  name varchar(80) NOT NULL,
  tz text NOT NULL DEFAULT 'UTC'
);
CREATE TABLE ref.instrument (
  instrument_id serial PRIMARY KEY,
  isin ref.isin,
  symbol varchar(12) NOT NULL,
  exchange_id integer NOT NULL REFERENCES ref.exchange,
  currency char(3) NOT NULL DEFAULT 'USD',
  lot_size integer NOT NULL DEFAULT 1 CHECK (lot_size > 0),
  attrs json,
  delisted_on date
);
CREATE UNIQUE INDEX instrument_symbol_exch ON ref.instrument (symbol, exchange_id);
CREATE TABLE trading.account (
  account_no varchar(16) NOT NULL,
  holder text NOT NULL,
  opened timestamp  DEFAULT now(),
  margin boolean NOT NULL DEFAULT false,
  closed_at timestamp,
  CONSTRAINT account_pk PRIMARY KEY (account_no),
  ssn_last4 char(4)
);
CREATE TABLE trading.orders (
  order_id serial,
  account_no varchar(16) NOT NULL,
  instrument_id integer NOT NULL,
  side trading.order_side NOT NULL,
  status trading.order_status NOT NULL DEFAULT 'new',
  tif trading.tif NOT NULL DEFAULT 'DAY',
  qty integer NOT NULL CHECK (qty > 0),
  limit_price ref.price,
  placed_at timestamp NOT NULL DEFAULT now(),
  CONSTRAINT orders_pk PRIMARY KEY (order_id),
  CONSTRAINT orders_account_fk FOREIGN KEY (account_no) REFERENCES trading.account,
  CONSTRAINT orders_instr_fk FOREIGN KEY (instrument_id) REFERENCES ref.instrument
);
CREATE INDEX orders_open_ix ON trading.orders (account_no, placed_at) WHERE status IN ('new','open','partial');
CREATE TABLE trading.fill (
  fill_id bigserial PRIMARY KEY,
  order_id integer NOT NULL REFERENCES trading.orders ON DELETE CASCADE,
  qty integer NOT NULL,
  price ref.price NOT NULL,
  fee numeric(10,2) NOT NULL DEFAULT 0,
  at timestamp NOT NULL
);
CREATE INDEX ON trading.fill (order_id);

CREATE FUNCTION trading.signed_qty(s trading.order_side, q integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN s = 'buy' THEN q ELSE -q END $$;
CREATE VIEW trading.v_fill AS SELECT f.fill_id, o.account_no, o.instrument_id, trading.signed_qty(o.side, f.qty) AS qty, f.price, f.fee, f.at FROM trading.fill f JOIN trading.orders o USING (order_id);
CREATE VIEW trading.position AS SELECT account_no, instrument_id, sum(qty) AS qty, sum(qty * price) AS cost FROM trading.v_fill GROUP BY account_no, instrument_id;
CREATE MATERIALIZED VIEW trading.position_eod AS SELECT p.*, i.symbol FROM trading.position p JOIN ref.instrument i USING (instrument_id) WITH NO DATA;
CREATE UNIQUE INDEX position_eod_key ON trading.position_eod (account_no, instrument_id);
CREATE FUNCTION trading.fill_after() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE total numeric;
BEGIN
  SELECT sum(qty) INTO total FROM trading.fill WHERE order_id = NEW.order_id;
  UPDATE trading.orders SET status = CASE WHEN total >= qty THEN 'filled' ELSE 'partial' END::trading.order_status WHERE order_id = NEW.order_id;
  RETURN NEW;
END $$;
CREATE TRIGGER fill_after AFTER INSERT ON trading.fill FOR EACH ROW EXECUTE FUNCTION trading.fill_after();
COMMENT ON TABLE trading.orders IS 'Customer orders';
COMMENT ON COLUMN trading.orders.tif IS 'Time in force';
