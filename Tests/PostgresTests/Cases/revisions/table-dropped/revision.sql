-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:3db27564f55ad3611ecc12b826c9cd88c86e05ac51037119eb8e8ff43f6d01cc
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- REVIEW drop-table: drops table public.books with all its rows
--   check: SELECT count(*) FROM public.books
-- lock: ACCESS EXCLUSIVE on public.authors
-- lock: ACCESS EXCLUSIVE on public.books
DROP TABLE public.books;

-- autogen: downgrade

CREATE TABLE public.books (
    id bigint NOT NULL,
    author_id bigint,
    title text NOT NULL,
    CONSTRAINT books_pkey PRIMARY KEY (id)
);

CREATE INDEX ix_books_title ON public.books USING btree (title);

-- lock: SHARE ROW EXCLUSIVE on public.authors; checks the foreign key's rows
ALTER TABLE public.books
    ADD CONSTRAINT books_author_fk FOREIGN KEY (author_id) REFERENCES public.authors(id);
