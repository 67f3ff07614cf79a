CREATE SCHEMA k;
CREATE TYPE k.temp AS (deg numeric
);
CREATE TYPE k.lvl AS ENUM ('lo', 'mid', 'hi');
CREATE FUNCTION k.to_temp(numeric) RETURNS k.temp LANGUAGE sql IMMUTABLE AS 'select row($1)::k.temp';
CREATE CAST (numeric AS k.temp) WITH FUNCTION k.to_temp(numeric) AS ASSIGNMENT;
CREATE FUNCTION k.from_temp(k.temp) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select ($1).deg';
CREATE CAST (k.temp AS numeric) WITH FUNCTION k.from_temp(k.temp);
CREATE FUNCTION k.lvl_int(k.lvl) RETURNS int LANGUAGE sql IMMUTABLE AS $$ select case $1::text when 'lo' then 1 when 'mid' then 2 else 3 end $$;
CREATE CAST (k.lvl AS int) WITH FUNCTION k.lvl_int(k.lvl) AS IMPLICIT;
CREATE CAST (text AS k.lvl) WITH INOUT AS ASSIGNMENT;
CREATE TABLE k.obs (id int, t k.temp, l k.lvl, raw text);
CREATE VIEW k.v AS SELECT id, t::numeric AS n, l::int AS li, raw::k.lvl AS rl FROM k.obs;
CREATE INDEX obs_l ON k.obs ((l::int));
ALTER TABLE k.obs ADD CONSTRAINT obs_c CHECK (l::int > 0);
GRANT SELECT ON k.v TO app_ro;
