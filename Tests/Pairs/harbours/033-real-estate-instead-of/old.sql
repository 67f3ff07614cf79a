CREATE TYPE listing_state AS ENUM ('draft','active','sold');
CREATE TABLE agents (
    id serial PRIMARY KEY,
    name text NOT NULL,
    phone varchar(20)
);
CREATE TABLE listings (
    id serial PRIMARY KEY,
    agent_id int NOT NULL REFERENCES agents,
    street text NOT NULL,
    city text NOT NULL,
    sqm int,
    price int,
    per_sqm int GENERATED ALWAYS AS (price / sqm) STORED,
    state listing_state NOT NULL DEFAULT 'draft'
);
CREATE INDEX listings_city ON listings (city, price) WHERE state = 'active';
CREATE VIEW active_listings AS SELECT id, agent_id, street, city, price FROM listings WHERE state = 'active';
CREATE RULE active_ins AS ON INSERT TO active_listings DO INSTEAD INSERT INTO listings (agent_id, street, city, price, state) VALUES (NEW.agent_id, NEW.street, NEW.city, NEW.price, 'active');
CREATE RULE active_del AS ON DELETE TO active_listings DO INSTEAD UPDATE listings SET state = 'sold' WHERE id = OLD.id;
CREATE VIEW cheap AS SELECT * FROM active_listings WHERE price < 100000 WITH CASCADED CHECK OPTION;
CREATE VIEW agent_listings AS SELECT a.name AS agent, l.id, l.city FROM listings l JOIN agents a ON a.id = l.agent_id;
CREATE FUNCTION agent_listings_iud() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listings SET city = NEW.city WHERE id = OLD.id;
  RETURN NEW;
END $$;
CREATE TRIGGER iud INSTEAD OF UPDATE ON agent_listings FOR EACH ROW EXECUTE FUNCTION agent_listings_iud();
CREATE TABLE price_log (listing_id int, old_price int, new_price int, at timestamptz DEFAULT now());
CREATE RULE log_price AS ON UPDATE TO listings WHERE NEW.price <> OLD.price DO ALSO INSERT INTO price_log (listing_id, old_price, new_price) VALUES (OLD.id, OLD.price, NEW.price);
CREATE RULE keep_log AS ON DELETE TO price_log DO INSTEAD NOTHING;
ALTER VIEW active_listings ALTER city SET DEFAULT 'Berlin';
COMMENT ON RULE active_del ON active_listings IS 'mark as sold';
COMMENT ON VIEW cheap IS 'below 100k';
CREATE TABLE viewings (
    listing_id int REFERENCES listings,
    at timestamp NOT NULL,
    visitor text,
    PRIMARY KEY (listing_id, at)
);
CREATE RULE no_viewing_upd AS ON UPDATE TO viewings DO INSTEAD NOTHING;
