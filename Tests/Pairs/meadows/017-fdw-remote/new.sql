CREATE EXTENSION postgres_fdw;
CREATE SERVER hq TYPE 'pg' VERSION '15' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'hq2.example', port '5433', dbname 'erp', fetch_size '500');
COMMENT ON SERVER hq IS 'headquarters';
CREATE USER MAPPING FOR PUBLIC SERVER hq OPTIONS (user 'reader2');
CREATE USER MAPPING FOR x23_one SERVER hq OPTIONS (user 'one');
CREATE FOREIGN TABLE public.remote_part (id bigint NOT NULL, name varchar(40) OPTIONS (column_name 'part_name'), qty int DEFAULT 0, CONSTRAINT qty_pos CHECK (qty >= 0)) SERVER hq OPTIONS (schema_name 'inventory', table_name 'parts', updatable 'false');
COMMENT ON FOREIGN TABLE public.remote_part IS 'parts in HQ';
COMMENT ON COLUMN public.remote_part.qty IS 'stock';
ALTER FOREIGN TABLE public.remote_part ALTER COLUMN name SET STATISTICS 42;
