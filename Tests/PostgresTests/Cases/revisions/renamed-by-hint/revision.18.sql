-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:2f822ae61a830451fa0799d4904841afb4beb69a5350b1d7e3f452ae9faeb6b2
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

-- lock: ACCESS EXCLUSIVE on public.entries
ALTER TABLE public.entries RENAME CONSTRAINT notes_id_not_null TO entries_id_not_null;

-- lock: ACCESS EXCLUSIVE on public.entries
ALTER TABLE public.entries RENAME CONSTRAINT notes_body_not_null TO entries_content_not_null;

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.entries
ALTER TABLE public.entries RENAME CONSTRAINT entries_id_not_null TO notes_id_not_null;

-- lock: ACCESS EXCLUSIVE on public.entries
ALTER TABLE public.entries RENAME CONSTRAINT entries_content_not_null TO notes_body_not_null;

ALTER INDEX public.ix_entries_content RENAME TO ix_notes_body;

ALTER TABLE public.entries RENAME CONSTRAINT entries_pkey TO notes_pkey;

ALTER TABLE public.entries RENAME COLUMN content TO body;

ALTER TABLE public.entries RENAME TO notes;
