-- federated reporting over postgres_fdw, file_fdw and a wrapper without handler
CREATE SCHEMA ext; CREATE SCHEMA remote;
CREATE EXTENSION postgres_fdw WITH SCHEMA ext;
CREATE EXTENSION file_fdw WITH SCHEMA ext;
CREATE FUNCTION ext.notes() RETURNS text LANGUAGE sql AS $$ SELECT 'see wiki'::text $$;
CREATE FOREIGN DATA WRAPPER legacy_api OPTIONS (debug 'true'
);
CREATE FOREIGN DATA WRAPPER odd_one VALIDATOR postgresql_fdw_validator;
CREATE SERVER erp TYPE 'postgres' VERSION
'12' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'erp.internal', port '5432', dbname 'erp', fetch_size '1000');
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER mainframe
TYPE 'cics'
 FOREIGN DATA WRAPPER legacy_api OPTIONS (endpoint 'http://mf/api'
, "Weird Key" 'it''s'
);
CREATE USER MAPPING FOR PUBLIC SERVER erp OPTIONS ("user" 'report'
, sslcert '/etc/erp.crt');
CREATE USER MAPPING FOR CURRENT_USER SERVER mainframe OPTIONS (token_name
'a');
CREATE USER MAPPING FOR PUBLIC SERVER mainframe;
CREATE DOMAIN remote.cents AS bigint CHECK (VALUE >= 0);
CREATE TABLE public.orders (
  order_id bigint NOT NULL, placed date NOT NULL, cents remote.cents, note text
) PARTITION BY RANGE (placed);
CREATE TABLE public.orders_now PARTITION OF public.orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);
CREATE FOREIGN TABLE public.orders_archive PARTITION OF public.orders
FOR VALUES FROM ('2020-01-01') TO ('2024-01-01')
 SERVER erp OPTIONS (schema_name 'arch', table_name
'orders');
CREATE FOREIGN TABLE remote.customers (
  id bigint OPTIONS (column_name 'cust_no') NOT NULL,
  name text
   OPTIONS (column_name 'nm'),
  credit numeric(10,2)
) SERVER erp OPTIONS (schema_name 'public', table_name 'kunden', updatable
'false');
CREATE FOREIGN TABLE remote.rates (
  cur char(3), rate numeric,
  valid text
) SERVER files OPTIONS (filename '/tmp/rates.csv', format 'csv', header
'true');
CREATE FOREIGN TABLE remote.screens (
  code text, payload
json
 ) SERVER mainframe OPTIONS (screen 'A1'
);
ALTER FOREIGN TABLE remote.screens ALTER COLUMN code SET STATISTICS
10;
CREATE VIEW public.order_overview AS
  SELECT o.order_id, o.placed, o.cents, c.name
  FROM public.orders o LEFT JOIN remote.customers c ON c.id = o.order_id;
CREATE MATERIALIZED VIEW public.rates_cache AS SELECT cur, rate, valid FROM remote.rates WITH NO DATA;
CREATE FUNCTION remote.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := upper(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT
 ON remote.customers FOR EACH ROW EXECUTE FUNCTION remote.touch();
GRANT USAGE ON FOREIGN SERVER erp TO PUBLIC;
GRANT USAGE ON FOREIGN DATA WRAPPER odd_one TO PUBLIC;
GRANT SELECT ON remote.rates TO PUBLIC;
COMMENT ON SERVER erp IS
'old ERP';
COMMENT ON FOREIGN TABLE remote.rates IS 'daily rates';
