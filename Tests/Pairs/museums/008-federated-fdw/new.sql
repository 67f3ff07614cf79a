-- federated reporting over postgres_fdw, file_fdw and a wrapper without handler
CREATE SCHEMA ext; CREATE SCHEMA remote;
CREATE EXTENSION postgres_fdw WITH SCHEMA ext;
CREATE EXTENSION file_fdw WITH SCHEMA public;
CREATE FUNCTION ext.notes() RETURNS text LANGUAGE sql AS $$ SELECT 'see wiki'::text $$;
CREATE FOREIGN DATA WRAPPER legacy_api OPTIONS (debug 'true'
, protocol 'v2'
);
CREATE FOREIGN DATA WRAPPER odd_one;
CREATE SERVER erp TYPE 'postgres' VERSION
'15' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'erp2.internal', dbname 'erp', use_remote_estimate 'true', extensions 'hstore');
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER mainframe
TYPE 'ims' VERSION '4'
 FOREIGN DATA WRAPPER legacy_api OPTIONS (endpoint 'http://mf/api'
, "Weird Key" 'it''s \ new'
);
CREATE SERVER backup FOREIGN DATA WRAPPER odd_one OPTIONS (x '');
CREATE USER MAPPING FOR PUBLIC SERVER erp OPTIONS ("user" 'report'
);
CREATE USER MAPPING FOR CURRENT_USER SERVER mainframe OPTIONS (token_name
'b', region 'EU');
CREATE DOMAIN remote.cents AS bigint CHECK (VALUE >= 0);
CREATE TABLE public.orders (
  order_id bigint NOT NULL, placed date NOT NULL, cents remote.cents, note text
) PARTITION BY RANGE (placed);
CREATE TABLE public.orders_now PARTITION OF public.orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);
CREATE FOREIGN TABLE public.orders_archive PARTITION OF public.orders
FOR VALUES FROM (MINVALUE) TO ('2024-01-01')
 SERVER erp OPTIONS (schema_name 'arch', table_name
'orders_all', batch_size '100');
CREATE FOREIGN TABLE remote.customers (
  id bigint OPTIONS (column_name 'cust_no') NOT NULL,
  name text
   OPTIONS (column_name 'nm') COLLATE "C",
segment text DEFAULT 'x',
  credit numeric(10,2)
CONSTRAINT credit_pos CHECK (credit >= 0)
) SERVER erp OPTIONS (schema_name 'public', table_name 'kunden', updatable
'true');
CREATE FOREIGN TABLE remote.rates (
  cur char(3), rate numeric,
  valid date OPTIONS (force_null 'true')
) SERVER files OPTIONS (filename '/tmp/rates.csv', format 'csv', header
'true', delimiter ';');
CREATE FOREIGN TABLE remote.screens (
  code text, payload
jsonb, seen timestamptz DEFAULT now()
 ) SERVER mainframe OPTIONS (screen 'A1'
, retries '3'
);
ALTER FOREIGN TABLE remote.screens ALTER COLUMN code SET STATISTICS
20;
ALTER FOREIGN TABLE remote.customers ALTER COLUMN name SET (n_distinct = -0.5);
CREATE VIEW public.order_overview AS
  SELECT o.order_id, o.placed, o.cents, c.name
  , c.segment
  FROM public.orders o LEFT JOIN remote.customers c ON c.id = o.order_id;
CREATE MATERIALIZED VIEW public.rates_cache AS SELECT cur, rate, valid FROM remote.rates WITH NO DATA;
CREATE FUNCTION remote.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := upper(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT
OR UPDATE
 ON remote.customers FOR EACH ROW EXECUTE FUNCTION remote.touch();
GRANT USAGE ON FOREIGN SERVER erp TO PUBLIC;
GRANT USAGE ON FOREIGN DATA WRAPPER legacy_api TO PUBLIC;
GRANT SELECT ON remote.rates TO PUBLIC;
GRANT UPDATE (credit) ON remote.customers TO PUBLIC;
COMMENT ON SERVER erp IS
'new ERP';
COMMENT ON FOREIGN TABLE remote.rates IS 'daily rates';
