CREATE SCHEMA re;
CREATE TYPE re.kind AS ENUM ('flat', 'house', 'office', 'land');
CREATE TYPE re.deal AS ENUM ('rent', 'sale');
CREATE TABLE re.agency (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    phone text
);
CREATE TABLE re.agent (
    id serial PRIMARY KEY,
    agency_id integer NOT NULL REFERENCES re.agency,
    name text NOT NULL,
    email text NOT NULL UNIQUE
);
CREATE TABLE re.location (
    id serial PRIMARY KEY,
    parent_id integer REFERENCES re.location,
    name text NOT NULL,
    UNIQUE (parent_id, name)
);
CREATE TABLE re.listing (
    id serial PRIMARY KEY,
    agent_id integer NOT NULL REFERENCES re.agent,
    location_id integer NOT NULL REFERENCES re.location,
    kind re.kind NOT NULL,
    deal re.deal NOT NULL,
    title varchar(100) NOT NULL,
    price integer NOT NULL,
    rooms numeric(3,1),
    area integer,
    available date,
    active boolean NOT NULL DEFAULT true,
    created timestamp NOT NULL DEFAULT now()
);
CREATE INDEX listing_search ON re.listing (deal, kind, price) WHERE active;
CREATE TABLE re.photo (
    id serial PRIMARY KEY,
    listing_id integer NOT NULL REFERENCES re.listing ON DELETE CASCADE,
    url text NOT NULL
);
CREATE TABLE re.inquiry (
    id serial PRIMARY KEY,
    listing_id integer NOT NULL REFERENCES re.listing,
    name text NOT NULL,
    email text NOT NULL,
    message text,
    at timestamp NOT NULL DEFAULT now()
);
CREATE VIEW re.active_listing AS SELECT l.id, l.title, l.kind, l.deal, l.price, loc.name AS place FROM re.listing l JOIN re.location loc ON loc.id = l.location_id WHERE l.active;
CREATE VIEW re.price_level AS SELECT place, deal, avg(price) AS avg_price FROM re.active_listing GROUP BY 1, 2;
CREATE MATERIALIZED VIEW re.place_summary AS SELECT place, count(*) AS listings FROM re.active_listing GROUP BY place;
CREATE UNIQUE INDEX place_summary_place ON re.place_summary (place);
CREATE TABLE re.saved_search (
    id serial PRIMARY KEY,
    email text NOT NULL,
    criteria text NOT NULL
);
CREATE FUNCTION re.price_m2(l re.listing) RETURNS numeric
    LANGUAGE sql STABLE
    AS $$ SELECT l.price::numeric / nullif(l.area, 0) $$;
