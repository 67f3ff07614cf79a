CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE SCHEMA fed;
CREATE SERVER branch TYPE 'pg' VERSION '15' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'branch1.example', dbname 'pos2', fetch_size '500', extensions 'btree_gin');
ALTER SERVER branch OWNER TO pair_owner;
GRANT USAGE ON FOREIGN SERVER branch TO pair_etl;
GRANT USAGE ON FOREIGN SERVER branch TO pair_ro WITH GRANT OPTION;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
COMMENT ON SERVER files IS 'csv drops';
CREATE USER MAPPING FOR pair_etl SERVER branch OPTIONS (user 'reader');
CREATE USER MAPPING FOR PUBLIC SERVER branch OPTIONS (user 'nobody');
CREATE USER MAPPING FOR pair_owner SERVER branch;
CREATE FOREIGN TABLE fed.sale (
  id bigint OPTIONS (column_name 'sale_id') NOT NULL,
  amount numeric(12,3) DEFAULT 0,
  at timestamptz
  , branch_no int OPTIONS (column_name 'branch') CHECK (branch_no > 0)
) SERVER branch OPTIONS (schema_name 'pos', table_name 'sale'
  , use_remote_estimate 'true'
);
COMMENT ON COLUMN fed.sale.amount IS 'gross';
CREATE FOREIGN TABLE fed.rates (day date, cur char(3), rate numeric) SERVER files OPTIONS (filename '/srv/rates.csv', format 'csv'
, delimiter ';', null '-');
CREATE TABLE fed.cache (id bigint PRIMARY KEY, amount numeric, at timestamptz, branch_no int);
CREATE TABLE fed.sales_all (id bigint NOT NULL, amount numeric(12,3), at timestamptz, branch_no int) PARTITION BY LIST (branch_no);
CREATE TABLE fed.sales_local PARTITION OF fed.sales_all FOR VALUES IN (0);
CREATE FOREIGN TABLE fed.sales_b1 PARTITION OF fed.sales_all FOR VALUES IN (1) SERVER branch OPTIONS (table_name 'sale_1');
CREATE VIEW fed.in_eur AS SELECT s.id, s.amount * r.rate AS eur FROM fed.sale s JOIN fed.rates r ON r.day = s.at::date AND r.cur = 'EUR';
ALTER VIEW fed.in_eur OWNER TO pair_owner;
GRANT SELECT ON fed.in_eur TO pair_ro;
CREATE MATERIALIZED VIEW fed.monthly AS SELECT date_trunc('month', at) AS m, branch_no, sum(amount) AS s FROM fed.sale GROUP BY 1, 2 WITH NO DATA;
CREATE INDEX monthly_m ON fed.monthly (m);
GRANT SELECT ON fed.monthly TO pair_ro;
CREATE FUNCTION fed.pull() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = fed, pg_temp SET work_mem = '64MB' AS $$ DECLARE n bigint; BEGIN INSERT INTO cache SELECT id, amount, at, branch_no FROM sale ON CONFLICT DO NOTHING; GET DIAGNOSTICS n = ROW_COUNT; RETURN n; END $$;
REVOKE ALL ON FUNCTION fed.pull() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fed.pull() TO pair_etl;
CREATE FUNCTION fed.aud() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER aud AFTER INSERT OR DELETE ON fed.sale FOR EACH ROW EXECUTE FUNCTION fed.aud();
CREATE FOREIGN DATA WRAPPER legacy OPTIONS (debug 'true');
GRANT USAGE ON FOREIGN DATA WRAPPER legacy TO pair_owner;
CREATE SERVER old_host FOREIGN DATA WRAPPER legacy;
