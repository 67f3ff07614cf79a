-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:0701c853b075a88cdccfdbab3a77f6325fc7e6b60912acd808dd357f41a3737a
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- NOTE rename-table: table public.notes becomes public.entries
-- lock: ACCESS EXCLUSIVE on public.notes
ALTER TABLE public.notes RENAME TO entries;

-- NOTE rename-column: column public.entries.body becomes public.entries.content
-- lock: ACCESS EXCLUSIVE on public.entries
ALTER TABLE public.entries RENAME COLUMN body TO content;

-- NOTE rename-key: key public.entries.notes_pkey becomes public.entries.entries_pkey
-- lock: ACCESS EXCLUSIVE on public.entries
ALTER TABLE public.entries RENAME CONSTRAINT notes_pkey TO entries_pkey;

-- NOTE rename-index: index public.entries.ix_notes_body becomes public.entries.ix_entries_content
ALTER INDEX public.ix_notes_body RENAME TO ix_entries_content;

-- autogen: downgrade

ALTER INDEX public.ix_entries_content RENAME TO ix_notes_body;

ALTER TABLE public.entries RENAME CONSTRAINT entries_pkey TO notes_pkey;

ALTER TABLE public.entries RENAME COLUMN content TO body;

ALTER TABLE public.entries RENAME TO notes;
