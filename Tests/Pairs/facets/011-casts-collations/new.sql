CREATE COLLATION german_phone (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION natural_sort (provider = icu, locale = 'en-u-kn-true');
COMMENT ON COLLATION natural_sort IS 'file2 before file10';
CREATE TYPE status AS ENUM ('on', 'off');
CREATE TYPE fraction AS (num int, den int);
CREATE FUNCTION fraction_to_numeric(f fraction) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT f.num::numeric / f.den';
CREATE CAST (fraction AS numeric) WITH FUNCTION fraction_to_numeric(fraction) AS IMPLICIT;
CREATE FUNCTION int_to_status(int) RETURNS status LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 0 THEN 'off'::status ELSE 'on'::status END $$;
CREATE FUNCTION bool_to_status(b bool) RETURNS status LANGUAGE sql IMMUTABLE AS $$ SELECT int_to_status(b::int) $$;
CREATE CAST (bool AS status) WITH FUNCTION bool_to_status(bool) AS ASSIGNMENT;
CREATE TABLE people (id int PRIMARY KEY, surname text COLLATE german_phone, nick text COLLATE ci UNIQUE, file text COLLATE 
natural_sort
, share fraction, st status DEFAULT 'on');
CREATE INDEX people_file ON people (file, surname COLLATE "C" DESC);
CREATE VIEW phonebook AS SELECT surname, nick, share * 2.0 AS s2 FROM people ORDER BY surname COLLATE ci, file;
