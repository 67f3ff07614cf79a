CREATE TYPE celsius AS (deg numeric);
CREATE TYPE level AS ENUM ('low','high');
CREATE FUNCTION c_from_num(numeric) RETURNS celsius LANGUAGE sql IMMUTABLE AS 'select row($1)::celsius';
CREATE FUNCTION level_from_int(int) RETURNS level LANGUAGE sql IMMUTABLE AS $$ select case when $1 > 5 then 'high' else 'low' end::level $$;
CREATE CAST (numeric AS celsius) WITH FUNCTION c_from_num(numeric) AS ASSIGNMENT;
CREATE CAST (int AS level) WITH FUNCTION level_from_int(int);
CREATE CAST (text AS level) WITH INOUT AS IMPLICIT;
CREATE TABLE reading (id int, t celsius DEFAULT 20.5::numeric::celsius, l level DEFAULT 7::level);
