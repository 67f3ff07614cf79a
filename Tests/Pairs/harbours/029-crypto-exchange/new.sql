CREATE DOMAIN qty AS numeric(38,18) CONSTRAINT qty_nonneg CHECK (VALUE >= 0);
CREATE DOMAIN price AS numeric(30,10) CHECK (VALUE > 0);
CREATE TYPE order_type AS ENUM ('market','limit','stop');
CREATE TABLE assets (
    symbol varchar(12) PRIMARY KEY CHECK (symbol = upper(symbol::text)),
    decimals smallint NOT NULL DEFAULT 18 CHECK (decimals BETWEEN 0 AND 18)
);
CREATE TABLE pairs (
    base varchar(12) NOT NULL REFERENCES assets,
    quote varchar(12) NOT NULL REFERENCES assets,
    name text GENERATED ALWAYS AS (base::text || '/' || quote::text) STORED,
    tick price NOT NULL DEFAULT 0.01,
    PRIMARY KEY (base, quote),
    CONSTRAINT pairs_name UNIQUE (name)
);
CREATE TABLE orders (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    base varchar(12) NOT NULL,
    quote varchar(12) NOT NULL,
    is_buy boolean NOT NULL,
    type order_type NOT NULL DEFAULT 'limit',
    price price,
    stop_price price,
    amount qty NOT NULL,
    filled qty NOT NULL DEFAULT 0,
    remaining numeric(38,18) GENERATED ALWAYS AS (amount::numeric - filled::numeric) STORED,
    notional numeric GENERATED ALWAYS AS (price::numeric * amount::numeric) STORED,
    FOREIGN KEY (base, quote) REFERENCES pairs ON UPDATE CASCADE,
    CONSTRAINT filled_le CHECK (filled <= amount),
    CONSTRAINT priced CHECK (type = 'market' OR price IS NOT NULL),
    CONSTRAINT stopped CHECK ((type = 'stop') = (stop_price IS NOT NULL))
);
CREATE INDEX book ON orders (base, quote, is_buy, price) INCLUDE (remaining) WHERE remaining > 0;
CREATE TABLE trades (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    buy_id uuid NOT NULL REFERENCES orders,
    sell_id uuid NOT NULL REFERENCES orders,
    price price NOT NULL,
    amount qty NOT NULL,
    fee qty NOT NULL DEFAULT 0,
    at timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
    CHECK (buy_id <> sell_id)
);
CREATE MATERIALIZED VIEW depth AS SELECT base, quote, is_buy, price, sum(remaining) AS amount FROM orders WHERE remaining > 0 GROUP BY 1, 2, 3, 4;
CREATE VIEW best AS SELECT base, quote, max(price) FILTER (WHERE is_buy) AS bid, min(price) FILTER (WHERE NOT is_buy) AS ask FROM depth GROUP BY base, quote;
CREATE FUNCTION fill(q qty, VARIADIC o uuid[]) RETURNS SETOF numeric LANGUAGE sql AS $$ UPDATE public.orders SET filled = filled + q WHERE id = ANY (o) RETURNING remaining $$;
CREATE FUNCTION on_trade() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM public.fill(NEW.amount, NEW.buy_id, NEW.sell_id); RETURN NULL; END $$;
CREATE TRIGGER on_trade AFTER INSERT ON trades FOR EACH ROW EXECUTE FUNCTION on_trade();
