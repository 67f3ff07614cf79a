CREATE TYPE condition AS ENUM ('new','used','refurb');
ALTER TYPE condition OWNER TO dba;
CREATE TABLE product (id bigint PRIMARY KEY, name text NOT NULL, cond condition NOT NULL DEFAULT 'new');
CREATE TABLE product_search (id bigint PRIMARY KEY REFERENCES product ON DELETE CASCADE, tsv tsvector);
CREATE SEQUENCE product_id OWNED BY product.id;
ALTER TABLE product OWNER TO
svc_catalog;
ALTER TABLE product_search OWNER TO
svc_search;
CREATE FUNCTION index_product(p product) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$ SELECT to_tsvector('simple', p.name) $$;
ALTER FUNCTION index_product(product) OWNER TO svc_search;
CREATE VIEW product_list AS SELECT id, name FROM product WHERE cond <> 'refurb';
ALTER VIEW product_list OWNER TO svc_catalog;
GRANT SELECT ON product TO svc_search;
GRANT SELECT ON product_list TO PUBLIC;
CREATE MATERIALIZED VIEW product_counts AS SELECT cond, count(*) FROM product GROUP BY cond;
ALTER MATERIALIZED VIEW product_counts OWNER TO svc_search;
CREATE SCHEMA search_private AUTHORIZATION svc_search;
COMMENT ON SCHEMA search_private IS 'scratch for svc_search';
