CREATE TYPE listing_state AS ENUM ('draft', 'active', 'reserved', 'sold');
CREATE TYPE property_kind AS ENUM ('house', 'flat', 'land', 'office');
CREATE TABLE agencies (
    id serial PRIMARY KEY,
    name text NOT NULL,
    licence character varying(20) UNIQUE
);
CREATE TABLE agents (
    id serial PRIMARY KEY,
    agency_id integer NOT NULL,
    name text NOT NULL,
    phone text,
    email text NOT NULL UNIQUE
);
CREATE INDEX ix_agents_agency_id ON agents (agency_id);
CREATE TABLE properties (
    id serial PRIMARY KEY,
    kind property_kind NOT NULL,
    street text NOT NULL,
    zip character(5) NOT NULL,
    city text NOT NULL,
    rooms numeric(3,1),
    area numeric(8,2),
    year smallint,
    features text[] DEFAULT '{}' NOT NULL,
    lat numeric(9,6),
    lon numeric(9,6),
    energy character(1),
    CHECK (area > 0)
);
CREATE TABLE listings (
    id serial PRIMARY KEY,
    property_id integer NOT NULL,
    agent_id integer NOT NULL,
    price numeric(12,2) NOT NULL,
    rent boolean DEFAULT false NOT NULL,
    currency character(3) DEFAULT 'EUR' NOT NULL,
    state listing_state DEFAULT 'draft' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_listings_property_id ON listings (property_id);
CREATE INDEX ix_listings_agent_id ON listings (agent_id);
CREATE TABLE viewings (
    id serial PRIMARY KEY,
    listing_id integer NOT NULL,
    buyer_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    feedback text
);
CREATE INDEX ix_viewings_listing_id ON viewings (listing_id);
CREATE INDEX ix_viewings_buyer_id ON viewings (buyer_id);
CREATE TABLE offers (
    id serial PRIMARY KEY,
    listing_id integer NOT NULL,
    buyer_id integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    state text DEFAULT 'open' NOT NULL,
    made timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_offers_listing_id ON offers (listing_id);
CREATE INDEX ix_offers_buyer_id ON offers (buyer_id);
CREATE TABLE photos (
    id serial PRIMARY KEY,
    property_id integer NOT NULL,
    url text NOT NULL,
    main boolean DEFAULT false NOT NULL
);
CREATE INDEX ix_photos_property_id ON photos (property_id);
CREATE TABLE price_history (
    listing_id integer NOT NULL,
    changed timestamp with time zone DEFAULT now() NOT NULL,
    price numeric(12,2) NOT NULL,
    PRIMARY KEY (listing_id, changed)
);
CREATE TABLE buyers (
    id serial PRIMARY KEY,
    name text NOT NULL,
    email text UNIQUE,
    phone text
);
ALTER TABLE agents ADD CONSTRAINT fk_agents_agency_id FOREIGN KEY (agency_id) REFERENCES agencies;
ALTER TABLE listings ADD CONSTRAINT fk_listings_property_id FOREIGN KEY (property_id) REFERENCES properties;
ALTER TABLE listings ADD CONSTRAINT fk_listings_agent_id FOREIGN KEY (agent_id) REFERENCES agents;
ALTER TABLE viewings ADD CONSTRAINT fk_viewings_listing_id FOREIGN KEY (listing_id) REFERENCES listings ON DELETE CASCADE;
ALTER TABLE viewings ADD CONSTRAINT fk_viewings_buyer_id FOREIGN KEY (buyer_id) REFERENCES buyers;
ALTER TABLE offers ADD CONSTRAINT fk_offers_listing_id FOREIGN KEY (listing_id) REFERENCES listings;
ALTER TABLE offers ADD CONSTRAINT fk_offers_buyer_id FOREIGN KEY (buyer_id) REFERENCES buyers;
ALTER TABLE photos ADD CONSTRAINT fk_photos_property_id FOREIGN KEY (property_id) REFERENCES properties ON DELETE CASCADE;
ALTER TABLE price_history ADD CONSTRAINT fk_price_history_listing_id FOREIGN KEY (listing_id) REFERENCES listings ON DELETE CASCADE;
CREATE UNIQUE INDEX one_main_photo ON photos (property_id) WHERE main;
CREATE VIEW market AS SELECT l.id, p.city, p.area, l.price, round(l.price / nullif(p.area, 0), 0) AS per_m2, p.kind FROM listings l JOIN properties p ON p.id = l.property_id WHERE l.state = 'active' AND NOT l.rent;
CREATE FUNCTION keep_price() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO price_history (listing_id, price) VALUES (OLD.id, OLD.price); RETURN NULL; END $$;
CREATE TRIGGER listings_price AFTER UPDATE OF price ON listings FOR EACH ROW EXECUTE FUNCTION keep_price();
CREATE UNIQUE INDEX one_accepted ON offers (listing_id) WHERE state = 'accepted';
