CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE SCHEMA remote;
CREATE SERVER crm FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm.internal', port '5432', dbname 'crm'
);
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE USER MAPPING FOR app_user SERVER crm OPTIONS (user 'crm_ro', password_required 'false');
GRANT USAGE ON FOREIGN SERVER crm TO app_user;
CREATE FOREIGN TABLE remote.accounts (id int OPTIONS (column_name 'account_id') NOT NULL, name text
, phone varchar(20)
) SERVER crm OPTIONS (schema_name 'public', table_name 'accounts'
);
CREATE FOREIGN TABLE remote.rates (day date, cur char(3), rate numeric) SERVER 
files
 OPTIONS (filename '/srv/rates.csv', format 'csv'
);
CREATE VIEW remote.phones AS SELECT name, phone FROM remote.accounts WHERE phone IS NOT NULL;
GRANT SELECT ON remote.accounts TO app_user;
