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
