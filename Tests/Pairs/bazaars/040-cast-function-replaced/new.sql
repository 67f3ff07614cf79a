CREATE SCHEMA k;
CREATE TYPE k.temp AS (deg numeric
    , unit char(1)
);
CREATE TYPE k.lvl AS ENUM ('lo', 'mid', 'hi');
CREATE FUNCTION k.to_temp(x numeric, typmod int DEFAULT -1, explicit boolean DEFAULT true) RETURNS k.temp LANGUAGE sql IMMUTABLE AS $$ select row(x, 'C')::k.temp $$;
CREATE CAST (numeric AS k.temp) WITH FUNCTION k.to_temp(numeric, int, boolean) AS IMPLICIT;
CREATE FUNCTION k.from_temp(k.temp) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'select ($1).deg::double precision';
CREATE CAST (k.temp AS double precision) WITH FUNCTION k.from_temp(k.temp) AS ASSIGNMENT;
CREATE FUNCTION k.lvl_int2(k.lvl) RETURNS int LANGUAGE sql IMMUTABLE AS $$ select case $1::text when 'lo' then 10 when 'mid' then 20 else 30 end $$;
CREATE CAST (k.lvl AS int) WITH FUNCTION k.lvl_int2(k.lvl);
CREATE FUNCTION k.text_lvl(text) RETURNS k.lvl LANGUAGE sql IMMUTABLE AS $$ select case when $1 like 'h%' then 'hi'::k.lvl else 'lo'::k.lvl end $$;
CREATE CAST (text AS k.lvl) WITH FUNCTION k.text_lvl(text);
COMMENT ON CAST (text AS k.lvl) IS 'lenient';
CREATE TABLE k.obs (id int, t k.temp, l k.lvl, raw text);
CREATE VIEW k.v AS SELECT id, t::double precision AS n, l::int AS li, raw::k.lvl AS rl FROM k.obs;
CREATE INDEX obs_l ON k.obs ((l::int));
ALTER TABLE k.obs ADD CONSTRAINT obs_c CHECK (l::int > 0);
GRANT SELECT ON k.v TO app_ro;
