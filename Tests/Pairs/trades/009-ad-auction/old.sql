CREATE SCHEMA auction;
CREATE TYPE auction.creative_kind AS ENUM ('banner','native','video');
CREATE TABLE auction.advertiser (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, blocked_domains text[] NOT NULL DEFAULT '{}');
CREATE TABLE auction.campaign (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  advertiser_id uuid NOT NULL REFERENCES auction.advertiser,
  name text NOT NULL,
  flight tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
  daily_budget numeric(12,4) NOT NULL,
  max_cpm numeric(12,4) NOT NULL,
  targeting jsonb NOT NULL DEFAULT '{}'::jsonb,
  paused boolean NOT NULL DEFAULT false
);
CREATE INDEX campaign_targeting ON auction.campaign USING gin (targeting);
CREATE TABLE auction.creative (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  campaign_id uuid NOT NULL REFERENCES auction.campaign ON DELETE CASCADE,
  kind auction.creative_kind NOT NULL,
  w int, h int,
  CONSTRAINT size_known CHECK (kind = 'native' OR (w IS NOT NULL AND h IS NOT NULL))
);
CREATE TABLE auction.bid (
  auction_id bigint NOT NULL,
  at timestamptz NOT NULL,
  exchange text NOT NULL,
  creative_id uuid NOT NULL,
  cpm numeric(12,4) NOT NULL,
  won boolean
) PARTITION BY LIST (exchange);
CREATE TABLE auction.bid_alpha PARTITION OF auction.bid FOR VALUES IN ('alpha') PARTITION BY RANGE (at);
CREATE TABLE auction.bid_alpha_24h1 PARTITION OF auction.bid_alpha FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');
CREATE TABLE auction.bid_beta PARTITION OF auction.bid FOR VALUES IN ('beta');
CREATE INDEX bid_creative_at ON auction.bid (creative_id, at);
CREATE FUNCTION auction.effective_cpm(c auction.campaign) RETURNS numeric LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN c.paused THEN 0 ELSE c.max_cpm END $$;
CREATE VIEW auction.biddable AS
  SELECT c.id, c.name, auction.effective_cpm(c) AS ecpm, cr.id AS creative_id, cr.kind
  FROM auction.campaign c JOIN auction.creative cr ON cr.campaign_id = c.id
  WHERE NOT c.paused AND c.flight @> now();
CREATE MATERIALIZED VIEW auction.win_rate AS
  SELECT exchange, creative_id, avg(won::int) AS rate, sum(cpm) FILTER (WHERE won) / 1000 AS spend
  FROM auction.bid GROUP BY exchange, creative_id;
CREATE UNIQUE INDEX win_rate_pk ON auction.win_rate (exchange, creative_id);
