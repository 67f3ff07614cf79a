CREATE SCHEMA ex; CREATE SCHEMA ex_hist;
CREATE EXTENSION pgcrypto;
SET search_path = ex, public;
CREATE DOMAIN ex.qty AS numeric(38,18) CHECK (VALUE >= 0);
CREATE TYPE ex.side AS ENUM ('bid', 'ask');
CREATE TYPE ex.ord_type AS ENUM ('limit', 'market', 'stop', 'stop_limit');
CREATE TYPE ex.ord_state AS ENUM ('open', 'partial', 'filled', 'cancelled', 'rejected', 'expired');
CREATE TYPE ex.fill AS (price numeric, amount ex.qty, maker bigint);
CREATE TABLE ex.asset (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    scale smallint DEFAULT 8 NOT NULL,
    chain text,
    contract bytea,
    enabled boolean DEFAULT true NOT NULL,
    constraint pk_asset PRIMARY KEY (id),
    CONSTRAINT uq_asset_code UNIQUE (code),
    CONSTRAINT uq_asset_chain_contract UNIQUE (chain, contract)
);
CREATE TABLE ex.market (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    base_id bigint NOT NULL,
    quote_id bigint NOT NULL,
    tick numeric NOT NULL,
    lot numeric NOT NULL,
    status text DEFAULT 'online' NOT NULL,
    constraint pk_market PRIMARY KEY (id),
    CONSTRAINT uq_market_base_id_quote_id UNIQUE (base_id, quote_id),
    CONSTRAINT ck_market_1 CHECK (base_id<>quote_id)
);
CREATE TABLE ex.account (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    email text NOT NULL,
    totp bytea,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    updated_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    tier smallint DEFAULT 0 NOT NULL,
    frozen boolean DEFAULT false NOT NULL,
    constraint pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
);
CREATE TABLE ex.wallet (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    asset_id bigint NOT NULL,
    avail ex.qty DEFAULT 0 NOT NULL,
    locked ex.qty DEFAULT 0 NOT NULL,
    total numeric GENERATED ALWAYS AS ((avail)::numeric+(locked)::numeric) STORED,
    constraint pk_wallet PRIMARY KEY (id),
    CONSTRAINT uq_wallet_account_id_asset_id UNIQUE (account_id, asset_id)
);
CREATE TABLE ex.orders (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    market_id bigint NOT NULL,
    account_id bigint NOT NULL,
    side ex.side NOT NULL,
    kind ex.ord_type DEFAULT 'limit' NOT NULL,
    state ex.ord_state DEFAULT 'open' NOT NULL,
    price ex.qty,
    amount ex.qty NOT NULL,
    filled ex.qty DEFAULT 0 NOT NULL,
    placed timestamptz DEFAULT clock_timestamp() NOT NULL,
    client_id uuid,
    stop_price ex.qty,
    expires timestamptz,
    constraint pk_orders PRIMARY KEY (id),
    CONSTRAINT ck_orders_1 CHECK (kind<>'limit' OR price IS NOT NULL),
    CONSTRAINT ck_orders_2 CHECK ((filled)::numeric<=(amount)::numeric)
);
CREATE TABLE ex.withdrawal (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    wallet_id bigint NOT NULL,
    address text NOT NULL,
    amount ex.qty NOT NULL,
    txid bytea,
    state text DEFAULT 'pending' NOT NULL,
    network_fee ex.qty,
    approvals bigint[] DEFAULT '{}' NOT NULL,
    constraint pk_withdrawal PRIMARY KEY (id)
);
CREATE TABLE ex.deposit (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    wallet_id bigint NOT NULL,
    txid bytea NOT NULL,
    vout integer NOT NULL,
    amount ex.qty NOT NULL,
    confirmations integer DEFAULT 0 NOT NULL,
    constraint pk_deposit PRIMARY KEY (id),
    CONSTRAINT uq_deposit_txid_vout UNIQUE (txid, vout)
);
CREATE TABLE ex.fee (
    market_id bigint NOT NULL,
    tier smallint NOT NULL,
    maker numeric(6,5) NOT NULL,
    taker numeric(6,5) NOT NULL,
    constraint pk_fee PRIMARY KEY (market_id, tier),
    CONSTRAINT ck_fee_1 CHECK (maker<=taker)
);
ALTER TABLE ONLY ex.market ADD CONSTRAINT fk_market_base_id FOREIGN KEY (base_id) REFERENCES ex.asset(id);
ALTER TABLE ONLY ex.market ADD CONSTRAINT fk_market_quote_id FOREIGN KEY (quote_id) REFERENCES ex.asset(id);
ALTER TABLE ONLY ex.wallet ADD CONSTRAINT fk_wallet_account_id FOREIGN KEY (account_id) REFERENCES ex.account(id);
ALTER TABLE ONLY ex.wallet ADD CONSTRAINT fk_wallet_asset_id FOREIGN KEY (asset_id) REFERENCES ex.asset(id);
ALTER TABLE ONLY ex.orders ADD CONSTRAINT fk_orders_market_id FOREIGN KEY (market_id) REFERENCES ex.market(id);
ALTER TABLE ONLY ex.orders ADD CONSTRAINT fk_orders_account_id FOREIGN KEY (account_id) REFERENCES ex.account(id);
ALTER TABLE ONLY ex.withdrawal ADD CONSTRAINT fk_withdrawal_wallet_id FOREIGN KEY (wallet_id) REFERENCES ex.wallet(id);
ALTER TABLE ONLY ex.deposit ADD CONSTRAINT fk_deposit_wallet_id FOREIGN KEY (wallet_id) REFERENCES ex.wallet(id);
ALTER TABLE ONLY ex.fee ADD CONSTRAINT fk_fee_market_id FOREIGN KEY (market_id) REFERENCES ex.market(id);
CREATE TABLE ex.trade (id bigint GENERATED ALWAYS AS IDENTITY, market_id bigint NOT NULL REFERENCES ex.market, maker_order bigint NOT NULL, taker_order bigint NOT NULL, price ex.qty NOT NULL, amount ex.qty NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(), CONSTRAINT pk_trade PRIMARY KEY (market_id, at, id), CHECK (maker_order <> taker_order)) PARTITION BY RANGE (market_id, at);
CREATE TABLE ex.trade_btc PARTITION OF ex.trade FOR VALUES FROM (1, MINVALUE) TO (1, MAXVALUE);
CREATE TABLE ex.trade_rest PARTITION OF ex.trade FOR VALUES FROM (2, MINVALUE) TO (MAXVALUE, MAXVALUE);
CREATE INDEX orders_book ON ex.orders (market_id, side, price, placed) WHERE state < 'filled';
CREATE UNIQUE INDEX orders_client ON ex.orders (account_id, client_id) WHERE client_id IS NOT NULL;
CREATE VIEW ex.book AS SELECT market_id, side, price, sum(amount - filled) AS amount, count(*) AS n FROM ex.orders WHERE state < 'filled' AND kind = 'limit' GROUP BY 1, 2, 3;
CREATE VIEW ex.top AS SELECT market_id, max(price) FILTER (WHERE side = 'bid') AS bid, min(price) FILTER (WHERE side = 'ask') AS ask FROM ex.book GROUP BY market_id;
CREATE VIEW ex.spread AS SELECT market_id, ask::numeric - bid::numeric AS spread, (ask::numeric + bid::numeric) / 2 AS mid FROM ex.top;
CREATE MATERIALIZED VIEW ex.candle AS SELECT market_id, date_trunc('hour', at) AS t, (array_agg(price ORDER BY at))[1] AS o, max(price) AS h, min(price) AS l, (array_agg(price ORDER BY at DESC))[1] AS c, sum(amount) AS v FROM ex.trade GROUP BY 1, 2;
CREATE FUNCTION ex.fee_for(m bigint, tier smallint DEFAULT 0::smallint, is_maker boolean DEFAULT false) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT CASE WHEN is_maker THEN f.maker ELSE f.taker END FROM ex.fee f WHERE f.market_id = m AND f.tier = fee_for.tier $$;
CREATE FUNCTION ex.lock_funds() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE a bigint; need numeric; BEGIN SELECT CASE NEW.side WHEN 'bid' THEN quote_id ELSE base_id END INTO a FROM ex.market WHERE id = NEW.market_id; need := NEW.amount * CASE NEW.side WHEN 'bid' THEN COALESCE(NEW.price::numeric, 1) ELSE 1 END; UPDATE ex.wallet SET avail = avail - need, locked = locked + need WHERE account_id = NEW.account_id AND asset_id = a; IF NOT FOUND THEN RAISE 'no wallet'; END IF; RETURN NEW; END $$;
CREATE TRIGGER lock_funds BEFORE INSERT ON ex.orders FOR EACH ROW EXECUTE FUNCTION ex.lock_funds();
CREATE TABLE ex_hist.orders (LIKE ex.orders INCLUDING COMMENTS, archived_at timestamptz DEFAULT now());
COMMENT ON COLUMN ex.wallet.locked IS 'funds reserved by open orders and pending withdrawals';
