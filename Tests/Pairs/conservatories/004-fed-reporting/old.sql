CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE SCHEMA fed;
CREATE SERVER branch FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'branch1.example', port '5432', dbname 'pos');
ALTER SERVER branch OWNER TO pair_owner;
GRANT USAGE ON FOREIGN SERVER branch TO pair_etl;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
COMMENT ON SERVER files IS 'csv drops';
CREATE USER MAPPING FOR pair_etl SERVER branch OPTIONS (user 'reader');
CREATE USER MAPPING FOR pair_owner SERVER branch OPTIONS (user 'own');
CREATE FOREIGN TABLE fed.sale (
  id bigint OPTIONS (column_name 'sale_id') NOT NULL,
  amount numeric(10,2),
  at timestamptz
) SERVER branch OPTIONS (schema_name 'pos', table_name 'sale'
  , updatable 'false'
);
COMMENT ON COLUMN fed.sale.amount IS 'gross';
CREATE FOREIGN TABLE fed.rates (day date, cur char(3), rate numeric) SERVER files OPTIONS (filename '/srv/rates.csv', format 'csv'
, header 'true');
CREATE TABLE fed.cache (id bigint PRIMARY KEY, amount numeric, at timestamptz, branch_no int);
CREATE VIEW fed.in_eur AS SELECT s.id, s.amount * r.rate AS eur FROM fed.sale s JOIN fed.rates r ON r.day = s.at::date AND r.cur = 'EUR';
ALTER VIEW fed.in_eur OWNER TO pair_owner;
GRANT SELECT ON fed.in_eur TO pair_ro;
CREATE MATERIALIZED VIEW fed.monthly AS SELECT date_trunc('month', at) AS m, sum(amount) AS s FROM fed.sale GROUP BY 1 WITH NO DATA;
CREATE INDEX monthly_m ON fed.monthly (m);
GRANT SELECT ON fed.monthly TO pair_ro;
CREATE FUNCTION fed.pull() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
AS $$ DECLARE n bigint; BEGIN INSERT INTO fed.cache SELECT id, amount, at FROM fed.sale; GET DIAGNOSTICS n = ROW_COUNT; RETURN n; END $$;
REVOKE ALL ON FUNCTION fed.pull() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fed.pull() TO pair_etl;
