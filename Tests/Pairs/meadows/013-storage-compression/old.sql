CREATE TABLE public.blob_store (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), payload bytea, meta jsonb, note text) WITH (fillfactor = 80);
ALTER TABLE public.blob_store ALTER COLUMN payload SET STORAGE EXTERNAL;
ALTER TABLE public.blob_store ALTER COLUMN note SET STATISTICS 10;
