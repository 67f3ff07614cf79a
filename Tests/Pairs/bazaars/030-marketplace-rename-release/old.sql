CREATE SCHEMA mk;
CREATE TYPE mk.listing_state AS ENUM ('draft', 'active', 'sold');
CREATE TABLE mk.seller (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, login name NOT NULL DEFAULT CURRENT_USER);
CREATE TABLE mk.listing (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT listing_pkey PRIMARY KEY,
    seller_id bigint NOT NULL CONSTRAINT listing_seller_fk REFERENCES mk.seller,
    title text NOT NULL,
    price numeric(10,2) NOT NULL CONSTRAINT listing_price CHECK (price > 0),
    state mk.listing_state NOT NULL DEFAULT 'draft'
);
CREATE INDEX listing_active ON mk.listing (seller_id) WHERE state = 'active';
ALTER TABLE mk.listing REPLICA IDENTITY FULL;
ALTER TABLE mk.listing ENABLE ROW LEVEL SECURITY;
CREATE POLICY seller_own ON mk.listing TO market_app USING (seller_id IN (SELECT s.id FROM mk.seller s WHERE s.login = CURRENT_USER));
CREATE POLICY anyone_reads ON mk.listing FOR SELECT TO market_ro USING (state = 'active');
CREATE TABLE mk.bid (listing_id bigint REFERENCES mk.listing, bidder text, amount numeric(10,2), PRIMARY KEY (listing_id, bidder));
CREATE VIEW mk.best AS SELECT l.id AS listing_id, l.title, max(b.amount) AS best FROM mk.listing l LEFT JOIN mk.bid b ON b.listing_id = l.id GROUP BY l.id;
CREATE PUBLICATION market FOR TABLE mk.listing WHERE (price > 1), mk.bid (listing_id, bidder, amount);
GRANT SELECT, INSERT, UPDATE ON mk.listing, mk.bid TO market_app;
GRANT SELECT ON mk.listing, mk.best TO market_ro;
COMMENT ON TABLE mk.listing IS 'things for sale';
CREATE SUBSCRIPTION rates CONNECTION 'host=rates dbname=fx' PUBLICATION fx WITH (connect = false, slot_name = NONE, enabled = false, two_phase = false);
