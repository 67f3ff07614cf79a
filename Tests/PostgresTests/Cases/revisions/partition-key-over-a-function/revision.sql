-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:035e536587a065d1606a682558243721a9d3ceac2af1d119afb34e2531b40f29
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- NOTE long-way: all that depends on what differs is made again, tables with their rows: a shorter way was not found
-- lock: ACCESS EXCLUSIVE on public.titles
DROP VIEW public.titles;

DROP FUNCTION public.norm(text, integer);

CREATE SCHEMA autogen_moved;

-- lock: ACCESS EXCLUSIVE on public.page
-- lock: ACCESS EXCLUSIVE on public.page_rest
LOCK TABLE public.page IN ACCESS EXCLUSIVE MODE;

CREATE TABLE autogen_moved.page AS
SELECT id, title
FROM public.page;

-- lock: ACCESS EXCLUSIVE on public.page
-- lock: ACCESS EXCLUSIVE on public.page_rest
DROP TABLE public.page;

DROP FUNCTION public.norm(text);

CREATE FUNCTION public.norm(s text, n integer DEFAULT 100)
    RETURNS text
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT left(lower(trim(s)), n) $$;

CREATE TABLE public.page (
    id integer,
    title text
) PARTITION BY LIST (public.norm(title));

-- lock: ACCESS EXCLUSIVE on public.page
CREATE TABLE public.page_rest PARTITION OF public.page
    DEFAULT;

-- REVIEW remake-table: table public.page is made anew, partitioned by LIST (public.norm(title)), and its rows are copied: nobody reads or writes it meanwhile
INSERT INTO public.page (id, title)
SELECT id, title
FROM autogen_moved.page;

DROP TABLE autogen_moved.page;

CREATE VIEW public.titles AS
 SELECT public.norm(page.title) AS title
   FROM public.page;

DROP SCHEMA autogen_moved;

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.titles
DROP VIEW public.titles;

CREATE SCHEMA autogen_moved;

-- lock: ACCESS EXCLUSIVE on public.page
-- lock: ACCESS EXCLUSIVE on public.page_rest
LOCK TABLE public.page IN ACCESS EXCLUSIVE MODE;

CREATE TABLE autogen_moved.page AS
SELECT id, title
FROM public.page;

-- lock: ACCESS EXCLUSIVE on public.page
-- lock: ACCESS EXCLUSIVE on public.page_rest
DROP TABLE public.page;

DROP FUNCTION public.norm(text, integer);

CREATE FUNCTION public.norm(s text)
    RETURNS text
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT lower(trim(s)) $$;

CREATE FUNCTION public.norm(s text, n integer)
    RETURNS text
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT left(lower(s), n) $$;

CREATE TABLE public.page (
    id integer,
    title text
) PARTITION BY LIST (public.norm(title));

-- lock: ACCESS EXCLUSIVE on public.page
CREATE TABLE public.page_rest PARTITION OF public.page
    DEFAULT;

-- NOTE remake-table: table public.page is made anew, partitioned by LIST (public.norm(title)), and its rows are copied: nobody reads or writes it meanwhile
INSERT INTO public.page (id, title)
SELECT id, title
FROM autogen_moved.page;

DROP TABLE autogen_moved.page;

CREATE VIEW public.titles AS
 SELECT public.norm(page.title) AS title
   FROM public.page;

DROP SCHEMA autogen_moved;
