CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE SCHEMA remote;
CREATE SCHEMA hub;
CREATE SERVER erp VERSION '15' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'erp-db.internal', dbname 'erp', port '6432', fetch_size '1000', use_remote_estimate 'true');
CREATE SERVER crm TYPE 'postgres' VERSION '14' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm.internal', dbname 'crm', async_capable 'true');
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
ALTER SERVER crm OWNER TO fed_admin;
CREATE USER MAPPING FOR postgres SERVER erp OPTIONS (user 'hub');
CREATE USER MAPPING FOR fed_reader SERVER erp OPTIONS (user 'reader_v2', password_required 'false');
CREATE USER MAPPING FOR fed_admin SERVER crm OPTIONS (user 'crm_admin');
CREATE FOREIGN TABLE remote.customers (
    id integer OPTIONS (column_name 'cust_id') NOT NULL,
    name text OPTIONS (column_name 'full_name'),
    country char(2)
    , vat_no text
) SERVER erp OPTIONS (schema_name 'sales', table_name 'customer');
CREATE FOREIGN TABLE remote.orders (
    id bigint NOT NULL,
    customer_id integer,
    placed timestamptz,
    total numeric(12,2) CHECK (total >= 0)
) SERVER erp OPTIONS (schema_name 'sales', table_name 'orders_v', updatable 'false');
CREATE FOREIGN TABLE remote.leads (id uuid, email text COLLATE "C", score double precision) SERVER crm OPTIONS (table_name 'lead', fetch_size '50');
CREATE FOREIGN TABLE remote.country_codes (code char(2), label text OPTIONS (force_not_null 'true')) SERVER files OPTIONS (filename '/srv/import/countries.csv', format 'csv', header 'true');
CREATE TABLE hub.customer_note (id serial PRIMARY KEY, customer_id integer NOT NULL, note text);
CREATE VIEW hub.customer_orders AS
    SELECT c.id, c.name, count(o.id) AS n, sum(o.total) AS total, max(o.placed) AS last_order FROM remote.customers c LEFT JOIN remote.orders o ON o.customer_id = c.id GROUP BY c.id, c.name;
CREATE MATERIALIZED VIEW hub.customer_cache AS SELECT id, name, country FROM remote.customers WITH NO DATA;
CREATE INDEX customer_cache_name ON hub.customer_cache (lower(name));
CREATE FUNCTION remote.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE TRIGGER touch BEFORE INSERT OR UPDATE ON remote.orders FOR EACH ROW EXECUTE FUNCTION remote.touch();
CREATE TRIGGER touch BEFORE UPDATE ON remote.leads FOR EACH ROW WHEN (new.score IS DISTINCT FROM old.score) EXECUTE FUNCTION remote.touch();
GRANT USAGE ON FOREIGN SERVER erp TO fed_reader;
GRANT USAGE ON FOREIGN SERVER erp TO fed_admin WITH GRANT OPTION;
GRANT USAGE ON FOREIGN DATA WRAPPER file_fdw TO fed_admin;
GRANT SELECT ON remote.customers TO fed_reader;
GRANT SELECT (id, placed) ON remote.orders TO fed_reader;
GRANT SELECT ON hub.customer_orders, hub.customer_cache TO fed_reader;
COMMENT ON SERVER erp IS 'ERP production';
COMMENT ON FOREIGN TABLE remote.country_codes IS 'ISO 3166';
