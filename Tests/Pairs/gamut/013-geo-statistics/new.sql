CREATE SCHEMA geo;
CREATE SCHEMA stat;
CREATE TABLE geo.address (
    id bigserial PRIMARY KEY,
    country char(2) NOT NULL,
    region text,
    city text,
    zip varchar(10),
    inhabitants integer
  , built_year smallint
) WITH (autovacuum_analyze_scale_factor = 0.05
, toast_tuple_target = 4096, parallel_workers = 2
);
ALTER TABLE geo.address ALTER COLUMN city SET STATISTICS
    1000;
ALTER TABLE geo.address ALTER COLUMN zip SET (n_distinct = -0.2);
ALTER TABLE geo.address ALTER COLUMN region SET (n_distinct = 300, n_distinct_inherited = 400);
CREATE STATISTICS geo.addr_dep (dependencies) ON country, region, city FROM geo.address;
CREATE STATISTICS
    stat.addr_zip (ndistinct, mcv) ON zip, city FROM geo.address;
CREATE STATISTICS geo.addr_expr ON (lower(city)), ("left"(zip, 2)) FROM geo.address;
CREATE STATISTICS geo.addr_built ON country, built_year FROM geo.address;
CREATE STATISTICS geo.addr_single ON (country || '-' || region) FROM geo.address;
ALTER STATISTICS geo.addr_dep SET STATISTICS
    2000;
CREATE TABLE geo.poi (
    address_id bigint REFERENCES geo.address,
    kind text NOT NULL,
    at point
  , tags jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX poi_at ON geo.poi USING gist (at) WITH (buffering = auto, fillfactor = 80);
CREATE INDEX addr_lower ON geo.address (lower(city));
ALTER INDEX geo.addr_lower ALTER COLUMN 1 SET STATISTICS 400;
CREATE MATERIALIZED VIEW geo.per_city AS SELECT country, city,
    sum(inhabitants)::bigint AS people, avg(built_year) AS mean_year
    FROM geo.address GROUP BY country, city;
CREATE STATISTICS stat.per_city_st (dependencies) ON country, city FROM geo.per_city;
CREATE UNIQUE INDEX per_city_pk ON geo.per_city (country, city) NULLS NOT DISTINCT;
ALTER MATERIALIZED VIEW geo.per_city CLUSTER ON per_city_pk;
COMMENT ON STATISTICS geo.addr_dep IS 'zip knows city knows region';
COMMENT ON STATISTICS geo.addr_expr IS 'planner likes it';
ALTER STATISTICS geo.addr_built OWNER TO gm_owner;
GRANT SELECT ON geo.per_city TO gm_ro;
