CREATE EXTENSION postgres_fdw; CREATE EXTENSION file_fdw;
CREATE SERVER crm_srv FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm.internal', dbname 'crm'
, port '5432'
);
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE USER MAPPING FOR PUBLIC SERVER crm_srv OPTIONS (user 'report', password
'x'
);
CREATE SCHEMA ext;
CREATE FOREIGN TABLE ext.account (id int NOT NULL, name text OPTIONS (column_name 'account_name'), region text
, tier int
) SERVER crm_srv OPTIONS (schema_name 'public', table_name 'accounts'
);
CREATE FOREIGN TABLE ext.rates (ccy char(3), rate numeric) SERVER files OPTIONS (filename '/tmp/rates.csv', format 'csv');
CREATE VIEW ext.eu AS SELECT id, name, tier FROM ext.account WHERE region = 'EU';
CREATE TABLE account_cache (id int PRIMARY KEY, name text, region text) ;
COMMENT ON FOREIGN TABLE ext.account IS 'CRM accounts';
COMMENT ON SERVER crm_srv IS
  'old CRM';
GRANT USAGE ON FOREIGN SERVER crm_srv TO app;
GRANT SELECT ON ext.eu TO app;

