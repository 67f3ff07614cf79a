CREATE TYPE listing_state AS ENUM ('draft','active','reserved','sold');
CREATE TABLE agents (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    phone text
);
CREATE TABLE listings (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id int NOT NULL REFERENCES agents ON DELETE RESTRICT,
    street text NOT NULL,
    city text NOT NULL,
    area numeric(8,2) CHECK (area > 0),
    price numeric(12,2),
    per_sqm numeric(12,2) GENERATED ALWAYS AS (price / area) STORED,
    state listing_state NOT NULL DEFAULT 'draft'
);
CREATE INDEX listings_city ON listings (city, price) WHERE state IN ('active','reserved');
CREATE VIEW active_listings AS SELECT id, agent_id, street, city, price, state FROM listings WHERE state IN ('active','reserved');
CREATE FUNCTION active_iud() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO listings (agent_id, street, city, price, state) VALUES (NEW.agent_id, NEW.street, NEW.city, NEW.price, 'active');
    RETURN NEW;
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE listings SET state = 'sold' WHERE id = OLD.id;
    RETURN OLD;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER iud INSTEAD OF INSERT OR UPDATE OR DELETE ON active_listings FOR EACH ROW EXECUTE FUNCTION active_iud();
CREATE VIEW cheap WITH (check_option = local, security_barrier = true) AS SELECT id, city, price FROM listings WHERE price < 150000 AND state = 'active';
CREATE MATERIALIZED VIEW agent_listings AS SELECT a.name AS agent, l.id, l.city FROM listings l JOIN agents a ON a.id = l.agent_id;
CREATE INDEX agent_listings_agent ON agent_listings (agent);
CREATE TABLE price_log (
    listing_id int NOT NULL REFERENCES listings ON DELETE CASCADE,
    old_price numeric(12,2),
    new_price numeric(12,2),
    at timestamptz NOT NULL DEFAULT now()
);
CREATE FUNCTION log_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO price_log VALUES (OLD.id, OLD.price, NEW.price); RETURN NULL; END $$;
CREATE TRIGGER log_price AFTER UPDATE OF price ON listings FOR EACH ROW WHEN (NEW.price <> OLD.price) EXECUTE FUNCTION log_price();
CREATE RULE keep_log AS ON DELETE TO price_log WHERE OLD.at > now() - interval '1 year' DO INSTEAD NOTHING;
ALTER VIEW cheap ALTER city SET DEFAULT 'Hamburg';
COMMENT ON VIEW cheap IS 'below 150k';
CREATE TABLE viewings (
    listing_id int REFERENCES listings ON DELETE CASCADE,
    slot tsrange NOT NULL,
    visitor text NOT NULL,
    PRIMARY KEY (listing_id, slot)
);
