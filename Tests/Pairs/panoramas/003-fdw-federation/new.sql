CREATE EXTENSION postgres_fdw;
CREATE SCHEMA crm_remote;
CREATE SCHEMA fed;
CREATE SERVER crm_srv TYPE 'pg' VERSION '13' FOREIGN DATA WRAPPER postgres_fdw
    OPTIONS (host 'crm-ro.internal', dbname 'crm', fetch_size '500', use_remote_estimate 'true');
ALTER SERVER crm_srv VERSION '15';
CREATE SERVER erp_srv FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'erp.internal', dbname 'erp', async_capable 'true');
CREATE USER MAPPING FOR pair_fed_app SERVER crm_srv OPTIONS (user 'fed');
CREATE USER MAPPING FOR PUBLIC SERVER erp_srv OPTIONS (user 'guest');
CREATE USER MAPPING FOR pair_fed_admin SERVER erp_srv OPTIONS (user 'erp_admin');
CREATE FOREIGN TABLE crm_remote.customers (
    id bigint OPTIONS (column_name 'customer_id') NOT NULL,
    name text COLLATE "C",
    segment varchar(20),
    country char(2) DEFAULT 'DE'
) SERVER crm_srv OPTIONS (schema_name 'public', table_name 'customer');
CREATE FOREIGN TABLE crm_remote.contacts (
    id bigint NOT NULL,
    customer_id bigint,
    email text
,   CONSTRAINT email_at CHECK (email LIKE '%@%')
) SERVER crm_srv OPTIONS (table_name 'contact');
CREATE FOREIGN TABLE fed.invoices (id integer, customer_id bigint, total numeric(12,2), currency char(3)) SERVER erp_srv
    OPTIONS (schema_name 'billing', updatable 'false');
CREATE MATERIALIZED VIEW fed.customer_totals AS
    SELECT c.id, c.name, c.country, i.currency, sum(i.total) AS total FROM crm_remote.customers c JOIN fed.invoices i ON i.customer_id = c.id GROUP BY c.id, c.name, c.country, i.currency
    WITH NO DATA;
CREATE UNIQUE INDEX customer_totals_id ON fed.customer_totals (id, currency);
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
GRANT USAGE ON FOREIGN SERVER erp_srv TO pair_fed_admin WITH GRANT OPTION;
GRANT SELECT (id, name, country) ON crm_remote.customers TO pair_fed_app;
GRANT USAGE ON SCHEMA crm_remote, fed TO pair_fed_app;
ALTER SERVER crm_srv OWNER TO pair_fed_admin;
COMMENT ON SERVER crm_srv IS 'CRM read replica';
COMMENT ON FOREIGN TABLE fed.invoices IS 'remote billing';
