CREATE DOMAIN qty AS numeric(16,8) CHECK (VALUE >= 0);
CREATE TYPE side AS ENUM ('buy','sell');
CREATE TYPE order_type AS ENUM ('market','limit','stop','stop_limit','oco');
CREATE TABLE assets (
    symbol varchar(6) PRIMARY KEY,
    decimals int NOT NULL DEFAULT 8
);
CREATE TABLE pairs (
    name varchar(13) PRIMARY KEY,
    base varchar(6) NOT NULL REFERENCES assets,
    quote varchar(6) NOT NULL REFERENCES assets,
    tick qty NOT NULL DEFAULT 0.01
);
CREATE TABLE orders (
    id bigserial PRIMARY KEY,
    pair varchar(13) NOT NULL REFERENCES pairs,
    side side NOT NULL,
    type order_type NOT NULL DEFAULT 'limit',
    price qty,
    amount qty NOT NULL,
    filled qty NOT NULL DEFAULT 0,
    remaining numeric(16,8) GENERATED ALWAYS AS (amount - filled) STORED,
    notional numeric(20,4) GENERATED ALWAYS AS (price * amount) STORED,
    CONSTRAINT filled_le CHECK (filled <= amount),
    CONSTRAINT priced CHECK (type = 'market' OR price IS NOT NULL)
);
CREATE INDEX book ON orders (pair, side, price) WHERE filled < amount;
CREATE INDEX stops ON orders (pair) WHERE type IN ('stop','stop_limit');
CREATE TABLE trades (
    id bigserial PRIMARY KEY,
    buy_id bigint NOT NULL REFERENCES orders,
    sell_id bigint NOT NULL REFERENCES orders,
    price qty NOT NULL,
    amount qty NOT NULL,
    at timestamp NOT NULL DEFAULT now()
);
CREATE VIEW depth AS SELECT pair, side, price, sum(remaining) AS amount FROM orders WHERE remaining > 0 GROUP BY 1, 2, 3;
CREATE VIEW best AS SELECT pair, max(price) FILTER (WHERE side = 'buy') AS bid, min(price) FILTER (WHERE side = 'sell') AS ask FROM depth GROUP BY pair;
CREATE FUNCTION fill(o bigint, q qty) RETURNS qty LANGUAGE sql AS $$ UPDATE public.orders SET filled = filled + q WHERE id = o RETURNING remaining $$;
CREATE FUNCTION on_trade() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM public.fill(NEW.buy_id, NEW.amount); PERFORM public.fill(NEW.sell_id, NEW.amount); RETURN NULL; END $$;
CREATE TRIGGER on_trade AFTER INSERT ON trades FOR EACH ROW EXECUTE FUNCTION on_trade();
