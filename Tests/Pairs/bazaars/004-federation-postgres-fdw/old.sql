CREATE EXTENSION postgres_fdw;
CREATE SCHEMA remote;
CREATE SCHEMA hub;
CREATE SERVER erp FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'erp.internal', dbname 'erp', port '5432');
CREATE SERVER crm TYPE 'postgres' VERSION '12' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm.internal', dbname 'crm');
CREATE USER MAPPING FOR postgres SERVER erp OPTIONS (user 'hub');
CREATE USER MAPPING FOR fed_reader SERVER erp OPTIONS (user 'reader');
CREATE USER MAPPING FOR PUBLIC SERVER crm OPTIONS (user 'anyone');
CREATE FOREIGN TABLE remote.customers (
    id integer OPTIONS (column_name 'cust_id') NOT NULL,
    name varchar(100),
    country char(2)
) SERVER erp OPTIONS (schema_name 'sales', table_name 'customer');
CREATE FOREIGN TABLE remote.orders (
    id bigint NOT NULL,
    customer_id integer,
    placed timestamptz,
    total numeric
) SERVER erp OPTIONS (schema_name 'sales', table_name 'orders');
CREATE FOREIGN TABLE remote.leads (id uuid, email text, score real) SERVER crm OPTIONS (table_name 'lead');
CREATE TABLE hub.customer_note (id serial PRIMARY KEY, customer_id integer NOT NULL, note text);
CREATE VIEW hub.customer_orders AS
    SELECT c.id, c.name, count(o.id) AS n, sum(o.total) AS total FROM remote.customers c LEFT JOIN remote.orders o ON o.customer_id = c.id GROUP BY c.id, c.name;
CREATE MATERIALIZED VIEW hub.customer_cache AS SELECT id, name, country FROM remote.customers WITH NO DATA;
CREATE INDEX customer_cache_name ON hub.customer_cache (lower(name));
CREATE FUNCTION remote.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE TRIGGER touch BEFORE INSERT OR UPDATE ON remote.orders FOR EACH ROW EXECUTE FUNCTION remote.touch();
GRANT USAGE ON FOREIGN SERVER erp TO fed_reader;
GRANT SELECT ON remote.customers TO fed_reader;
GRANT SELECT ON remote.orders TO fed_reader;
GRANT SELECT ON hub.customer_orders, hub.customer_cache TO fed_reader;
COMMENT ON SERVER erp IS 'ERP production';
