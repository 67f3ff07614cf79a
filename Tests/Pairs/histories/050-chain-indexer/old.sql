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
