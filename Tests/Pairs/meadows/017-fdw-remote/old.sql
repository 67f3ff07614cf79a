CREATE EXTENSION postgres_fdw;
CREATE SERVER hq FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'hq.example', dbname 'erp');
CREATE USER MAPPING FOR PUBLIC SERVER hq OPTIONS (user 'reader');
CREATE FOREIGN TABLE public.remote_part (id int OPTIONS (column_name 'part_id') NOT NULL, name text, qty int) SERVER hq OPTIONS (schema_name 'inv', table_name 'parts');
