CREATE SCHEMA core AUTHORIZATION saas_owner;
CREATE SCHEMA api;
GRANT USAGE ON SCHEMA core TO saas_api, saas_support;
GRANT USAGE, CREATE ON SCHEMA api TO saas_owner;
SET ROLE saas_owner;
CREATE SEQUENCE core.invoice_no START 1000;
CREATE TYPE core.plan AS ENUM ('free', 'solo', 'team', 'corp');
CREATE DOMAIN core.cents AS bigint CHECK (VALUE >= 0);
CREATE TABLE core.tenants (id int PRIMARY KEY, name text NOT NULL, plan core.plan NOT NULL DEFAULT 'solo', card_ref uuid, notes text);
CREATE TABLE core.invoices (
    no bigint PRIMARY KEY DEFAULT nextval('core.invoice_no'),
    tenant int NOT NULL REFERENCES core.tenants,
    cents core.cents NOT NULL,
    paid_on date,
    due_on date NOT NULL DEFAULT CURRENT_DATE + 14
);
CREATE TABLE core.audit (at timestamptz DEFAULT now(), who name DEFAULT SESSION_USER, what text);
CREATE FUNCTION core.next_invoice() RETURNS bigint LANGUAGE sql AS $$ SELECT nextval('core.invoice_no') $$;
CREATE FUNCTION core.secret(t int) RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path TO 'core', 'pg_temp' AS $$ SELECT card_ref FROM core.tenants WHERE id = t $$;
CREATE PROCEDURE core.pay(n bigint, on_day date DEFAULT CURRENT_DATE) LANGUAGE sql AS $$ UPDATE core.invoices SET paid_on = on_day WHERE no = n $$;
GRANT SELECT ON core.audit TO saas_support WITH GRANT OPTION;
RESET ROLE;
ALTER FUNCTION core.next_invoice() OWNER TO saas_api;
REVOKE ALL ON PROCEDURE core.pay(bigint, date) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE core.pay(bigint, date) TO saas_api, saas_support;
REVOKE ALL ON FUNCTION core.secret(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.secret(int) TO saas_support WITH GRANT OPTION;
GRANT SELECT, INSERT, UPDATE, TRIGGER ON core.tenants TO saas_api;
GRANT SELECT (id, name, plan), REFERENCES (id) ON core.tenants TO saas_ro;
GRANT ALL ON core.invoices TO saas_api;
GRANT SELECT, INSERT ON core.invoices TO saas_api WITH GRANT OPTION;
GRANT USAGE, UPDATE ON SEQUENCE core.invoice_no TO saas_api WITH GRANT OPTION;
GRANT USAGE ON TYPE core.plan TO saas_api;
REVOKE TRUNCATE, TRIGGER ON core.invoices FROM saas_owner;
CREATE VIEW api.open_invoices AS SELECT no, tenant, cents, due_on FROM core.invoices WHERE paid_on IS NULL;
ALTER VIEW api.open_invoices OWNER TO saas_owner;
GRANT SELECT ON api.open_invoices TO PUBLIC;
GRANT UPDATE (due_on) ON api.open_invoices TO saas_support;
ALTER DEFAULT PRIVILEGES FOR ROLE saas_owner IN SCHEMA core GRANT SELECT, INSERT ON TABLES TO saas_ro WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE saas_owner IN SCHEMA api GRANT EXECUTE ON FUNCTIONS TO saas_api;
ALTER DEFAULT PRIVILEGES FOR ROLE saas_owner GRANT USAGE, SELECT ON SEQUENCES TO saas_api;
ALTER DEFAULT PRIVILEGES FOR ROLE saas_owner REVOKE USAGE ON TYPES FROM PUBLIC;
