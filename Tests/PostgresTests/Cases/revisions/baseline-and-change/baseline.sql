-- revision: 000000000001
-- revises:
-- message: baseline
-- created: 2025-11-20 12:00:00Z
-- baseline: yes
-- state: sha256:1dc58e3a338762cb36abb44df33dd29fda5fecd891ea8e574793ed14c3916250
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

CREATE TABLE public.members (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    CONSTRAINT members_pkey PRIMARY KEY (id)
);

CREATE VIEW public.member_names AS
 SELECT members.name
   FROM public.members;

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.member_names
DROP VIEW public.member_names;

-- NOTE drop-table: drops table public.members with all its rows
--   check: SELECT count(*) FROM public.members
-- lock: ACCESS EXCLUSIVE on public.members
DROP TABLE public.members;
