CREATE TYPE listing_state AS ENUM ('draft', 'active', 'under_offer', 'sold', 'withdrawn');
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
    kind text NOT NULL,
    street text NOT NULL,
    zip character(5) NOT NULL,
    city text NOT NULL,
    rooms numeric(3,1),
    area integer,
    year smallint,
    features text
);
CREATE TABLE listings (
    id serial PRIMARY KEY,
    property_id integer NOT NULL,
    agent_id integer NOT NULL,
    price integer NOT NULL,
    state listing_state DEFAULT 'draft' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_listings_property_id ON listings (property_id);
CREATE INDEX ix_listings_agent_id ON listings (agent_id);
CREATE TABLE viewings (
    id serial PRIMARY KEY,
    listing_id integer NOT NULL,
    visitor text NOT NULL,
    at timestamp without time zone NOT NULL
);
CREATE INDEX ix_viewings_listing_id ON viewings (listing_id);
CREATE TABLE offers (
    id serial PRIMARY KEY,
    listing_id integer NOT NULL,
    buyer text NOT NULL,
    amount integer NOT NULL,
    accepted boolean,
    made timestamp without time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_offers_listing_id ON offers (listing_id);
CREATE TABLE photos (
    id serial PRIMARY KEY,
    property_id integer NOT NULL,
    url text NOT NULL,
    main boolean DEFAULT false NOT NULL
);
CREATE INDEX ix_photos_property_id ON photos (property_id);
ALTER TABLE agents ADD CONSTRAINT fk_agents_agency_id FOREIGN KEY (agency_id) REFERENCES agencies;
ALTER TABLE listings ADD CONSTRAINT fk_listings_property_id FOREIGN KEY (property_id) REFERENCES properties;
ALTER TABLE listings ADD CONSTRAINT fk_listings_agent_id FOREIGN KEY (agent_id) REFERENCES agents;
ALTER TABLE viewings ADD CONSTRAINT fk_viewings_listing_id FOREIGN KEY (listing_id) REFERENCES listings ON DELETE CASCADE;
ALTER TABLE offers ADD CONSTRAINT fk_offers_listing_id FOREIGN KEY (listing_id) REFERENCES listings;
ALTER TABLE photos ADD CONSTRAINT fk_photos_property_id FOREIGN KEY (property_id) REFERENCES properties ON DELETE CASCADE;
CREATE UNIQUE INDEX one_main_photo ON photos (property_id) WHERE main;
CREATE VIEW market AS SELECT l.id, p.city, p.area, l.price, l.price / p.area AS per_m2 FROM listings l JOIN properties p ON p.id = l.property_id WHERE l.state = 'active';
