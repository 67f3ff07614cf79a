-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:ab1a499bfef8559d52f214451ff710d743d9dbf3e983ecb39de389de6e003196
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

ALTER TYPE public.size RENAME TO size_autogen_old;

-- REVIEW enum-reordered: the values of public.size change their order: every column of the type is written anew
CREATE TYPE public.size AS ENUM ('small', 'medium', 'large');

-- lock: ACCESS EXCLUSIVE on public.shirts; rewrites the table, builds an index
ALTER TABLE public.shirts
    ALTER COLUMN size TYPE public.size USING size::text::public.size;

DROP TYPE public.size_autogen_old;

-- autogen: downgrade

ALTER TYPE public.size RENAME TO size_autogen_old;

-- NOTE enum-reordered: the values of public.size change their order: every column of the type is written anew
CREATE TYPE public.size AS ENUM ('small', 'large', 'medium');

-- lock: ACCESS EXCLUSIVE on public.shirts; rewrites the table, builds an index
ALTER TABLE public.shirts
    ALTER COLUMN size TYPE public.size USING size::text::public.size;

DROP TYPE public.size_autogen_old;
