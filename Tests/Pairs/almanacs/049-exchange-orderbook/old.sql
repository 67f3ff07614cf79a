CREATE TYPE side AS ENUM ('buy','sell');
CREATE TYPE order_type AS ENUM ('limit','market'
);
CREATE TYPE order_state AS ENUM ('new','open','filled','cancelled','expired');
CREATE DOMAIN qty AS numeric(18,8) CHECK (VALUE >= 0);
CREATE DOMAIN price AS numeric(18,8) CHECK (VALUE > 0);
CREATE TABLE currency (code varchar(5) PRIMARY KEY, digits int NOT NULL DEFAULT 8);
CREATE TABLE market (
  symbol varchar(11) PRIMARY KEY, base varchar(5) NOT NULL REFERENCES currency, quote varchar(5) NOT NULL REFERENCES currency,
  tick price NOT NULL, maker_fee real NOT NULL DEFAULT 0.001, taker_fee real NOT NULL DEFAULT 0.002,
  halted boolean NOT NULL DEFAULT false
);
CREATE TABLE member (member_id serial PRIMARY KEY, email text NOT NULL UNIQUE, level smallint NOT NULL DEFAULT 0, created timestamp NOT NULL DEFAULT now());
CREATE TABLE balance (
  member_id int NOT NULL REFERENCES member, currency varchar(5) NOT NULL REFERENCES currency, available qty NOT NULL DEFAULT 0, locked qty NOT NULL DEFAULT 0, PRIMARY KEY (
member_id, currency
));
CREATE TABLE orders (
  order_id bigserial PRIMARY KEY,
  member_id int NOT NULL REFERENCES member,
  symbol varchar(11) NOT NULL REFERENCES market,
  side side NOT NULL, type order_type NOT NULL DEFAULT 'limit',
  price price, amount qty NOT NULL, filled qty NOT NULL DEFAULT 0,
  state order_state NOT NULL DEFAULT 'new',
  created timestamp NOT NULL DEFAULT now(),
  CHECK (filled <= amount)
);
CREATE INDEX book ON orders (symbol, side, price, created) WHERE state = 'open';
CREATE TABLE trade (trade_id bigserial PRIMARY KEY, buy_id bigint NOT NULL REFERENCES orders, sell_id bigint NOT NULL REFERENCES orders, price price NOT NULL, amount qty NOT NULL, at timestamp NOT NULL DEFAULT now());
CREATE INDEX trade_at ON trade (at);
CREATE VIEW tape AS SELECT o.symbol, t.price, t.amount, t.at FROM trade t JOIN orders o ON o.order_id = t.buy_id;
CREATE VIEW ticker AS SELECT symbol, max(price
) AS high, min(price
) AS low, sum(amount
) AS volume FROM tape WHERE at > now() - interval '24 hours' GROUP BY symbol;
CREATE VIEW movers AS SELECT symbol, high / low - 1 AS swing FROM ticker;
CREATE MATERIALIZED VIEW candle AS SELECT symbol, date_trunc('hour', at) AS hour, (array_agg(price ORDER BY at))[1] AS open, max(price) AS high, min(price) AS low, sum(amount) AS volume FROM tape GROUP BY 1, 2;
CREATE UNIQUE INDEX candle_key ON candle (symbol, hour
);
CREATE RULE trade_frozen AS ON UPDATE TO trade DO INSTEAD NOTHING;
CREATE RULE market_keep AS ON DELETE TO market DO INSTEAD UPDATE market SET halted = true WHERE symbol = old.symbol;
CREATE FUNCTION best(s varchar, d side) RETURNS price LANGUAGE sql STABLE AS $$
  SELECT CASE d WHEN 'buy' THEN max(price) ELSE min(price) END FROM orders WHERE symbol = s AND side = d AND state = 'open'
$$;
CREATE FUNCTION lock_funds() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  update balance set available = available - new.amount, locked = locked + new.amount where member_id = new.member_id and currency = (select case new.side when 'sell' then base else quote end from market where symbol = new.symbol);
  if not found then raise exception 'no funds'; end if;
  return new;
end $$;
CREATE TRIGGER lock_funds BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION lock_funds();
CREATE FUNCTION cancel_all(m int) RETURNS int LANGUAGE sql AS $$ WITH x AS (UPDATE orders SET state = 'cancelled' WHERE member_id = m AND state = 'open' RETURNING 1) SELECT count(*)::int FROM x $$;
