-- reporting warehouse fed over postgres_fdw
CREATE SCHEMA remote_crm;
CREATE SCHEMA dwh;
CREATE SCHEMA mart;
CREATE SCHEMA remote_erp;
CREATE EXTENSION postgres_fdw;
CREATE EXTENSION tablefunc SCHEMA mart;

CREATE SERVER crm VERSION '15' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm-replica.internal', dbname 'crm', fetch_size '5000', use_remote_estimate 'true', extensions 'postgres_fdw');
COMMENT ON SERVER crm IS 'read replica';
CREATE SERVER "ERP" TYPE 'legacy' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'erp', dbname 'erp_live', async_capable 'on');
CREATE USER MAPPING FOR um_etl SERVER crm OPTIONS (user 'dwh_loader', sslcert '/etc/ssl/dwh.pem', sslkey '/etc/ssl/dwh.key');
CREATE USER MAPPING FOR CURRENT_USER SERVER crm OPTIONS (user 'postgres');
CREATE USER MAPPING FOR PUBLIC SERVER "ERP" OPTIONS (user 'guest');
GRANT USAGE ON FOREIGN SERVER crm TO um_etl;
GRANT USAGE ON FOREIGN SERVER "ERP" TO um_etl WITH GRANT OPTION;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO um_etl;

CREATE TYPE dwh.grain AS ENUM ('day', 'week', 'month');
CREATE FOREIGN TABLE remote_crm.accounts (
    id bigint OPTIONS (column_name 'account_id') NOT NULL,
    name text OPTIONS (column_name 'account_name') COLLATE "C",
    country character(2),
    created timestamptz,
    segment text DEFAULT 'smb' NOT NULL
) SERVER crm OPTIONS (schema_name 'public', table_name 'accounts'
, updatable 'false'
);
CREATE FOREIGN TABLE remote_crm.deals (
    id bigint NOT NULL,
    account_id bigint,
    amount numeric(14,2),
    closed_on date,
    CONSTRAINT amount_pos CHECK (amount >= 0)
) SERVER crm OPTIONS (table_name 'deals');
CREATE FOREIGN TABLE remote_erp."Invoice" (
    "InvoiceId" integer OPTIONS (column_name 'InvoiceId') NOT NULL,
    "Total" numeric(12,2),
    posted boolean GENERATED ALWAYS AS ("Total" > 0) STORED
) SERVER "ERP" OPTIONS (schema_name 'dbo', table_name 'Invoice');
COMMENT ON FOREIGN TABLE remote_erp."Invoice" IS 'ERP invoices';
COMMENT ON COLUMN remote_erp."Invoice"."Total" IS 'gross';
ALTER FOREIGN TABLE remote_crm.deals ALTER COLUMN amount SET STATISTICS 50;
ALTER FOREIGN TABLE remote_crm.deals ALTER COLUMN account_id OPTIONS (ADD column_name 'acct');

CREATE TABLE dwh.dim_date (
    date_key integer PRIMARY KEY,
    d date NOT NULL UNIQUE,
    iso_week smallint GENERATED ALWAYS AS (extract(week FROM d)::smallint) STORED,
    is_holiday boolean NOT NULL DEFAULT false
);
CREATE TABLE dwh.dim_account (
    account_key integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL,
    name text,
    country character(2),
    valid tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
    EXCLUDE USING gist (int8range(account_id, account_id, '[]') WITH &&, valid WITH &&)
);
CREATE TABLE dwh.fact_deal (
    deal_id bigint NOT NULL,
    account_key integer NOT NULL,
    date_key integer NOT NULL,
    amount numeric(14,2) NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_deal_2023 PARTITION OF dwh.fact_deal FOR VALUES FROM (20230101) TO (20240101);
CREATE TABLE dwh.fact_deal_2024 PARTITION OF dwh.fact_deal FOR VALUES FROM (20240101) TO (20250101);
CREATE FOREIGN TABLE dwh.fact_deal_2022 PARTITION OF dwh.fact_deal FOR VALUES FROM (20220101) TO (20230101) SERVER crm OPTIONS (schema_name 'archive', table_name 'fact_deal_2022');
ALTER TABLE dwh.fact_deal_2024 ADD CONSTRAINT fact_deal_account_key_fkey FOREIGN KEY (account_key) REFERENCES dwh.dim_account;
CREATE INDEX fact_deal_2023_acct ON dwh.fact_deal_2023 (account_key) INCLUDE (amount);
ALTER TABLE dwh.fact_deal_2023 SET (parallel_workers = 4, fillfactor = 100);
ALTER TABLE dwh.fact_deal_2023 CLUSTER ON fact_deal_2023_acct;
CREATE STATISTICS dwh.fact_stat (ndistinct, mcv) ON account_key, date_key, (date_key / 100) FROM dwh.fact_deal;
CREATE STATISTICS dwh.fact_amount ON (log(amount + 1)) FROM dwh.fact_deal;

CREATE FUNCTION dwh.to_grain(d date, g dwh.grain) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN date_trunc(g::text, d::timestamp)::date;
CREATE MATERIALIZED VIEW mart.revenue AS
  SELECT a.country, dwh.to_grain(d.d, 'month') AS month, sum(f.amount) AS revenue, GROUPING(a.country) AS lvl
  FROM dwh.fact_deal f JOIN dwh.dim_account a USING (account_key) JOIN dwh.dim_date d USING (date_key)
  GROUP BY ROLLUP (a.country), 2
WITH NO DATA;
CREATE UNIQUE INDEX revenue_pk ON mart.revenue (country, month) NULLS NOT DISTINCT;
CREATE INDEX revenue_month ON mart.revenue (month DESC);
CREATE VIEW mart.top_countries AS SELECT country, sum(revenue) AS revenue FROM mart.revenue GROUP BY country ORDER BY 2 DESC NULLS LAST LIMIT 10;
CREATE MATERIALIZED VIEW mart.live AS SELECT a.name, sum(d.amount) AS amount FROM remote_crm.accounts a JOIN remote_crm.deals d ON d.account_id = a.id GROUP BY a.name WITH NO DATA;
CREATE PROCEDURE dwh.load_accounts() LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO dwh.dim_account (account_id, name, country)
  SELECT id, name, country FROM remote_crm.accounts a
  WHERE NOT EXISTS (SELECT FROM dwh.dim_account x WHERE x.account_id = a.id AND upper_inf(x.valid));
  COMMIT;
END $$;
GRANT USAGE ON SCHEMA mart TO um_ro;
GRANT SELECT ON ALL TABLES IN SCHEMA mart TO um_ro;
GRANT EXECUTE ON PROCEDURE dwh.load_accounts() TO um_etl;
REVOKE EXECUTE ON ROUTINE dwh.load_accounts() FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA mart GRANT SELECT ON TABLES TO um_ro;
ALTER SCHEMA mart OWNER TO um_etl;
