CREATE SCHEMA billing AUTHORIZATION app_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA billing GRANT SELECT, INSERT ON TABLES TO app_user;
GRANT USAGE ON SCHEMA billing TO app_user
;
SET ROLE app_owner;
CREATE TABLE billing.invoice (id serial PRIMARY KEY, total numeric(10,2), issued date);
CREATE FUNCTION billing.close_month(m date) RETURNS void LANGUAGE sql SECURITY DEFINER AS 'UPDATE billing.invoice SET total = round(total, 2) WHERE issued < m';
CREATE VIEW billing.totals AS SELECT date_trunc('month', issued) AS m, sum(total) FROM billing.invoice GROUP BY 1;
RESET ROLE;
REVOKE ALL ON FUNCTION billing.close_month(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION billing.close_month(date) TO app_user;
GRANT SELECT ON billing.totals TO reporting
;
GRANT UPDATE (total) ON billing.invoice TO app_user;
