CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE SCHEMA remote;
CREATE SERVER crm FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm.internal', port '5432', dbname 'crm'
, fetch_size '500', use_remote_estimate 'true'
);
CREATE SERVER csv_files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER billing TYPE 'postgres' VERSION '14' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'billing.internal', dbname 'bill');
CREATE USER MAPPING FOR app_user SERVER crm OPTIONS (user 'crm_rw', password_required 'false');
CREATE USER MAPPING FOR PUBLIC SERVER billing OPTIONS (user 'guest');
GRANT USAGE ON FOREIGN SERVER crm TO app_user, reporting;
CREATE FOREIGN TABLE remote.accounts (id int OPTIONS (column_name 'account_id') NOT NULL, name text
OPTIONS (column_name 'full_name'), phone text, tier int DEFAULT 1 CHECK (tier > 0)
) SERVER crm OPTIONS (schema_name 'public', table_name 'accounts'
, updatable 'false'
);
CREATE FOREIGN TABLE remote.rates (day date, cur char(3), rate numeric) SERVER 
csv_files
 OPTIONS (filename '/srv/rates.csv', format 'csv'
, header 'true', delimiter ';'
);
CREATE VIEW remote.phones AS SELECT name, phone FROM remote.accounts WHERE phone <> '';
CREATE FOREIGN TABLE remote.invoices (no bigint, account_id int, total numeric(12,2), issued timestamptz(3)) SERVER billing OPTIONS (table_name 'inv');
CREATE MATERIALIZED VIEW remote.account_totals AS SELECT a.id, a.name, sum(i.total) AS total FROM remote.accounts a LEFT JOIN remote.invoices i ON i.account_id = a.id GROUP BY 1, 2 WITH NO DATA;
GRANT SELECT ON remote.accounts TO app_user;
