CREATE TYPE inner_t AS (x bigint, y text, z integer);
CREATE TYPE addr AS (street varchar(80), zip text, pos inner_t, country text);
CREATE DOMAIN good_addr AS addr CONSTRAINT zip_ok CHECK ((VALUE).zip <> '' AND (VALUE).country IS NULL);
CREATE TABLE typed OF addr (zip WITH OPTIONS NOT NULL, CONSTRAINT z UNIQUE (street), CONSTRAINT posx CHECK ((pos).x > 0));
CREATE TABLE person (id integer PRIMARY KEY, home addr DEFAULT ROW('s', '1', ROW(1, 'y', 2), 'no')::addr, others addr[], g good_addr);
CREATE INDEX person_zip ON person (((home).zip), (((home).pos).x)) WHERE (home).country = 'no';
CREATE FUNCTION fmt(a addr) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a.street || a.zip $$;
CREATE FUNCTION mk(text) RETURNS addr LANGUAGE plpgsql AS $$ DECLARE r public.addr; BEGIN r.street := $1; RETURN r; END $$;
CREATE VIEW pv AS SELECT id, (home).street, fmt(home) AS f, others[1] AS o1, (mk('a')).zip, (mk('a')).country FROM person;
