-- inheritance
CREATE TABLE item (id serial PRIMARY KEY, title text NOT NULL, year int, added timestamptz DEFAULT now());
CREATE TABLE book (isbn char(10), pages int, publisher text, PRIMARY KEY (id)) INHERITS (item);
CREATE TABLE periodical (issn char(9) NOT NULL, frequency text, PRIMARY KEY (id)) INHERITS (item);
CREATE TABLE audiobook (narrator text, seconds int CHECK (seconds > 0), PRIMARY KEY (id)) INHERITS (item);
ALTER TABLE item ADD CONSTRAINT item_title_check CHECK (title <> '');
ALTER TABLE item ADD CONSTRAINT item_year CHECK (year > 1400) NO INHERIT;
CREATE TABLE patron (card_no text PRIMARY KEY, name text NOT NULL, born date);
CREATE TABLE loan (id bigserial PRIMARY KEY, book_id int NOT NULL REFERENCES book, card_no text NOT NULL REFERENCES patron, due date NOT NULL DEFAULT (CURRENT_DATE + 14), returned date);
CREATE UNIQUE INDEX loan_open ON loan (book_id) WHERE returned IS NULL;
CREATE TABLE hold (book_id int REFERENCES book ON DELETE CASCADE, card_no text REFERENCES patron ON DELETE CASCADE, PRIMARY KEY (book_id, card_no), placed timestamptz NOT NULL DEFAULT now());
CREATE VIEW overdue AS SELECT l.id, b.title, p.name, l.due FROM loan l JOIN book b ON b.id = l.book_id JOIN patron p ON p.card_no = l.card_no WHERE l.returned IS NULL AND l.due < CURRENT_DATE;
CREATE INDEX book_isbn ON book (isbn);
ALTER TABLE book ALTER COLUMN title SET STATISTICS 200;
COMMENT ON TABLE item IS 'Base of all media';
