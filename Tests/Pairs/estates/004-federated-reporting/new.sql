CREATE EXTENSION postgres_fdw; CREATE EXTENSION file_fdw;
CREATE SERVER crm_srv FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm.internal', dbname 'crm'
, port '6432', fetch_size '10000'
);
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER billing TYPE 'pg' VERSION '15' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '10.0.0.5', dbname 'billing');
CREATE USER MAPPING FOR PUBLIC SERVER crm_srv OPTIONS (user 'report', password
'y''z'
);
CREATE USER MAPPING FOR app SERVER billing OPTIONS (user 'app');
CREATE SCHEMA ext;
CREATE FOREIGN TABLE ext.account (id int NOT NULL, name text OPTIONS (column_name 'account_name'), region text
, tier text COLLATE "C", created timestamptz OPTIONS (column_name 'created_at')
) SERVER crm_srv OPTIONS (schema_name 'public', table_name 'accounts'
, updatable 'false'
);
CREATE FOREIGN TABLE ext.rates (ccy char(3) NOT NULL, rate numeric CHECK (rate > 0), day date DEFAULT CURRENT_DATE) SERVER files OPTIONS (filename '/srv/rates.csv', format 'csv', header 'true');
CREATE FOREIGN TABLE ext.invoice (id bigint, account_id int, cents bigint) SERVER billing OPTIONS (table_name 'invoice');
CREATE VIEW ext.eu AS SELECT id, name, tier FROM ext.account WHERE region = 'EU';
CREATE VIEW ext.owed AS SELECT a.name, sum(i.cents) * max(r.rate) AS owed FROM ext.account a JOIN ext.invoice i ON i.account_id = a.id CROSS JOIN ext.rates r WHERE r.ccy = 'EUR' GROUP BY a.name;
CREATE TABLE account_cache (id int PRIMARY KEY, name text, region text) ;
COMMENT ON FOREIGN TABLE ext.account IS 'CRM accounts';
COMMENT ON SERVER crm_srv IS
  'CRM via pgbouncer';
GRANT USAGE ON FOREIGN SERVER crm_srv TO app;
GRANT SELECT ON ext.eu TO app;
GRANT SELECT (id, name) ON ext.account TO app;

