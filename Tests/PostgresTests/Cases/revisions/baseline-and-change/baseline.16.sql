-- revision: 000000000001
-- revises:
-- message: baseline
-- created: 2025-11-20 12:00:00Z
-- baseline: yes
-- state: sha256:fd8ddd985960dc613414280a1ab9135d6d31258d95019c95936ca51bf77fac18
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

CREATE TABLE public.members (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    CONSTRAINT members_pkey PRIMARY KEY (id)
);

CREATE VIEW public.member_names AS
 SELECT name
   FROM public.members;

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.member_names
DROP VIEW public.member_names;

-- NOTE drop-table: drops table public.members with all its rows
--   check: SELECT count(*) FROM public.members
-- lock: ACCESS EXCLUSIVE on public.members
DROP TABLE public.members;
