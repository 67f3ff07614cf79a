-- warehouse reads the shop's databases through postgres_fdw
CREATE EXTENSION postgres_fdw;
CREATE SCHEMA shop_eu; CREATE SCHEMA shop_us; CREATE SCHEMA dwh;
CREATE SERVER eu FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'eu.db', dbname 'shop'
, port '5433', fetch_size '5000'
);
CREATE SERVER us TYPE 'prod' VERSION
'15'
 FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'us.db', dbname 'shop', use_remote_estimate 'true');
CREATE SERVER erp FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'erp', updatable 'false');
ALTER SERVER us OWNER TO etl;
CREATE USER MAPPING FOR etl SERVER eu OPTIONS (user
'etl_ro'
);
CREATE USER MAPPING FOR PUBLIC SERVER us OPTIONS (user 'guest');
CREATE USER MAPPING FOR reporter SERVER eu OPTIONS (user 'rep');
GRANT USAGE ON FOREIGN SERVER eu TO
reporter, etl
;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO etl
WITH GRANT OPTION
;
CREATE FOREIGN TABLE shop_eu.orders (
  id bigint NOT NULL, customer_id int OPTIONS (column_name
'customer'
), total numeric(10,2), placed timestamptz
, status varchar(20) DEFAULT 'new', channel text
) SERVER eu OPTIONS (schema_name 'public', table_name 'orders'
, fetch_size '10000'
);
CREATE FOREIGN TABLE shop_us.orders (id bigint NOT NULL, customer_id int, total numeric(10,2), placed timestamptz, status text
, CONSTRAINT positive CHECK (total >= 0)
) SERVER us OPTIONS (table_name
'orders_v2'
);
CREATE FOREIGN TABLE shop_eu.customers (id int, name text COLLATE "C", country char(2)) SERVER
erp
;
ALTER FOREIGN TABLE shop_eu.customers ALTER COLUMN name SET STATISTICS
250
;
CREATE TABLE dwh.region (id smallint PRIMARY KEY, name text NOT NULL);
CREATE TABLE dwh.fact_order (region smallint NOT NULL, id bigint NOT NULL, customer_id int, total numeric(10,2), placed timestamptz NOT NULL
, status text
) PARTITION BY LIST (region);
CREATE TABLE dwh.fact_order_eu PARTITION OF dwh.fact_order FOR VALUES IN (1);
CREATE FOREIGN TABLE dwh.fact_order_us PARTITION OF dwh.fact_order FOR VALUES IN (2) SERVER us OPTIONS (table_name 'fact_order');
CREATE TABLE dwh.all_customers (id int, name text);
CREATE FOREIGN TABLE dwh.remote_customers (state char(2)) INHERITS (dwh.all_customers) SERVER us OPTIONS (table_name 'customers');
CREATE MATERIALIZED VIEW dwh.daily AS SELECT region, placed::date AS day, sum(total) AS total FROM dwh.fact_order WHERE false GROUP BY 1, 2 WITH NO DATA;
CREATE VIEW dwh.orders AS SELECT 1 AS region, o.id, o.total FROM shop_eu.orders o UNION ALL SELECT 2, o.id, o.total FROM shop_us.orders o
WHERE o.status <> 'void'
;
GRANT SELECT ON shop_eu.orders TO reporter; GRANT SELECT (id, total) ON shop_us.orders TO reporter;
CREATE FUNCTION dwh.skip() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER ro BEFORE
DELETE OR UPDATE
 ON shop_eu.orders FOR EACH ROW EXECUTE FUNCTION dwh.skip();
COMMENT ON FOREIGN TABLE shop_eu.orders IS 'live'; COMMENT ON SERVER eu IS
'Dublin';
