-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:c84e49d7238109c9aa3228d7aa3ef3260d4345fa1f789df935a513b577aa8214
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

-- autogen: downgrade

ALTER TABLE public.clients RENAME CONSTRAINT clients_pkey TO customers_pkey;

ALTER TABLE public.notes RENAME COLUMN content TO body;

ALTER TABLE public.clients RENAME TO customers;
