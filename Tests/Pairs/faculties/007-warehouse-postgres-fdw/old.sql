-- warehouse reads the shop's databases through postgres_fdw
CREATE EXTENSION postgres_fdw;
CREATE SCHEMA shop_eu; CREATE SCHEMA shop_us; CREATE SCHEMA dwh;
CREATE SERVER eu FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'eu.db', dbname 'shop'
, port '5432'
);
CREATE SERVER us TYPE 'prod' VERSION
'14'
 FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'us.db', dbname 'shop', use_remote_estimate 'true');
CREATE SERVER crm FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'crm');
ALTER SERVER us OWNER TO etl;
CREATE USER MAPPING FOR etl SERVER eu OPTIONS (user
'etl'
);
CREATE USER MAPPING FOR PUBLIC SERVER us OPTIONS (user 'guest');
CREATE USER MAPPING FOR reporter SERVER us;
GRANT USAGE ON FOREIGN SERVER eu TO
reporter
;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO etl
;
CREATE FOREIGN TABLE shop_eu.orders (
  id bigint NOT NULL, customer_id int OPTIONS (column_name
'cust'
), total numeric(10,2), placed timestamptz
, status text
) SERVER eu OPTIONS (schema_name 'public', table_name 'orders'
);
CREATE FOREIGN TABLE shop_us.orders (id bigint NOT NULL, customer_id int, total numeric(10,2), placed timestamptz, status text
) SERVER us OPTIONS (table_name
'orders'
);
CREATE FOREIGN TABLE shop_eu.customers (id int, name text COLLATE "C", country char(2)) SERVER
eu
;
CREATE FOREIGN TABLE shop_us.customers (id int, name text, state char(2)) SERVER us;
ALTER FOREIGN TABLE shop_eu.customers ALTER COLUMN name SET STATISTICS
100
;
CREATE TABLE dwh.region (id smallint PRIMARY KEY, name text NOT NULL);
CREATE TABLE dwh.fact_order (region smallint NOT NULL, id bigint NOT NULL, customer_id int, total numeric(10,2), placed timestamptz NOT NULL
) PARTITION BY LIST (region);
CREATE TABLE dwh.fact_order_eu PARTITION OF dwh.fact_order FOR VALUES IN (1);
CREATE TABLE dwh.fact_order_us PARTITION OF dwh.fact_order FOR VALUES IN (2);
CREATE TABLE dwh.all_customers (id int, name text);
CREATE MATERIALIZED VIEW dwh.daily AS SELECT region, placed::date AS day, sum(total) AS total FROM dwh.fact_order WHERE false GROUP BY 1, 2 WITH NO DATA;
CREATE VIEW dwh.orders AS SELECT 1 AS region, o.id, o.total FROM shop_eu.orders o UNION ALL SELECT 2, o.id, o.total FROM shop_us.orders o
;
GRANT SELECT ON shop_eu.orders TO reporter; GRANT SELECT (id, total) ON shop_us.orders TO reporter;
CREATE FUNCTION dwh.skip() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER ro BEFORE
DELETE
 ON shop_eu.orders FOR EACH ROW EXECUTE FUNCTION dwh.skip();
COMMENT ON FOREIGN TABLE shop_eu.orders IS 'live'; COMMENT ON SERVER eu IS
'Frankfurt';
