-- inheritance
CREATE TABLE item (id serial PRIMARY KEY, title text NOT NULL, published date, added timestamptz DEFAULT now(), withdrawn boolean NOT NULL DEFAULT false);
CREATE TABLE book (isbn char(13), pages int, publisher_id int, PRIMARY KEY (id)) INHERITS (item);
CREATE TABLE periodical (issn char(9) NOT NULL, frequency text, PRIMARY KEY (id)) INHERITS (item);
CREATE TABLE audio_item (narrator text, seconds int CHECK (seconds > 0), PRIMARY KEY (id)) INHERITS (book);
CREATE TABLE map_sheet (scale int NOT NULL, sheet_no text, PRIMARY KEY (id)) INHERITS (item);
ALTER TABLE item ADD CONSTRAINT item_title_check CHECK (title <> '') NOT VALID;
ALTER TABLE item ADD CONSTRAINT item_published CHECK (published > '1400-01-01') NO INHERIT;
CREATE TABLE publisher (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
ALTER TABLE book ADD FOREIGN KEY (publisher_id) REFERENCES publisher;
CREATE TABLE patron (card_no text NOT NULL UNIQUE, id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, birth_date date NOT NULL);
CREATE TABLE loan (id bigserial PRIMARY KEY, book_id int NOT NULL REFERENCES book, patron_id bigint NOT NULL REFERENCES patron, due date NOT NULL DEFAULT (CURRENT_DATE + 21), returned date);
CREATE UNIQUE INDEX loan_open ON loan (book_id) WHERE returned IS NULL;
CREATE TABLE hold (book_id int REFERENCES book ON DELETE CASCADE, patron_id bigint REFERENCES patron ON DELETE CASCADE, PRIMARY KEY (book_id, patron_id), placed timestamptz NOT NULL DEFAULT now());
CREATE VIEW overdue AS SELECT l.id, b.title, p.name, CURRENT_DATE - l.due AS days, l.due FROM loan l JOIN book b ON b.id = l.book_id JOIN patron p ON p.id = l.patron_id WHERE l.returned IS NULL AND l.due < CURRENT_DATE;
CREATE INDEX book_isbn ON book USING hash (isbn);
ALTER TABLE book ALTER COLUMN title SET STATISTICS 500;
COMMENT ON TABLE item IS 'Base of all holdings';
