CREATE TABLE public.authors (id bigint PRIMARY KEY, name text);
CREATE TABLE public.books (id bigint PRIMARY KEY, author_id bigint, title text NOT NULL,
    CONSTRAINT books_author_fk FOREIGN KEY (author_id) REFERENCES public.authors(id));
CREATE INDEX ix_books_title ON public.books (title);
