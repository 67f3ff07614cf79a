CREATE SCHEMA geo;
CREATE SCHEMA stat;
CREATE TABLE geo.address (
    id bigserial PRIMARY KEY,
    country char(2) NOT NULL,
    region varchar(40),
    city text,
    zip integer,
    inhabitants integer
) WITH (autovacuum_analyze_scale_factor = 0.05
);
ALTER TABLE geo.address ALTER COLUMN city SET STATISTICS
    500;
ALTER TABLE geo.address ALTER COLUMN zip SET (n_distinct = -0.2);
CREATE STATISTICS geo.addr_dep (dependencies) ON country, region, city FROM geo.address;
CREATE STATISTICS
    geo.addr_zip (ndistinct, mcv) ON zip, city FROM geo.address;
CREATE STATISTICS geo.addr_expr ON (lower(city)), (zip / 1000) FROM geo.address;
CREATE STATISTICS geo.addr_old ON country, inhabitants FROM geo.address;
CREATE STATISTICS geo.addr_single ON (country || '-' || region) FROM geo.address;
ALTER STATISTICS geo.addr_dep SET STATISTICS
    100;
CREATE TABLE geo.poi (
    address_id bigint REFERENCES geo.address,
    kind text NOT NULL,
    at point
);
CREATE INDEX poi_at ON geo.poi USING gist (at) WITH (buffering = auto, fillfactor = 80);
CREATE INDEX addr_lower ON geo.address (lower(city));
CREATE MATERIALIZED VIEW geo.per_city AS SELECT country, city,
    sum(inhabitants) AS people
    FROM geo.address GROUP BY country, city;
CREATE UNIQUE INDEX per_city_pk ON geo.per_city (country, city) NULLS NOT DISTINCT;
ALTER MATERIALIZED VIEW geo.per_city ALTER COLUMN city SET STATISTICS 50;
COMMENT ON STATISTICS geo.addr_dep IS 'zip knows city knows region';
COMMENT ON STATISTICS geo.addr_old IS 'obsolete';
GRANT SELECT ON geo.per_city TO gm_ro;
