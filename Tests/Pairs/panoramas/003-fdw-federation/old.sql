CREATE EXTENSION postgres_fdw;
CREATE SCHEMA crm_remote;
CREATE SCHEMA fed;
CREATE SERVER crm_srv TYPE 'pg' VERSION '13' FOREIGN DATA WRAPPER postgres_fdw
    OPTIONS (host 'crm.internal', port '5432', dbname 'crm');
CREATE SERVER legacy_srv FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'old.internal', dbname 'erp');
CREATE USER MAPPING FOR pair_fed_app SERVER crm_srv OPTIONS (user 'fed');
CREATE USER MAPPING FOR PUBLIC SERVER legacy_srv OPTIONS (user 'guest');
CREATE FOREIGN TABLE crm_remote.customers (
    id bigint OPTIONS (column_name 'customer_id') NOT NULL,
    name text COLLATE "C",
    segment text
) SERVER crm_srv OPTIONS (schema_name 'public', table_name 'customer');
CREATE FOREIGN TABLE crm_remote.contacts (
    id bigint NOT NULL,
    customer_id bigint,
    email text
) SERVER crm_srv OPTIONS (table_name 'contact');
CREATE FOREIGN TABLE fed.invoices (id integer, customer_id bigint, total numeric(10,2)) SERVER legacy_srv;
CREATE MATERIALIZED VIEW fed.customer_totals AS
    SELECT c.id, c.name, sum(i.total) AS total FROM crm_remote.customers c JOIN fed.invoices i ON i.customer_id = c.id GROUP BY c.id, c.name
    WITH NO DATA;
CREATE UNIQUE INDEX customer_totals_id ON fed.customer_totals (id);
CREATE TABLE fed.customer_cache (
    id bigint PRIMARY KEY,
    name text,
    fetched timestamptz DEFAULT now()
);
CREATE FUNCTION fed.pull() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
    INSERT INTO fed.customer_cache (id, name) SELECT id, name FROM crm_remote.customers ON CONFLICT (id) DO NOTHING;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN n;
END $$;
CREATE VIEW fed.contactable AS SELECT c.id, c.name, k.email FROM crm_remote.customers c JOIN crm_remote.contacts k ON k.customer_id = c.id;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO pair_fed_admin;
GRANT USAGE ON FOREIGN SERVER crm_srv TO pair_fed_app;
GRANT SELECT ON crm_remote.customers TO pair_fed_app;
GRANT USAGE ON SCHEMA crm_remote, fed TO pair_fed_app;
ALTER SERVER crm_srv OWNER TO pair_fed_admin;
COMMENT ON SERVER crm_srv IS 'CRM read replica';
