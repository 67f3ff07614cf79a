-- A default keeps no trace of an implicit cast but its function.
CREATE TYPE size AS ENUM ('s', 'm');
CREATE TYPE temp AS (degrees numeric);
CREATE FUNCTION to_size(integer) RETURNS size LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 1 THEN 's'::public.size ELSE 'm' END $$;
CREATE CAST (integer AS size) WITH FUNCTION to_size(integer);
CREATE TABLE box (id integer, has size DEFAULT 's');
CREATE VIEW boxes AS SELECT id, 1::size AS one FROM box;
