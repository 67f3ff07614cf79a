-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:e9e6552baaeadea8c8ad2a22a2f813e5188c9d5bde5d912e60952365f3c7c335
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- REVIEW rename-table: table public.customers looks renamed to public.clients: 3 of 3 columns have the same name and type
--   in the model: renamed_from: customers
--   if it is another one: write the drop and the create in this place instead
-- lock: ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.customers RENAME TO clients;

-- REVIEW rename-column: column public.notes.body looks renamed to public.notes.content: same type (text), same place in the table
--   in the model: renamed_from: body
--   if it is another one: write the drop and the create in this place instead
-- lock: ACCESS EXCLUSIVE on public.notes
ALTER TABLE public.notes RENAME COLUMN body TO content;

-- NOTE rename-key: key public.clients.customers_pkey becomes public.clients.clients_pkey
-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT customers_pkey TO clients_pkey;

-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT customers_id_not_null TO clients_id_not_null;

-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT customers_name_not_null TO clients_name_not_null;

-- lock: ACCESS EXCLUSIVE on public.notes
ALTER TABLE public.notes RENAME CONSTRAINT notes_body_not_null TO notes_content_not_null;

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT clients_id_not_null TO customers_id_not_null;

-- lock: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME CONSTRAINT clients_name_not_null TO customers_name_not_null;

-- lock: ACCESS EXCLUSIVE on public.notes
ALTER TABLE public.notes RENAME CONSTRAINT notes_content_not_null TO notes_body_not_null;

ALTER TABLE public.clients RENAME CONSTRAINT clients_pkey TO customers_pkey;

ALTER TABLE public.notes RENAME COLUMN content TO body;

ALTER TABLE public.clients RENAME TO customers;
