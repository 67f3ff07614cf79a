-- hash partitions to list+range; functions used in defaults and checks change signature
CREATE TYPE device AS ENUM ('desktop','mobile','tablet','tv');
CREATE FUNCTION bid_floor(d device) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE d WHEN 'tv' THEN 500 ELSE 100 END $$;
CREATE FUNCTION next_auction_key() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT 'a' || floor(random() * 1e9)::bigint::text $$;
CREATE FUNCTION bucket(k text, n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT abs(hashtext(k)) % n $$;
CREATE TABLE advertisers (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL,
  daily_cents integer NOT NULL DEFAULT 10000, 
  paused boolean NOT NULL DEFAULT false);
CREATE TABLE campaigns (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  advertiser_id integer NOT NULL REFERENCES advertisers ON DELETE CASCADE,
  
  target device NOT NULL, cpm_cents integer NOT NULL, CONSTRAINT above_floor CHECK (cpm_cents >= bid_floor(target)), runs daterange);
CREATE TABLE auctions (
  key text NOT NULL DEFAULT next_auction_key(),
  at timestamp NOT NULL DEFAULT now(),
  dev device NOT NULL,
  shard integer GENERATED ALWAYS AS (bucket(key, 8)) STORED,
  page text,
  PRIMARY KEY (key)) PARTITION BY HASH (key);
CREATE TABLE auctions_0 PARTITION OF auctions FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE auctions_1 PARTITION OF auctions FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE auctions_2 PARTITION OF auctions FOR VALUES WITH (MODULUS 3, REMAINDER 2);
CREATE INDEX auctions_bucket ON auctions (bucket(key, 64));
CREATE TABLE bids (
  auction text NOT NULL REFERENCES auctions ON DELETE CASCADE,
  campaign_id integer NOT NULL REFERENCES campaigns,
  cents integer NOT NULL CHECK (cents > 0),
  won boolean NOT NULL DEFAULT false,
  PRIMARY KEY (auction, campaign_id));
CREATE UNIQUE INDEX one_winner ON bids (auction) WHERE won;
CREATE VIEW spend AS
  SELECT c.advertiser_id, sum(b.cents) FILTER (WHERE b.won) AS cents, count(*) AS bids
  FROM bids b
  JOIN campaigns c ON c.id = b.campaign_id
  GROUP BY c.advertiser_id;
CREATE VIEW over_budget AS
  SELECT a.name, s.cents - a.daily_cents AS over
  FROM spend s
  JOIN advertisers a ON a.id = s.advertiser_id
  WHERE s.cents > a.daily_cents;
CREATE FUNCTION pick_winner(a text) RETURNS integer LANGUAGE sql AS $$ UPDATE bids SET won = true WHERE auction = a AND cents = (SELECT max(cents) FROM bids WHERE auction = a) RETURNING campaign_id $$;
