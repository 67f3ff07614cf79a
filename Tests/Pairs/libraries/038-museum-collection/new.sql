CREATE EXTENSION unaccent;
CREATE EXTENSION pg_trgm;
CREATE SCHEMA museum;
CREATE FUNCTION museum.fold(t text) RETURNS text LANGUAGE sql IMMUTABLE 
STRICT PARALLEL SAFE AS $$ SELECT regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, t)), '[^a-z0-9]+', ' ', 'g') $$;
CREATE DOMAIN museum.inv_no AS 
text CHECK (VALUE ~ '^\d{4}\.\d+(\.\d+)?[a-z]?$');
CREATE TABLE museum.person (id serial PRIMARY KEY, name text NOT NULL, born smallint, died smallint
, folded text GENERATED ALWAYS AS (museum.fold(name)) STORED, ulan integer UNIQUE, CHECK (died >= born)
);
CREATE INDEX person_fold ON museum.person USING gin (folded gin_trgm_ops);
CREATE TYPE museum.dimension AS (kind text, value numeric(8,1), unit text);
CREATE TABLE museum.location (id serial PRIMARY KEY, building text NOT NULL, room text NOT NULL, shelf text, public boolean NOT NULL DEFAULT false, UNIQUE NULLS NOT DISTINCT (building, room, shelf));
CREATE TABLE museum.object (id serial PRIMARY KEY, inv museum.inv_no NOT NULL UNIQUE, title text NOT NULL, medium text, dims museum.dimension[], years int4range, part_of integer REFERENCES museum.object ON DELETE RESTRICT, CHECK (part_of <> id));
CREATE TABLE museum.object_maker (object_id integer REFERENCES museum.object ON DELETE CASCADE, person_id integer REFERENCES museum.person, role text DEFAULT 'artist', attribution text, PRIMARY KEY (object_id, person_id, role));
CREATE TABLE museum.placement (object_id integer NOT NULL REFERENCES museum.object ON DELETE CASCADE, location_id integer NOT NULL REFERENCES museum.location, since timestamptz NOT NULL DEFAULT now(), until timestamptz, PRIMARY KEY (object_id, since), CHECK (until > since));
CREATE UNIQUE INDEX placement_current ON museum.placement (object_id) WHERE until IS NULL;
CREATE TABLE museum.loan (id serial PRIMARY KEY, object_id integer NOT NULL REFERENCES museum.object, borrower text NOT NULL, period daterange NOT NULL, insured numeric(14,2), insured_ccy char(3) DEFAULT 'EUR');
CREATE TABLE museum.photo (object_id integer REFERENCES museum.object ON DELETE CASCADE, n smallint CHECK (n > 0), file text NOT NULL, width integer, height integer, portrait boolean GENERATED ALWAYS AS (height > width) STORED, PRIMARY KEY (object_id, n));
CREATE VIEW museum.gallery AS 
SELECT o.inv, o.title, string_agg(p.name, ', ' ORDER BY p.name) AS maker, l.building || '/' || l.room AS location FROM museum.object o JOIN museum.placement c ON c.object_id = o.id AND c.until IS NULL JOIN museum.location l ON l.id = c.location_id AND l.public LEFT JOIN museum.object_maker m ON m.object_id = o.id LEFT JOIN museum.person p ON p.id = m.person_id GROUP BY o.id, l.id;
CREATE FUNCTION museum.search(q text) RETURNS SETOF museum.
gallery LANGUAGE sql STABLE AS $$ SELECT * FROM museum.gallery WHERE museum.fold(title) LIKE '%' || museum.fold(q) || '%' $$;

