-- hash partitions to list+range; functions used in defaults and checks change signature
CREATE TYPE device AS ENUM ('desktop','mobile','tablet','tv');
CREATE FUNCTION bid_floor(d device, region text DEFAULT 'eu') RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE d WHEN 'tv' THEN 5.00 ELSE 1.00 END * CASE region WHEN 'us' THEN 2 ELSE 1 END $$;
CREATE FUNCTION next_auction_key(prefix text) RETURNS uuid LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN md5(prefix || random()::text)::uuid; END $$;
CREATE FUNCTION bucket(k uuid, n integer DEFAULT 16) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (uuid_hash(k) & (n - 1))::smallint $$;
CREATE TABLE advertisers (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL,
  daily numeric(10,2) NOT NULL DEFAULT 100.00,
  paused boolean NOT NULL DEFAULT false);
CREATE TABLE campaigns (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  advertiser_id integer NOT NULL REFERENCES advertisers ON DELETE CASCADE,
  
  targets device[] NOT NULL DEFAULT '{desktop,mobile}', region text NOT NULL DEFAULT 'eu', cpm numeric(8,4) NOT NULL, CONSTRAINT above_floor CHECK (cpm >= bid_floor(targets[1], region)), runs datemultirange,
  floor numeric GENERATED ALWAYS AS (bid_floor(targets[1])) STORED);
CREATE TABLE auctions (
  key uuid NOT NULL DEFAULT next_auction_key('a'),
  at timestamptz NOT NULL DEFAULT now(),
  dev device NOT NULL,
  shard smallint GENERATED ALWAYS AS (bucket(key, 8)) STORED,
  page text,
  CONSTRAINT auctions_pkey PRIMARY KEY (key, dev, at)) PARTITION BY LIST (dev);
CREATE TABLE auctions_0 PARTITION OF auctions FOR VALUES IN ('mobile','tablet') PARTITION BY RANGE (at);
CREATE TABLE auctions_0_hist PARTITION OF auctions_0 FOR VALUES FROM (MINVALUE) TO ('2024-06-01 00:00+00');
CREATE TABLE auctions_0_now PARTITION OF auctions_0 FOR VALUES FROM ('2024-06-01 00:00+00') TO (MAXVALUE);
CREATE TABLE auctions_1 PARTITION OF auctions FOR VALUES IN ('desktop');
CREATE TABLE auctions_2 PARTITION OF auctions DEFAULT;
CREATE INDEX auctions_bucket ON auctions (bucket(key), at DESC);
CREATE TABLE bids (
  auction uuid NOT NULL,
  dev device NOT NULL,
  at timestamptz NOT NULL,
  campaign_id integer NOT NULL REFERENCES campaigns ON DELETE RESTRICT,
  amount numeric(8,4) NOT NULL CHECK (amount > 0),
  won boolean,
  PRIMARY KEY (auction, campaign_id),
  FOREIGN KEY (auction, dev, at) REFERENCES auctions (key, dev, at) ON DELETE CASCADE);
CREATE UNIQUE INDEX one_winner ON bids (auction) INCLUDE (amount) WHERE won IS TRUE;
CREATE MATERIALIZED VIEW spend AS
  SELECT c.advertiser_id, b.dev, sum(b.amount) FILTER (WHERE b.won) AS amount, count(*) AS bids
  FROM bids b
  JOIN campaigns c ON c.id = b.campaign_id
  GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX spend_pk ON spend (advertiser_id, dev);
CREATE VIEW over_budget AS
  SELECT a.name, sum(s.amount) - a.daily AS over
  FROM spend s
  JOIN advertisers a ON a.id = s.advertiser_id
  GROUP BY a.id
  HAVING sum(s.amount) > a.daily;
CREATE PROCEDURE pick_winner(a uuid, INOUT winner integer) LANGUAGE plpgsql AS $$ BEGIN UPDATE bids SET won = true WHERE auction = a AND amount = (SELECT max(amount) FROM bids WHERE auction = a) RETURNING campaign_id INTO winner; END $$;
