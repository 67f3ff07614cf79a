CREATE SCHEMA ex; 
CREATE EXTENSION pgcrypto;
SET search_path = ex, public;
CREATE DOMAIN ex.qty AS numeric(28,8) CHECK (VALUE >= 0);
CREATE TYPE ex.side AS ENUM ('buy', 'sell');
CREATE TYPE ex.ord_type AS ENUM ('limit', 'market');
CREATE TYPE ex.ord_state AS ENUM ('open', 'partial', 'filled', 'cancelled');
CREATE TYPE ex.fill AS (price numeric, amount ex.qty);
CREATE TABLE ex.asset (
    id bigserial NOT NULL,
    code text NOT NULL,
    scale integer DEFAULT 8 NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE ex.market (
    id bigserial NOT NULL,
    base_id bigint NOT NULL,
    quote_id bigint NOT NULL,
    tick numeric NOT NULL,
    lot numeric NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (base_id, quote_id),
    CONSTRAINT market_check_03cb4 CHECK (base_id<>quote_id)
);
CREATE TABLE ex.account (
    id bigserial NOT NULL,
    email text NOT NULL,
    totp text,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    updated_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (email)
);
CREATE TABLE ex.wallet (
    id bigserial NOT NULL,
    account_id bigint NOT NULL,
    asset_id bigint NOT NULL,
    avail ex.qty DEFAULT 0 NOT NULL,
    locked ex.qty DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (account_id, asset_id)
);
CREATE TABLE ex.orders (
    id bigserial NOT NULL,
    market_id bigint NOT NULL,
    account_id bigint NOT NULL,
    side ex.side NOT NULL,
    kind ex.ord_type DEFAULT 'limit' NOT NULL,
    state ex.ord_state DEFAULT 'open' NOT NULL,
    price ex.qty,
    amount ex.qty NOT NULL,
    filled ex.qty DEFAULT 0 NOT NULL,
    placed timestamptz DEFAULT clock_timestamp() NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT orders_check_c3e25 CHECK (kind<>'limit' OR price IS NOT NULL),
    CONSTRAINT orders_check_3d07a CHECK ((filled)::numeric<=(amount)::numeric)
);
CREATE TABLE ex.withdrawal (
    id bigserial NOT NULL,
    wallet_id bigint NOT NULL,
    address text NOT NULL,
    amount ex.qty NOT NULL,
    txid text,
    state integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE ex.deposit (
    id bigserial NOT NULL,
    wallet_id bigint NOT NULL,
    txid text NOT NULL,
    vout integer NOT NULL,
    amount ex.qty NOT NULL,
    confirmations integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (txid, vout)
);
CREATE TABLE ex.fee (
    market_id bigint NOT NULL,
    tier smallint NOT NULL,
    maker numeric(6,5) NOT NULL,
    taker numeric(6,5) NOT NULL,
    PRIMARY KEY (market_id, tier)
);
ALTER TABLE ONLY ex.market ADD CONSTRAINT market_base_id_fkey FOREIGN KEY (base_id) REFERENCES ex.asset(id);
ALTER TABLE ONLY ex.market ADD CONSTRAINT market_quote_id_fkey FOREIGN KEY (quote_id) REFERENCES ex.asset(id);
ALTER TABLE ONLY ex.wallet ADD CONSTRAINT wallet_account_id_fkey FOREIGN KEY (account_id) REFERENCES ex.account(id);
ALTER TABLE ONLY ex.wallet ADD CONSTRAINT wallet_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES ex.asset(id);
ALTER TABLE ONLY ex.orders ADD CONSTRAINT orders_market_id_fkey FOREIGN KEY (market_id) REFERENCES ex.market(id);
ALTER TABLE ONLY ex.orders ADD CONSTRAINT orders_account_id_fkey FOREIGN KEY (account_id) REFERENCES ex.account(id);
ALTER TABLE ONLY ex.withdrawal ADD CONSTRAINT withdrawal_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES ex.wallet(id);
ALTER TABLE ONLY ex.deposit ADD CONSTRAINT deposit_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES ex.wallet(id);
ALTER TABLE ONLY ex.fee ADD CONSTRAINT fee_market_id_fkey FOREIGN KEY (market_id) REFERENCES ex.market(id);
CREATE TABLE ex.trade (id bigint NOT NULL, market_id bigint NOT NULL REFERENCES ex.market, maker_order bigint NOT NULL, taker_order bigint NOT NULL, price ex.qty NOT NULL, amount ex.qty NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (id));
CREATE INDEX orders_book ON ex.orders (market_id, side, price) WHERE state IN ('open','partial');
CREATE VIEW ex.book AS SELECT market_id, side, price, sum(amount - filled) AS amount, count(*) AS n FROM ex.orders WHERE state IN ('open','partial') AND kind = 'limit' GROUP BY 1, 2, 3;
CREATE VIEW ex.top AS SELECT market_id, max(price) FILTER (WHERE side = 'buy') AS bid, min(price) FILTER (WHERE side = 'sell') AS ask FROM ex.book GROUP BY market_id;
CREATE VIEW ex.spread AS SELECT market_id, ask::numeric - bid::numeric AS spread FROM ex.top;
CREATE VIEW ex.candle AS SELECT market_id, date_trunc('minute', at) AS t, (array_agg(price ORDER BY at))[1] AS o, max(price) AS h, min(price) AS l, (array_agg(price ORDER BY at DESC))[1] AS c, sum(amount) AS v FROM ex.trade GROUP BY 1, 2;
CREATE FUNCTION ex.fee_for(m bigint, tier int) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT taker FROM ex.fee f WHERE f.market_id = m AND f.tier = fee_for.tier $$;
CREATE FUNCTION ex.lock_funds() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE a bigint; need numeric; BEGIN SELECT CASE NEW.side WHEN 'buy' THEN quote_id ELSE base_id END INTO a FROM ex.market WHERE id = NEW.market_id; need := NEW.amount * CASE NEW.side WHEN 'buy' THEN COALESCE(NEW.price::numeric, 1) ELSE 1 END; UPDATE ex.wallet SET avail = avail - need, locked = locked + need WHERE account_id = NEW.account_id AND asset_id = a; IF NOT FOUND THEN RAISE 'no wallet'; END IF; RETURN NEW; END $$;
CREATE TRIGGER lock_funds BEFORE INSERT ON ex.orders FOR EACH ROW EXECUTE FUNCTION ex.lock_funds();
COMMENT ON COLUMN ex.wallet.locked IS 'funds reserved by orders';
