CREATE SCHEMA lib;
CREATE TABLE lib.publishers (
    name text PRIMARY KEY,
    city text
);
CREATE TABLE lib.authors (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born smallint,
    died smallint
);
CREATE TABLE lib.books (
    isbn character(13) PRIMARY KEY,
    title text NOT NULL,
    publisher text,
    year smallint,
    pages integer
);
CREATE INDEX books_publisher_idx ON lib.books (publisher);
CREATE TABLE lib.book_authors (
    isbn character(13) NOT NULL,
    author_id integer NOT NULL,
    pos smallint DEFAULT 1 NOT NULL,
    PRIMARY KEY (isbn, author_id)
);
CREATE INDEX book_authors_author_id_idx ON lib.book_authors (author_id);
CREATE TABLE lib.copies (
    isbn character(13) NOT NULL,
    copy_no smallint NOT NULL,
    shelf character varying(10),
    condition text DEFAULT 'good' NOT NULL,
    PRIMARY KEY (isbn, copy_no)
);
CREATE TABLE lib.members (
    card_no character varying(12) PRIMARY KEY,
    name text NOT NULL,
    email text,
    joined date DEFAULT CURRENT_DATE NOT NULL
);
CREATE TABLE lib.loans (
    id bigserial PRIMARY KEY,
    isbn character(13) NOT NULL,
    copy_no smallint NOT NULL,
    card_no character varying(12) NOT NULL,
    lent date DEFAULT CURRENT_DATE NOT NULL,
    due date NOT NULL,
    returned date,
    FOREIGN KEY (isbn, copy_no) REFERENCES lib.copies(isbn, copy_no)
);
CREATE INDEX loans_card_no_idx ON lib.loans (card_no);
CREATE TABLE lib.reservations (
    isbn character(13) NOT NULL,
    card_no character varying(12) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (isbn, card_no)
);
CREATE TABLE lib.fines (
    id bigserial PRIMARY KEY,
    loan_id bigint NOT NULL,
    amount numeric(6,2) NOT NULL,
    paid boolean DEFAULT false NOT NULL
);
ALTER TABLE lib.books ADD CONSTRAINT books_publisher_fkey FOREIGN KEY (publisher) REFERENCES lib.publishers;
ALTER TABLE lib.book_authors ADD CONSTRAINT book_authors_isbn_fkey FOREIGN KEY (isbn) REFERENCES lib.books ON DELETE CASCADE;
ALTER TABLE lib.book_authors ADD CONSTRAINT book_authors_author_id_fkey FOREIGN KEY (author_id) REFERENCES lib.authors;
ALTER TABLE lib.copies ADD CONSTRAINT copies_isbn_fkey FOREIGN KEY (isbn) REFERENCES lib.books;
ALTER TABLE lib.loans ADD CONSTRAINT loans_card_no_fkey FOREIGN KEY (card_no) REFERENCES lib.members;
ALTER TABLE lib.reservations ADD CONSTRAINT reservations_isbn_fkey FOREIGN KEY (isbn) REFERENCES lib.books;
ALTER TABLE lib.reservations ADD CONSTRAINT reservations_card_no_fkey FOREIGN KEY (card_no) REFERENCES lib.members;
ALTER TABLE lib.fines ADD CONSTRAINT fines_loan_id_fkey FOREIGN KEY (loan_id) REFERENCES lib.loans;
CREATE UNIQUE INDEX one_open_loan ON lib.loans (isbn, copy_no) WHERE returned IS NULL;
CREATE VIEW lib.overdue AS SELECT l.id, b.title, m.name, l.due FROM lib.loans l JOIN lib.books b ON b.isbn = l.isbn JOIN lib.members m ON m.card_no = l.card_no WHERE l.returned IS NULL AND l.due < CURRENT_DATE;
