CREATE SCHEMA auction;
CREATE TYPE auction.creative_kind AS ENUM ('banner','native','video');
CREATE TYPE auction.price_floor AS (currency char(3), micros bigint);
CREATE TABLE auction.advertiser (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, blocked_domains text[] NOT NULL DEFAULT '{}');
CREATE TABLE auction.campaign (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  advertiser_id uuid NOT NULL REFERENCES auction.advertiser,
  name text NOT NULL,
  flight tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
  daily_budget_micros bigint NOT NULL CHECK (daily_budget_micros > 0),
  max_cpm_micros bigint NOT NULL,
  targeting jsonb NOT NULL DEFAULT '{}'::jsonb,
  paused boolean NOT NULL DEFAULT false
);
CREATE INDEX campaign_targeting ON auction.campaign USING gin (targeting);
CREATE TABLE auction.creative (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  campaign_id uuid NOT NULL REFERENCES auction.campaign ON DELETE CASCADE,
  kind auction.creative_kind NOT NULL,
  w int, h int,
  duration_s smallint,
  CONSTRAINT size_known CHECK (kind = 'native' OR (w IS NOT NULL AND h IS NOT NULL))
  , CONSTRAINT video_duration CHECK ((kind = 'video') = (duration_s IS NOT NULL)) NOT VALID
);
CREATE TABLE auction.bid (
  auction_id bigint NOT NULL,
  at timestamptz NOT NULL,
  exchange text NOT NULL,
  creative_id uuid NOT NULL,
  cpm_micros bigint NOT NULL,
  won boolean
) PARTITION BY LIST (exchange);
CREATE TABLE auction.bid_alpha PARTITION OF auction.bid FOR VALUES IN ('alpha') PARTITION BY RANGE (at);
CREATE TABLE auction.bid_alpha_24h1 PARTITION OF auction.bid_alpha FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');
CREATE TABLE auction.bid_alpha_24h2 PARTITION OF auction.bid_alpha FOR VALUES FROM ('2024-07-01') TO ('2025-01-01');
CREATE TABLE auction.bid_beta PARTITION OF auction.bid FOR VALUES IN ('beta', 'beta-eu');
CREATE TABLE auction.bid_gamma PARTITION OF auction.bid FOR VALUES IN ('gamma') PARTITION BY HASH (auction_id);
CREATE TABLE auction.bid_gamma_0 PARTITION OF auction.bid_gamma FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE auction.bid_gamma_1 PARTITION OF auction.bid_gamma FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX bid_creative_at ON auction.bid (creative_id, at);
CREATE FUNCTION auction.effective_cpm(c auction.campaign, f auction.price_floor DEFAULT NULL) RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN c.paused OR c.max_cpm_micros < (f).micros THEN 0 ELSE c.max_cpm_micros END $$;
CREATE VIEW auction.biddable AS
  SELECT c.id, c.name, auction.effective_cpm(c) AS ecpm, cr.id AS creative_id, cr.kind
  FROM auction.campaign c JOIN auction.creative cr ON cr.campaign_id = c.id
  WHERE NOT c.paused AND c.flight @> now();
CREATE MATERIALIZED VIEW auction.win_rate AS
  SELECT exchange, creative_id, avg(won::int) AS rate, sum(cpm_micros) FILTER (WHERE won) / 1000 AS spend_micros
  FROM auction.bid GROUP BY exchange, creative_id;
CREATE UNIQUE INDEX win_rate_pk ON auction.win_rate (exchange, creative_id);
