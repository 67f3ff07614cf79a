-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:0c12fe618c2db0ab152e5e9ff6c355fe78adcef68b2eeb7aec1057eb1ff40c02
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

-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT customers_id_not_null TO clients_id_not_null;

-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT customers_name_not_null TO clients_remarks_not_null;

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT clients_id_not_null TO customers_id_not_null;

-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT clients_remarks_not_null TO customers_name_not_null;

ALTER TABLE public.clients RENAME CONSTRAINT clients_pkey TO customers_pkey;

ALTER TABLE public.clients RENAME COLUMN remarks TO name;

ALTER TABLE public.clients RENAME TO customers;
