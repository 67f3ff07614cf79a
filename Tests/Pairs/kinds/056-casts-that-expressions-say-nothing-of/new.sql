CREATE TYPE size AS ENUM ('s', 'm');
CREATE TYPE temp AS (degrees numeric);
CREATE FUNCTION to_size(integer) RETURNS size LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 1 THEN 's'::public.size ELSE 'm' END $$;
CREATE CAST (integer AS size) WITH FUNCTION to_size(integer) AS IMPLICIT;
CREATE FUNCTION to_temp(numeric) RETURNS temp LANGUAGE sql IMMUTABLE AS $$ SELECT row($1)::public.temp $$;
CREATE CAST (numeric AS temp) WITH FUNCTION to_temp(numeric);
CREATE FUNCTION warm(temp DEFAULT 0::numeric::temp) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN ($1).degrees;
CREATE TABLE box (id integer, has size DEFAULT 2);
CREATE VIEW boxes AS SELECT id, 2::size AS two FROM box;
