CREATE DOMAIN wei AS numeric(78,0);
CREATE DOMAIN hash32 AS bytea CHECK (octet_length(VALUE) = 32);
CREATE DOMAIN address AS bytea CHECK (octet_length(VALUE) = 20);
CREATE TABLE block (
    number bigint PRIMARY KEY,
    hash hash32 NOT NULL UNIQUE,
    parent_hash hash32 NOT NULL,
    miner address NOT NULL,
    mined_at timestamp NOT NULL,
    gas_used bigint NOT NULL,
    difficulty numeric(50)
);
CREATE TABLE transaction (
    hash hash32 PRIMARY KEY,
    block_number bigint NOT NULL REFERENCES block ON DELETE CASCADE,
    index integer NOT NULL,
    "from" address NOT NULL,
    "to" address,
    value wei NOT NULL DEFAULT 0,
    gas_price wei NOT NULL,
    input bytea NOT NULL DEFAULT ''::bytea,
    error text,
    UNIQUE (block_number, index)
);
CREATE INDEX transaction_from ON transaction ("from");
CREATE INDEX transaction_to ON transaction ("to") WHERE "to" IS NOT NULL;
CREATE TABLE log (
    transaction_hash hash32 NOT NULL REFERENCES transaction ON DELETE CASCADE,
    index integer NOT NULL,
    address address NOT NULL,
    topics bytea[] NOT NULL,
    data bytea,
    PRIMARY KEY (transaction_hash, index)
);
CREATE INDEX log_topic0 ON log ((topics[1]));
CREATE TABLE token (address address PRIMARY KEY, symbol text, decimals smallint, kind text NOT NULL DEFAULT 'ERC20', total_supply wei);
CREATE TABLE balance (address address, token address REFERENCES token, block_number bigint, value wei NOT NULL, PRIMARY KEY (address, token, block_number));
CREATE TABLE cursor (name text PRIMARY KEY, block_number bigint NOT NULL DEFAULT 0, updated_at timestamp DEFAULT now());
CREATE FUNCTION hex(bytea) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT '0x' || encode($1, 'hex') $$;
CREATE FUNCTION unhex(text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT decode(substr($1, 3), 'hex') $$;
CREATE VIEW latest_balance AS SELECT DISTINCT ON (address, token) address, token, value FROM balance ORDER BY address, token, block_number DESC;
CREATE VIEW holder AS SELECT hex(l.address) AS holder, t.symbol, l.value / 10 ^ coalesce(t.decimals, 18) AS amount FROM latest_balance l JOIN token t ON t.address = l.token WHERE l.value > 0;
CREATE FUNCTION rewind(n bigint) RETURNS void LANGUAGE sql AS $$ DELETE FROM block WHERE number > n; UPDATE cursor SET block_number = least(block_number, n) $$;

-- 0012: blocks and transactions partitioned by number; foreign keys between partitioned tables
DROP VIEW holder;
DROP VIEW latest_balance;
ALTER TABLE block RENAME TO block_0011;
ALTER TABLE transaction RENAME TO transaction_0011;
ALTER TABLE log RENAME TO log_0011;
ALTER TABLE block_0011 RENAME CONSTRAINT block_pkey TO block_0011_pkey;
ALTER TABLE transaction_0011 RENAME CONSTRAINT transaction_pkey TO transaction_0011_pkey;
ALTER TABLE log_0011 RENAME CONSTRAINT log_pkey TO log_0011_pkey;
ALTER INDEX transaction_from RENAME TO transaction_0011_from;
ALTER INDEX transaction_to RENAME TO transaction_0011_to;
ALTER INDEX log_topic0 RENAME TO log_0011_topic0;
CREATE TABLE block (
    number bigint NOT NULL,
    hash hash32 NOT NULL,
    parent_hash hash32 NOT NULL,
    miner address NOT NULL,
    mined_at timestamptz NOT NULL,
    gas_used bigint NOT NULL,
    base_fee wei,
    orphaned boolean NOT NULL DEFAULT false,
    CONSTRAINT block_pkey PRIMARY KEY (number)
) PARTITION BY RANGE (number);
CREATE TABLE block_0m PARTITION OF block FOR VALUES FROM (0) TO (1000000);
CREATE TABLE block_1m PARTITION OF block FOR VALUES FROM (1000000) TO (2000000);
CREATE TABLE block_head PARTITION OF block FOR VALUES FROM (2000000) TO (MAXVALUE);
CREATE TYPE tx_kind AS ENUM ('legacy', 'access_list', 'dynamic_fee', 'blob');
CREATE TABLE transaction (
    block_number bigint NOT NULL,
    index integer NOT NULL,
    hash hash32 NOT NULL,
    kind tx_kind NOT NULL DEFAULT 'legacy',
    "from" address NOT NULL,
    "to" address,
    value wei NOT NULL DEFAULT 0,
    gas_price wei NOT NULL,
    max_fee wei,
    input bytea NOT NULL DEFAULT '\x'::bytea,
    selector bytea GENERATED ALWAYS AS (CASE WHEN octet_length(input) >= 4 THEN substr(input, 1, 4) END) STORED,
    error text,
    CONSTRAINT transaction_pkey PRIMARY KEY (block_number, index),
    CONSTRAINT transaction_block_fk FOREIGN KEY (block_number) REFERENCES block (number) ON DELETE CASCADE,
    CONSTRAINT transaction_fee CHECK (kind = 'legacy' OR max_fee IS NOT NULL OR kind = 'access_list')
) PARTITION BY RANGE (block_number);
CREATE TABLE transaction_0m PARTITION OF transaction FOR VALUES FROM (0) TO (1000000);
CREATE TABLE transaction_1m PARTITION OF transaction FOR VALUES FROM (1000000) TO (2000000);
CREATE TABLE transaction_head PARTITION OF transaction FOR VALUES FROM (2000000) TO (MAXVALUE) PARTITION BY HASH (block_number);
CREATE TABLE transaction_head_0 PARTITION OF transaction_head FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE transaction_head_1 PARTITION OF transaction_head FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX transaction_from ON transaction ("from", block_number DESC) INCLUDE ("to", value);
CREATE INDEX transaction_to ON transaction ("to", block_number DESC) WHERE "to" IS NOT NULL;
CREATE INDEX transaction_hash ON transaction USING hash (hash);
CREATE TABLE log (
    block_number bigint NOT NULL,
    transaction_index integer NOT NULL,
    index integer NOT NULL,
    address address NOT NULL,
    topics hash32[] NOT NULL CHECK (cardinality(topics) <= 4),
    data bytea,
    CONSTRAINT log_pkey PRIMARY KEY (block_number, index),
    CONSTRAINT log_transaction_fk FOREIGN KEY (block_number, transaction_index) REFERENCES transaction (block_number, index) ON DELETE CASCADE
);
CREATE INDEX log_address_topic0 ON log (address, (topics[1]), block_number DESC);
INSERT INTO block (number, hash, parent_hash, miner, mined_at, gas_used) SELECT number, hash, parent_hash, miner, mined_at AT TIME ZONE 'UTC', gas_used FROM block_0011;
DROP TABLE log_0011, transaction_0011, block_0011;

-- 0013: tokens by kind, balances current + history
CREATE TYPE token_kind AS ENUM ('ERC20', 'ERC721', 'ERC1155');
ALTER TABLE token ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN kind TYPE token_kind USING kind::token_kind, ALTER COLUMN kind SET DEFAULT 'ERC20';
ALTER TABLE token ALTER COLUMN total_supply TYPE numeric, ADD COLUMN name text, ADD COLUMN created_at_block bigint;
ALTER TABLE token ADD CONSTRAINT token_block_fk FOREIGN KEY (created_at_block) REFERENCES block (number) ON DELETE SET NULL;
ALTER TABLE token ADD CONSTRAINT token_decimals CHECK (kind <> 'ERC721' OR decimals IS NULL);
ALTER TABLE balance RENAME TO balance_history;
ALTER TABLE balance_history RENAME COLUMN address TO holder;
ALTER TABLE balance_history ADD COLUMN token_id numeric(78,0);
ALTER TABLE balance_history DROP CONSTRAINT balance_pkey, ALTER COLUMN holder SET NOT NULL, ALTER COLUMN token SET NOT NULL, ALTER COLUMN block_number SET NOT NULL;
ALTER TABLE balance_history ADD CONSTRAINT balance_history_key UNIQUE NULLS NOT DISTINCT (holder, token, token_id, block_number);
CREATE TABLE balance (holder address NOT NULL, token address NOT NULL REFERENCES token ON DELETE CASCADE, token_id numeric(78,0), value wei NOT NULL, updated_block bigint NOT NULL);
CREATE UNIQUE INDEX balance_key ON balance (holder, token, token_id) NULLS NOT DISTINCT;
CREATE INDEX balance_rich ON balance (token, value DESC) WHERE value > 0;
CREATE FUNCTION balance_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO balance (holder, token, token_id, value, updated_block)
    SELECT DISTINCT ON (holder, token, token_id) holder, token, token_id, value, block_number FROM inserted ORDER BY holder, token, token_id, block_number DESC
    ON CONFLICT (holder, token, token_id) DO UPDATE SET value = excluded.value, updated_block = excluded.updated_block;
    RETURN NULL;
END $$;
CREATE TRIGGER balance_follow AFTER INSERT ON balance_history REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION balance_follow();
CREATE VIEW holder AS SELECT hex(b.holder) AS holder, t.symbol, b.token_id, b.value / 10::numeric ^ coalesce(t.decimals, 0) AS amount FROM balance b JOIN token t ON t.address = b.token WHERE b.value > 0;

-- 0014: rewind is a procedure; cursor table renamed; strict domain
DROP FUNCTION rewind(bigint);
ALTER TABLE cursor RENAME TO indexer_state;
ALTER TABLE indexer_state ALTER COLUMN updated_at TYPE timestamptz, ALTER COLUMN updated_at SET NOT NULL, ADD COLUMN head hash32;
ALTER DOMAIN wei ADD CONSTRAINT wei_unsigned CHECK (VALUE >= 0 AND VALUE < 2::numeric ^ 256);
CREATE PROCEDURE rewind(n bigint, VARIADIC names text[] DEFAULT ARRAY['main']) LANGUAGE plpgsql AS $$
BEGIN
    UPDATE block SET orphaned = true WHERE number > n;
    UPDATE indexer_state SET block_number = least(block_number, n), updated_at = now() WHERE name = ANY (names);
END $$;
CREATE FUNCTION unhex(VARIADIC texts text[]) RETURNS bytea[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT array_agg(unhex(t) ORDER BY o) FROM unnest(texts) WITH ORDINALITY u(t, o) $$;
COMMENT ON TABLE balance IS 'current balances, maintained by balance_follow()';
COMMENT ON DOMAIN wei IS 'unsigned 256 bit';
