CREATE SCHEMA core AUTHORIZATION saas_owner;
CREATE SCHEMA api;
GRANT USAGE ON SCHEMA core TO saas_api;
SET ROLE saas_owner;
CREATE SEQUENCE core.invoice_no START 1000;
CREATE TYPE core.plan AS ENUM ('free', 'team', 'corp');
CREATE TABLE core.tenants (id int PRIMARY KEY, name text NOT NULL, plan core.plan NOT NULL DEFAULT 'free', card text);
CREATE TABLE core.invoices (
    no bigint PRIMARY KEY DEFAULT nextval('core.invoice_no'),
    tenant int NOT NULL REFERENCES core.tenants,
    cents bigint NOT NULL CHECK (cents >= 0),
    paid_on date
);
CREATE FUNCTION core.next_invoice() RETURNS bigint LANGUAGE sql AS $$ SELECT nextval('core.invoice_no') $$;
CREATE FUNCTION core.secret(t int) RETURNS text LANGUAGE sql SECURITY DEFINER AS $$ SELECT card FROM core.tenants WHERE id = t $$;
CREATE PROCEDURE core.pay(n bigint) LANGUAGE sql AS $$ UPDATE core.invoices SET paid_on = CURRENT_DATE WHERE no = n $$;
RESET ROLE;
REVOKE ALL ON FUNCTION core.secret(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.secret(int) TO saas_support;
GRANT SELECT, INSERT ON core.tenants TO saas_api;
GRANT SELECT (id, name) ON core.tenants TO saas_ro;
GRANT ALL ON core.invoices TO saas_api WITH GRANT OPTION;
GRANT USAGE ON SEQUENCE core.invoice_no TO saas_api;
CREATE VIEW api.open_invoices AS SELECT no, tenant, cents FROM core.invoices WHERE paid_on IS NULL;
ALTER VIEW api.open_invoices OWNER TO saas_owner;
GRANT SELECT ON api.open_invoices TO saas_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE saas_owner IN SCHEMA core GRANT SELECT ON TABLES TO saas_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE saas_owner GRANT USAGE ON SEQUENCES TO saas_api;
ALTER DEFAULT PRIVILEGES FOR ROLE saas_owner REVOKE USAGE ON TYPES FROM PUBLIC;
