CREATE SCHEMA auction;
CREATE TYPE auction.lot_status AS ENUM ('consigned', 'catalogued', 'live', 'sold', 'passed');
CREATE TABLE auction.party (
    party_id serial PRIMARY KEY,
    kind char(1) NOT NULL,
    name text NOT NULL
);
CREATE TABLE auction.seller (commission numeric(4,2) NOT NULL DEFAULT 10.00) INHERITS (auction.party);
CREATE TABLE auction.buyer (paddle integer UNIQUE, credit_limit numeric(12,2)) INHERITS (auction.party);
ALTER TABLE auction.seller ADD CONSTRAINT seller_pk PRIMARY KEY (party_id);
ALTER TABLE auction.buyer ADD CONSTRAINT buyer_pk PRIMARY KEY (party_id);
CREATE TABLE auction.sale (
    sale_no integer PRIMARY KEY,
    title text NOT NULL,
    starts timestamptz NOT NULL
);
CREATE TABLE auction.lot (
    sale_no integer NOT NULL REFERENCES auction.sale,
    lot_no integer NOT NULL,
    seller_id integer NOT NULL REFERENCES auction.seller,
    title text NOT NULL,
    estimate_low numeric(12,2),
    estimate_high numeric(12,2),
    reserve numeric(12,2),
    status auction.lot_status NOT NULL DEFAULT 'consigned',
    PRIMARY KEY (sale_no, lot_no),
    CHECK (estimate_high >= estimate_low)
);
CREATE TABLE auction.bid (
    bid_id bigserial PRIMARY KEY,
    sale_no integer NOT NULL,
    lot_no integer NOT NULL,
    buyer_id integer NOT NULL REFERENCES auction.buyer,
    amount numeric(12,2) NOT NULL,
    placed timestamptz NOT NULL DEFAULT clock_timestamp(),
    FOREIGN KEY (sale_no, lot_no) REFERENCES auction.lot
);
CREATE INDEX bid_lot ON auction.bid (sale_no, lot_no, amount);
CREATE FUNCTION auction.increment(p numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN p < 100 THEN 5 WHEN p < 1000 THEN 50 ELSE 100 END $$;
CREATE FUNCTION auction.check_bid() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE top numeric;
BEGIN
    SELECT max(amount) INTO top FROM auction.bid WHERE sale_no = NEW.sale_no AND lot_no = NEW.lot_no;
    IF NEW.amount < top + auction.increment(top) THEN RAISE EXCEPTION 'bid too low'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bid_check BEFORE INSERT ON auction.bid FOR EACH ROW EXECUTE FUNCTION auction.check_bid();
CREATE VIEW auction.top_bid AS SELECT DISTINCT ON (sale_no, lot_no) * FROM auction.bid ORDER BY sale_no, lot_no, amount DESC;
CREATE VIEW auction.catalogue AS SELECT l.sale_no, l.lot_no, l.title, l.estimate_low, l.estimate_high, l.status, t.amount AS current FROM auction.lot l LEFT JOIN auction.top_bid t USING (sale_no, lot_no);

-- inheritance flattened: one party table with roles
DROP VIEW auction.catalogue;
DROP VIEW auction.top_bid;
ALTER TABLE auction.lot DROP CONSTRAINT lot_seller_id_fkey;
ALTER TABLE auction.bid DROP CONSTRAINT bid_buyer_id_fkey;
ALTER TABLE auction.seller NO INHERIT auction.party;
ALTER TABLE auction.buyer NO INHERIT auction.party;
INSERT INTO auction.party SELECT party_id, kind, name FROM auction.seller UNION SELECT party_id, kind, name FROM auction.buyer;
ALTER TABLE auction.party RENAME CONSTRAINT party_pkey TO party_pk;
ALTER TABLE auction.seller DROP COLUMN kind, DROP COLUMN name, ALTER COLUMN party_id DROP DEFAULT;
ALTER TABLE auction.buyer DROP COLUMN kind, DROP COLUMN name, ALTER COLUMN party_id DROP DEFAULT;
ALTER TABLE auction.seller ADD CONSTRAINT seller_party_fk FOREIGN KEY (party_id) REFERENCES auction.party ON DELETE CASCADE;
ALTER TABLE auction.buyer ADD CONSTRAINT buyer_party_fk FOREIGN KEY (party_id) REFERENCES auction.party ON DELETE CASCADE;
ALTER TABLE auction.party DROP COLUMN kind;
ALTER TABLE auction.party ADD COLUMN country char(2), ADD COLUMN kyc_at timestamptz;
ALTER TABLE auction.lot ADD CONSTRAINT lot_seller_id_fkey FOREIGN KEY (seller_id) REFERENCES auction.seller (party_id);
ALTER TABLE auction.bid ADD CONSTRAINT bid_buyer_id_fkey FOREIGN KEY (buyer_id) REFERENCES auction.buyer (party_id);

-- online bidding: maximum bids, withdrawn state, surrogate key for lots
CREATE TABLE auction.max_bid (
    lot_id bigint NOT NULL,
    buyer_id integer NOT NULL REFERENCES auction.buyer,
    ceiling numeric(12,2) NOT NULL CHECK (ceiling > 0),
    PRIMARY KEY (lot_id, buyer_id)
);
ALTER TABLE auction.bid DROP CONSTRAINT bid_sale_no_lot_no_fkey;
ALTER TABLE auction.lot DROP CONSTRAINT lot_pkey;
ALTER TABLE auction.lot ADD COLUMN lot_id bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE auction.lot ADD CONSTRAINT lot_pkey PRIMARY KEY (lot_id), ADD CONSTRAINT lot_number UNIQUE (sale_no, lot_no) DEFERRABLE;
ALTER TABLE auction.bid ADD COLUMN lot_id bigint;
UPDATE auction.bid b SET lot_id = l.lot_id FROM auction.lot l WHERE (l.sale_no, l.lot_no) = (b.sale_no, b.lot_no);
DROP INDEX auction.bid_lot;
ALTER TABLE auction.bid DROP COLUMN sale_no, DROP COLUMN lot_no;
ALTER TABLE auction.bid ALTER COLUMN lot_id SET NOT NULL, ADD FOREIGN KEY (lot_id) REFERENCES auction.lot;
ALTER TABLE auction.max_bid ADD FOREIGN KEY (lot_id) REFERENCES auction.lot ON DELETE CASCADE;
CREATE UNIQUE INDEX bid_lot_amount ON auction.bid (lot_id, amount DESC) INCLUDE (buyer_id, placed);
ALTER TYPE auction.lot_status ADD VALUE 'withdrawn' BEFORE 'live';
ALTER TYPE auction.lot_status RENAME VALUE 'passed' TO 'bought-in';

CREATE TABLE auction.increment_step (upto numeric(12,2) PRIMARY KEY, step numeric(12,2) NOT NULL);
DROP TRIGGER bid_check ON auction.bid;
DROP FUNCTION auction.check_bid();
DROP FUNCTION auction.increment(numeric);
CREATE FUNCTION auction.next_bid(p numeric, OUT minimum numeric, OUT step numeric) LANGUAGE plpgsql STABLE AS $$
BEGIN
    SELECT s.step INTO step FROM auction.increment_step s WHERE s.upto > p ORDER BY s.upto LIMIT 1;
    minimum := coalesce(p, 0) + step;
END $$;
CREATE FUNCTION auction.check_bid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.amount < (SELECT (auction.next_bid(max(amount))).minimum FROM auction.bid WHERE lot_id = NEW.lot_id) THEN
        RAISE EXCEPTION 'bid too low' USING hint = 'see auction.increment_step';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bid_check BEFORE INSERT OR UPDATE OF amount ON auction.bid FOR EACH ROW EXECUTE FUNCTION auction.check_bid();
CREATE VIEW auction.top_bid AS SELECT DISTINCT ON (lot_id) lot_id, bid_id, buyer_id, amount, placed FROM auction.bid ORDER BY lot_id, amount DESC;
CREATE VIEW auction.catalogue AS SELECT l.lot_id, l.sale_no, l.lot_no, l.title, numrange(l.estimate_low, l.estimate_high, '[]') AS estimate, l.status, t.amount AS current, t.amount >= l.reserve AS reserve_met FROM auction.lot l LEFT JOIN auction.top_bid t USING (lot_id);
