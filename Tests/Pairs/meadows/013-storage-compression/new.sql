CREATE TABLE public.blob_store (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), payload bytea COMPRESSION pglz, meta jsonb COMPRESSION lz4, note text) WITH (fillfactor = 70, autovacuum_enabled = false, toast_tuple_target = 4096, toast.autovacuum_vacuum_threshold = 100);
ALTER TABLE public.blob_store ALTER COLUMN payload SET STORAGE EXTENDED;
ALTER TABLE public.blob_store ALTER COLUMN meta SET STORAGE MAIN;
ALTER TABLE public.blob_store ALTER COLUMN note SET STORAGE PLAIN;
ALTER TABLE public.blob_store ALTER COLUMN note SET STATISTICS 0;
CREATE INDEX blob_meta ON public.blob_store USING gin (meta jsonb_path_ops) WITH (fastupdate = off);
