CREATE SCHEMA bb;
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA bb;
CREATE TYPE bb.material AS ENUM ('blood', 'serum', 'plasma', 'dna',
'tissue');
CREATE DOMAIN bb.barcode AS 
char(10);
CREATE DOMAIN bb.volume_ul AS numeric(10,2) CHECK (VALUE >= 0);
CREATE TABLE bb.donor (
    id serial PRIMARY KEY,
    pseudonym text NOT NULL UNIQUE,
    birth_year smallint CHECK (birth_year > 1900),
    sex char(1)
);
CREATE TABLE bb.consent (
    id serial PRIMARY KEY,
    donor_id integer NOT NULL REFERENCES bb.donor,
    version text NOT NULL,
    given_on date NOT NULL,
    withdrawn_on date,
    purposes text NOT NULL
);
CREATE TABLE bb.collection (
    id serial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    title text NOT NULL
);
CREATE TABLE bb.freezer (
    id serial PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE bb.box (
    id serial PRIMARY KEY,
    freezer_id integer NOT NULL REFERENCES bb.freezer,
    rack integer NOT NULL,
    label text NOT NULL
);
CREATE TABLE bb.sample (
    barcode bb.barcode PRIMARY KEY,
    donor_id integer NOT NULL REFERENCES bb.donor,
    collection_id integer REFERENCES bb.collection,
    material bb.material NOT NULL,
    parent bb.barcode REFERENCES bb.sample,
    volume bb.volume_ul,
    box_id integer REFERENCES bb.box,
    pos integer,
    drawn_at timestamp,
    attrs bb.hstore,
    UNIQUE (box_id, pos)
);
CREATE INDEX sample_attrs ON bb.sample USING gist (attrs);
CREATE VIEW bb.inventory AS SELECT s.barcode, s.material, f.name AS freezer, b.rack, b.label, s.pos FROM bb.sample s LEFT JOIN bb.box b ON b.id = s.box_id LEFT JOIN bb.freezer f ON f.id = b.freezer_id;
CREATE MATERIALIZED VIEW bb.stock AS SELECT material, count(*) AS n FROM bb.inventory GROUP BY material;
CREATE TABLE bb.study (
    id serial PRIMARY KEY,
    title text NOT NULL,
    during daterange
);
CREATE TABLE bb.request (
    id serial PRIMARY KEY,
    study_id integer NOT NULL REFERENCES bb.study,
    material bb.material NOT NULL,
    wanted integer NOT NULL,
    granted integer
);
CREATE TABLE bb.shipment_item (
    request_id integer NOT NULL REFERENCES bb.request,
    barcode bb.barcode NOT NULL REFERENCES bb.sample,
    PRIMARY KEY (request_id, barcode)
);
CREATE FUNCTION bb.luhn(bb.barcode) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT ascii($1::text) % 10 $$;
