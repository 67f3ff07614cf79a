CREATE COLLATION german_phone (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = true);
CREATE COLLATION numeric_en (provider = icu, locale = 'en-u-kn-true');
CREATE TYPE status AS ENUM ('on', 'off');
CREATE TYPE fraction AS (num int, den int);
CREATE FUNCTION fraction_to_numeric(f fraction) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT f.num::numeric / f.den';
CREATE CAST (fraction AS numeric) WITH FUNCTION fraction_to_numeric(fraction);
CREATE FUNCTION int_to_status(int) RETURNS status LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 0 THEN 'off'::status ELSE 'on'::status END $$;
CREATE CAST (int AS status) WITH FUNCTION int_to_status(int) AS ASSIGNMENT;
CREATE TABLE people (id int PRIMARY KEY, surname text COLLATE german_phone, nick text COLLATE ci UNIQUE, file text COLLATE 
numeric_en
, share fraction, st status DEFAULT 'on');
CREATE INDEX people_file ON people (file, surname COLLATE "C" DESC);
CREATE VIEW phonebook AS SELECT surname, nick, share::numeric AS s FROM people ORDER BY surname;
