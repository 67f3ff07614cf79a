CREATE SCHEMA farm;
CREATE TYPE farm.crop AS ENUM ('wheat', 'oats');
CREATE TYPE farm.dose AS RANGE (SUBTYPE = numeric);
CREATE DOMAIN farm.hectares AS numeric(8,2) CHECK (VALUE > 0);
CREATE COLLATION farm.c (provider = libc, locale = 'C');
CREATE TABLE farm.field (id serial PRIMARY KEY, name text COLLATE farm.c, area farm.hectares, crop farm.crop
);
CREATE SEQUENCE farm.load_no;
CREATE FUNCTION farm.add(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT $1 + coalesce($2, 0) $$;
CREATE AGGREGATE farm.total(numeric) (SFUNC = farm.add, STYPE = numeric, INITCOND = '0');
CREATE OPERATOR farm.+! (FUNCTION = farm.add, LEFTARG = numeric, RIGHTARG = numeric);
CREATE TEXT SEARCH CONFIGURATION farm.ts (COPY = pg_catalog.english);
CREATE TEXT SEARCH DICTIONARY farm.td (TEMPLATE = simple);
CREATE STATISTICS farm.st ON name, crop FROM farm.field;
CREATE VIEW farm.v AS SELECT crop, farm.total(area) AS ha FROM farm.field GROUP BY crop;
CREATE MATERIALIZED VIEW farm.mv AS SELECT 1 AS one;
CREATE PUBLICATION farm_pub FOR TABLE farm.field;
CREATE FOREIGN DATA WRAPPER farm_fdw;
CREATE SERVER farm_srv FOREIGN DATA WRAPPER farm_fdw;
CREATE FOREIGN TABLE farm.ft (a integer
) SERVER farm_srv;
ALTER TYPE farm.crop OWNER TO
    gm_owner;
ALTER TYPE farm.dose OWNER TO gm_owner;
ALTER DOMAIN farm.hectares OWNER TO gm_admin;
ALTER TABLE farm.field OWNER TO
    gm_owner;
ALTER SEQUENCE farm.load_no OWNER TO
    gm_admin;
ALTER TEXT SEARCH CONFIGURATION farm.ts OWNER TO gm_owner;
ALTER STATISTICS farm.st OWNER TO gm_owner;
ALTER COLLATION farm.c OWNER TO gm_owner;
ALTER VIEW farm.v OWNER TO
    gm_admin;
ALTER PUBLICATION farm_pub OWNER TO
    gm_owner;
ALTER FOREIGN TABLE farm.ft OWNER TO gm_owner;
GRANT SELECT ON farm.field TO gm_app WITH GRANT OPTION;
GRANT USAGE ON SEQUENCE farm.load_no TO gm_app;
GRANT USAGE ON FOREIGN SERVER farm_srv TO gm_app;
GRANT USAGE ON TYPE farm.crop TO gm_app;
REVOKE ALL ON farm.field FROM gm_owner;
COMMENT ON SERVER farm_srv IS 'nowhere';
