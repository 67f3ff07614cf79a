CREATE TYPE inner_t AS (x integer, y text);
CREATE TYPE addr AS (street text, zip varchar(5), pos inner_t, old_flag boolean);
CREATE DOMAIN good_addr AS addr CONSTRAINT zip_ok CHECK ((VALUE).zip <> '');
CREATE TABLE typed OF addr (street WITH OPTIONS NOT NULL DEFAULT 'main', CONSTRAINT z UNIQUE (zip), CONSTRAINT posx CHECK ((pos).x > 0));
CREATE TABLE person (id integer PRIMARY KEY, home addr DEFAULT ROW('s', '1', ROW(1, 'y'), true)::addr, others addr[], g good_addr);
CREATE INDEX person_zip ON person (((home).zip), (((home).pos).x)) WHERE (home).old_flag;
CREATE FUNCTION fmt(a addr) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a.street || a.zip $$;
CREATE FUNCTION mk(text) RETURNS addr LANGUAGE plpgsql AS $$ DECLARE r public.addr; BEGIN r.street := $1; RETURN r; END $$;
CREATE VIEW pv AS SELECT id, (home).street, fmt(home) AS f, others[1] AS o1, (mk('a')).zip, (mk('a')).old_flag FROM person;
