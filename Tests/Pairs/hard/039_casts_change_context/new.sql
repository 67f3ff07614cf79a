CREATE TYPE level AS ENUM ('lo', 'mid', 'hi');
CREATE TYPE meters AS (v numeric);
CREATE DOMAIN feet AS double precision;
CREATE FUNCTION level_int(level) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE $1::text WHEN 'lo' THEN 1 WHEN 'mid' THEN 2 ELSE 3 END $$;
CREATE FUNCTION m_f8(meters, integer DEFAULT 0, boolean DEFAULT false) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1).v';
CREATE FUNCTION f8_m(double precision) RETURNS meters LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ROW($1)::meters';
CREATE CAST (level AS bigint) WITH FUNCTION level_int(level) AS ASSIGNMENT;
CREATE CAST (varchar AS level) WITH INOUT;
CREATE CAST (meters AS double precision) WITH FUNCTION m_f8(meters, integer, boolean) AS IMPLICIT;
CREATE CAST (double precision AS meters) WITH FUNCTION f8_m(double precision) AS IMPLICIT;
CREATE CAST (meters AS text) WITH INOUT AS ASSIGNMENT;
CREATE TABLE road (id integer, len meters DEFAULT 5.0::double precision, lvl level DEFAULT 'mid'::varchar::level, CHECK (lvl::bigint + 1 > 0));
CREATE VIEW road_v AS SELECT id, len::double precision AS l, lvl::bigint + 10 AS n, len + 1.0::double precision AS l1 FROM road;
CREATE INDEX road_n ON road ((lvl::bigint));
COMMENT ON CAST (level AS bigint) IS 'for arithmetic';

