CREATE SCHEMA mk;
CREATE TYPE mk.offer_state AS ENUM ('draft', 'active', 'sold');
CREATE TABLE mk.seller (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, login name NOT NULL DEFAULT CURRENT_USER);
CREATE TABLE mk.offer (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT offer_pkey PRIMARY KEY,
    seller_id bigint NOT NULL CONSTRAINT offer_seller_fk REFERENCES mk.seller ON DELETE CASCADE,
    title text NOT NULL,
    price numeric(12,2) NOT NULL CONSTRAINT offer_price CHECK (price > 0),
    state mk.offer_state NOT NULL DEFAULT 'draft',
    expires timestamptz
);
CREATE INDEX offer_active ON mk.offer (seller_id) WHERE state = 'active';
ALTER TABLE mk.offer REPLICA IDENTITY FULL;
ALTER TABLE mk.offer ENABLE ROW LEVEL SECURITY;
CREATE POLICY seller_own ON mk.offer TO market_app USING (seller_id IN (SELECT s.id FROM mk.seller s WHERE s.login = CURRENT_USER));
CREATE POLICY anyone_reads ON mk.offer FOR SELECT TO market_ro, market_app USING (state = 'active' AND (expires IS NULL OR expires > now()));
CREATE TABLE mk.bid (offer_id bigint REFERENCES mk.offer, bidder text, amount numeric(12,2), PRIMARY KEY (offer_id, bidder));
CREATE VIEW mk.best AS SELECT l.id AS offer_id, l.title, max(b.amount) AS best FROM mk.offer l LEFT JOIN mk.bid b ON b.offer_id = l.id GROUP BY l.id;
CREATE VIEW mk.listing AS SELECT id, seller_id, title, price, state FROM mk.offer;
CREATE PUBLICATION market FOR TABLE mk.offer WHERE (price > 1 AND title <> ''), mk.bid (offer_id, bidder, amount);
GRANT SELECT, INSERT, UPDATE ON mk.offer, mk.bid TO market_app;
GRANT SELECT ON mk.offer, mk.best, mk.listing TO market_ro;
COMMENT ON TABLE mk.offer IS 'things for sale';
COMMENT ON VIEW mk.listing IS 'old name, goes away in 3.0';
CREATE SUBSCRIPTION rates CONNECTION 'host=rates2 dbname=fx' PUBLICATION fx, metals WITH (connect = false, slot_name = NONE, enabled = false);
