CREATE EXTENSION unaccent;
CREATE SCHEMA museum;
CREATE FUNCTION museum.fold(t text) RETURNS text LANGUAGE sql IMMUTABLE 
AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, t)) $$;
CREATE DOMAIN museum.inv_no AS 
varchar(20) CHECK (VALUE ~ '^\d{4}\.\d+$');
CREATE TABLE museum.person (id serial PRIMARY KEY, name text NOT NULL, born smallint, died smallint
);
CREATE INDEX person_fold ON museum.person (museum.fold(name));
CREATE TABLE museum.object (inv museum.inv_no PRIMARY KEY, title text NOT NULL, maker integer REFERENCES museum.person, medium text, dims text, year smallint, location text, on_view boolean DEFAULT false);
CREATE TABLE museum.loan (id serial PRIMARY KEY, inv museum.inv_no NOT NULL REFERENCES museum.object ON UPDATE CASCADE, borrower text, out date, back date, insured money);
CREATE TABLE museum.photo (inv museum.inv_no REFERENCES museum.object ON UPDATE CASCADE, n smallint, file text, PRIMARY KEY (inv, n));
CREATE VIEW museum.gallery AS 
SELECT o.inv, o.title, p.name AS maker, o.location FROM museum.object o LEFT JOIN museum.person p ON p.id = o.maker WHERE o.on_view;
CREATE FUNCTION museum.search(q text) RETURNS SETOF museum.
object LANGUAGE sql STABLE AS $$ SELECT * FROM museum.object WHERE museum.fold(title) LIKE '%' || museum.fold(q) || '%' $$;

