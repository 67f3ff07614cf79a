-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:88a3d0103e500fa59f5d5c59c6c3c5388a9fff60efd06a252002aa0c3de84f72
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- NOTE rename-table: table public.customers becomes public.clients
-- lock: ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.customers RENAME TO clients;

-- REVIEW rename-column: column public.clients.name looks renamed to public.clients.remarks: same type (text), same place in the table
--   in the model: renamed_from: name
--   if it is another one: write the drop and the create in this place instead
-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME COLUMN name TO remarks;

-- NOTE rename-key: key public.clients.customers_pkey becomes public.clients.clients_pkey
-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT customers_pkey TO clients_pkey;

-- autogen: downgrade

ALTER TABLE public.clients RENAME CONSTRAINT clients_pkey TO customers_pkey;

ALTER TABLE public.clients RENAME COLUMN remarks TO name;

ALTER TABLE public.clients RENAME TO customers;
