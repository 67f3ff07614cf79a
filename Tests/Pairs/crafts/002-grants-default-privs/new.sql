CREATE SCHEMA billing AUTHORIZATION app_owner;
CREATE SCHEMA audit AUTHORIZATION app_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA billing GRANT SELECT ON TABLES TO reporting;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA billing GRANT SELECT, INSERT, UPDATE ON TABLES TO app_user;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA billing GRANT USAGE ON SEQUENCES TO app_user;
GRANT USAGE ON SCHEMA billing TO app_user
, reporting
;
SET ROLE app_owner;
CREATE TABLE billing.invoice (id serial PRIMARY KEY, total numeric(10,2), issued date);
CREATE TABLE billing.credit_note (id serial PRIMARY KEY, invoice_id int REFERENCES billing.invoice, amount numeric(10,2));
CREATE FUNCTION billing.close_month(m date) RETURNS void LANGUAGE sql SECURITY DEFINER AS 'UPDATE billing.invoice SET total = round(total, 2) WHERE issued < m';
CREATE VIEW billing.totals AS SELECT date_trunc('month', issued) AS m, sum(total) FROM billing.invoice GROUP BY 1;
RESET ROLE;
REVOKE ALL ON FUNCTION billing.close_month(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION billing.close_month(date) TO app_owner WITH GRANT OPTION;
GRANT SELECT ON billing.totals TO reporting
WITH GRANT OPTION
;
GRANT UPDATE (total, issued), REFERENCES (id) ON billing.invoice TO app_user;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
CREATE TABLE audit.entry (at timestamptz, what text);
ALTER TABLE audit.entry OWNER TO app_owner;
GRANT INSERT ON audit.entry TO app_user;
