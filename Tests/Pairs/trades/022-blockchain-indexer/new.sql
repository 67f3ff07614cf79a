CREATE DOMAIN address AS bytea CHECK (octet_length(VALUE) = 20);
CREATE DOMAIN hash32 AS bytea CHECK (octet_length(VALUE) = 32);
CREATE DOMAIN wei AS numeric(78,0) NOT NULL DEFAULT 0 CONSTRAINT wei_nonneg CHECK (VALUE >= 0);
CREATE TABLE block (
  number bigint PRIMARY KEY,
  hash hash32 NOT NULL UNIQUE,
  parent hash32 NOT NULL,
  ts timestamptz NOT NULL,
  base_fee wei
 , canonical boolean NOT NULL DEFAULT true
);
CREATE TABLE tx (
  hash hash32 PRIMARY KEY,
  block_number
  bigint
  NOT NULL REFERENCES block ON DELETE CASCADE,
  idx int NOT NULL, from_addr address NOT NULL, to_addr address, value wei, input bytea
, selector bytea GENERATED ALWAYS AS (substring(input FROM 1 FOR 4)) STORED
);
CREATE INDEX tx_from ON tx (from_addr, block_number DESC);
CREATE INDEX tx_to ON tx (to_addr, block_number DESC) WHERE to_addr IS NOT NULL;
CREATE INDEX tx_selector ON tx (selector) WHERE octet_length(selector) = 4;
CREATE TABLE log_entry (
  block_number
  bigint
  NOT NULL, log_index int NOT NULL, tx_hash hash32 NOT NULL, emitter address NOT NULL, topics bytea[] NOT NULL, data bytea,
  CONSTRAINT topics_max CHECK (cardinality(topics) <= 4),
  PRIMARY KEY (block_number, log_index)
) PARTITION BY RANGE (block_number);
CREATE TABLE log_0_1m PARTITION OF log_entry FOR VALUES FROM (MINVALUE) TO (1000000);
CREATE TABLE log_1m_5m PARTITION OF log_entry FOR VALUES FROM (1000000) TO (5000000);
CREATE TABLE log_tail PARTITION OF log_entry FOR VALUES FROM (5000000) TO (MAXVALUE);
CREATE INDEX log_topic0 ON log_entry ((topics[1]), emitter);
CREATE VIEW erc20_transfer AS
 SELECT block_number, log_index, emitter AS token, substring(topics[2] from 13) AS src, substring(topics[3] from 13) AS dst, data
 FROM log_entry WHERE topics[1] = '\xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef' AND cardinality(topics) = 3;
CREATE VIEW token_activity AS SELECT token, count(*) AS transfers, max(block_number) AS last_block FROM erc20_transfer GROUP BY token;
CREATE MATERIALIZED VIEW eth_flow AS SELECT from_addr, sum(value) AS sent, count(*) AS n FROM tx JOIN block b ON b.number = tx.block_number
 AND b.canonical
 GROUP BY from_addr;
CREATE UNIQUE INDEX eth_flow_pk ON eth_flow (from_addr);
CREATE PROCEDURE reorg(to_block bigint, soft boolean DEFAULT true) LANGUAGE plpgsql AS $$
BEGIN
  IF soft THEN UPDATE block SET canonical = false WHERE number > to_block;
  ELSE DELETE FROM block WHERE number > to_block; END IF;
END $$;
