CREATE SCHEMA shop;
SET search_path = shop;
CREATE FUNCTION mark() RETURNS trigger LANGUAGE 'plpgsql' VOLATILE CALLED ON NULL INPUT SECURITY INVOKER COST 100 AS 'begin return new; end';
CREATE FUNCTION vat(IN price DECIMAL, rate NUMERIC = 0.07) RETURNS DECIMAL(10,2) IMMUTABLE PARALLEL UNSAFE LANGUAGE SQL AS $$select $1 * $2$$;
CREATE TYPE format AS ENUM ('paperback', 'audio');
ALTER TYPE format ADD VALUE 'hardback' BEFORE 'paperback';
ALTER TYPE format ADD VALUE 'ebook' AFTER 'paperback';
ALTER TYPE format RENAME VALUE 'ebook' TO 'e-book';
CREATE DOMAIN isbn AS text CONSTRAINT isbn_b CHECK (VALUE != 'x');
ALTER DOMAIN isbn ADD CONSTRAINT isbn_a CHECK (length(VALUE) > 0) NOT VALID;
ALTER DOMAIN isbn VALIDATE CONSTRAINT isbn_a;
ALTER DOMAIN isbn SET NOT NULL;
ALTER DOMAIN isbn SET DEFAULT '?'::text;
CREATE TABLE copy (
  unused text,
  copy_id integer NOT NULL GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1 NO CYCLE),
  book_id bigint,
  shelf text COLLATE pg_catalog."C",
  primary_shelf boolean GENERATED ALWAYS AS ((shelf)::text = 'A'::text) STORED
);
ALTER TABLE copy DROP COLUMN unused;
ALTER TABLE copy ADD CONSTRAINT copy_pkey PRIMARY KEY (copy_id);
CREATE SEQUENCE book_id_seq;
CREATE TABLE book (
  id bigint NOT NULL DEFAULT nextval('shop.book_id_seq'::regclass),
  author_id integer NOT NULL,
  isbn isbn CONSTRAINT book_isbn_key UNIQUE,
  format format NOT NULL DEFAULT 'paperback'::shop.format,
  price numeric(8,2) CONSTRAINT book_price_check CHECK (price >= 0 AND price <= 1000),
  kind character varying(10) DEFAULT 'novel'::character varying CHECK (kind IN ('novel', 'essay')),
  sold timestamp with time zone DEFAULT now(),
  weight float4
);
ALTER TABLE book SET (autovacuum_enabled = off, fillfactor = 70);
ALTER TABLE book RESET (autovacuum_enabled);
ALTER TABLE book SET (autovacuum_enabled = false);
ALTER SEQUENCE book_id_seq OWNED BY book.id;
CREATE UNIQUE INDEX book_key ON book (id);
ALTER TABLE book ADD CONSTRAINT book_pkey PRIMARY KEY USING INDEX book_key;
ALTER TABLE book ADD CHECK (format = ANY (ARRAY['hardback', 'paperback', 'e-book', 'audio']::format[]));
CREATE UNIQUE INDEX book_price ON book USING btree (price ASC NULLS LAST, kind);
CREATE INDEX book_lower_idx ON book (lower(kind::text));
CREATE TABLE author (
  id integer PRIMARY KEY,
  name character varying(80) NOT NULL,
  born integer,
  aliases text[] NOT NULL DEFAULT '{}'::text[],
  rating double precision,
  active boolean DEFAULT 'true'
);
CREATE SEQUENCE author_id_seq AS integer OWNED BY author.id;
ALTER TABLE author ALTER id SET DEFAULT nextval('shop.author_id_seq');
ALTER TABLE book ADD FOREIGN KEY (author_id) REFERENCES author (id);
ALTER TABLE book ADD CONSTRAINT book_author_id_fkey1 FOREIGN KEY (author_id) REFERENCES author (id) MATCH SIMPLE ON UPDATE NO ACTION ON DELETE NO ACTION NOT VALID;
ALTER TABLE book VALIDATE CONSTRAINT book_author_id_fkey1;
ALTER TABLE copy ADD CONSTRAINT copy_book_id_fkey FOREIGN KEY (book_id) REFERENCES book INITIALLY IMMEDIATE;
CREATE UNIQUE INDEX copy_book_id_shelf_key ON copy (book_id, shelf);
ALTER TABLE copy ADD CONSTRAINT copy_book_id_shelf_key UNIQUE USING INDEX copy_book_id_shelf_key;
CREATE OR REPLACE VIEW cheap (id) AS SELECT b.id, b.author_id, b.isbn, b.format, b.price, b.kind, b.sold, b.weight FROM shop.book AS b WHERE (b.price < 5);
CREATE OR REPLACE VIEW cheap AS SELECT id, author_id, isbn, format, price, kind, sold, weight FROM shop.book WHERE price < (5)::numeric;
CREATE TRIGGER mark BEFORE UPDATE OR INSERT ON copy FOR EACH ROW EXECUTE FUNCTION mark();
ALTER TABLE copy DISABLE TRIGGER mark;
ALTER TABLE copy ENABLE TRIGGER mark;
COMMENT ON TABLE copy IS 'wrong';
COMMENT ON TABLE copy IS 'A book on a shelf';
COMMENT ON VIEW cheap IS '';
