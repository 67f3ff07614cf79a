-- reporting warehouse fed over postgres_fdw
CREATE SCHEMA remote_crm;
CREATE SCHEMA dwh;
CREATE SCHEMA mart;
CREATE EXTENSION postgres_fdw;

CREATE SERVER crm FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm.internal', port '5432', dbname 'crm', fetch_size '1000');
CREATE USER MAPPING FOR um_etl SERVER crm OPTIONS (user 'dwh_reader');
CREATE USER MAPPING FOR PUBLIC SERVER crm;
GRANT USAGE ON FOREIGN SERVER crm TO um_etl;

CREATE TYPE dwh.grain AS ENUM ('day', 'week', 'month');
CREATE FOREIGN TABLE remote_crm.accounts (
    id bigint OPTIONS (column_name 'account_id') NOT NULL,
    name text,
    country character(2),
    created date
) SERVER crm OPTIONS (schema_name 'public', table_name 'accounts'
);
CREATE FOREIGN TABLE remote_crm.deals (
    id bigint NOT NULL,
    account_id bigint,
    amount numeric(14,2),
    closed_on date,
    CONSTRAINT amount_pos CHECK (amount >= 0)
) SERVER crm OPTIONS (table_name 'deals');
CREATE FOREIGN TABLE remote_crm.old_leads (id int, email text) SERVER crm;

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
    UNIQUE (account_id)
);
CREATE TABLE dwh.fact_deal (
    deal_id bigint NOT NULL,
    account_key integer NOT NULL REFERENCES dwh.dim_account,
    date_key integer NOT NULL REFERENCES dwh.dim_date,
    amount numeric(14,2) NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_deal_2023 PARTITION OF dwh.fact_deal FOR VALUES FROM (20230101) TO (20240101);
CREATE TABLE dwh.fact_deal_2024 PARTITION OF dwh.fact_deal FOR VALUES FROM (20240101) TO (20250101);
CREATE INDEX fact_deal_acct ON dwh.fact_deal (account_key);
CREATE STATISTICS dwh.fact_stat ON account_key, date_key FROM dwh.fact_deal;

CREATE FUNCTION dwh.to_grain(d date, g dwh.grain) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT date_trunc(g::text, d)::date $$;
CREATE MATERIALIZED VIEW mart.revenue AS
  SELECT a.country, dwh.to_grain(d.d, 'month') AS month, sum(f.amount) AS revenue
  FROM dwh.fact_deal f JOIN dwh.dim_account a USING (account_key) JOIN dwh.dim_date d USING (date_key)
  GROUP BY 1, 2;
CREATE UNIQUE INDEX revenue_pk ON mart.revenue (country, month);
CREATE VIEW mart.top_countries AS SELECT country, sum(revenue) AS revenue FROM mart.revenue GROUP BY country ORDER BY 2 DESC NULLS LAST LIMIT 10;
CREATE PROCEDURE dwh.load_accounts() LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO dwh.dim_account (account_id, name, country)
  SELECT id, name, country FROM remote_crm.accounts a
  ON CONFLICT (account_id) DO UPDATE SET name = EXCLUDED.name;
  COMMIT;
END $$;
GRANT USAGE ON SCHEMA mart TO um_ro;
GRANT SELECT ON ALL TABLES IN SCHEMA mart TO um_ro;
GRANT EXECUTE ON PROCEDURE dwh.load_accounts() TO um_etl;
