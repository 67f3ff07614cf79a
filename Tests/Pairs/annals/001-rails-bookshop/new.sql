-- 20140102 create_authors
CREATE TABLE schema_migrations (version character varying NOT NULL PRIMARY KEY);
CREATE TABLE ar_internal_metadata (
    key character varying NOT NULL,
    value character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT ar_internal_metadata_pkey PRIMARY KEY (key)
);
CREATE TABLE writers (
    id serial PRIMARY KEY,
    name character varying(255),
    bio text,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
CREATE INDEX index_writers_on_name ON writers USING btree (name);
-- 20140110 create_books
CREATE TABLE books (
    id serial PRIMARY KEY,
    title character varying(255) DEFAULT ''::character varying NOT NULL,
    isbn character varying(13),
    writer_id integer,
    price numeric(8,2) DEFAULT 0.0,
    state integer DEFAULT 0,
    published_on date,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
CREATE INDEX index_books_on_writer_id ON books (writer_id);
CREATE UNIQUE INDEX index_books_on_isbn ON books (isbn);
-- 20140301 rename_writers_to_authors (old Rails: index names renamed, sequence not)
ALTER TABLE writers RENAME TO authors;
ALTER TABLE books RENAME COLUMN writer_id TO author_id;
-- 20141111 create_orders
CREATE TABLE orders (
    id serial PRIMARY KEY,
    token character varying(40) NOT NULL,
    email character varying(255),
    total_cents integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
CREATE TABLE line_items (
    id serial PRIMARY KEY,
    order_id integer NOT NULL,
    book_id integer NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    price_cents integer
);
CREATE INDEX index_line_items_on_order_id ON line_items (order_id);
CREATE UNIQUE INDEX index_line_items_on_order_id_and_book_id ON line_items (order_id, book_id);
-- 20150505 price to cents
ALTER TABLE books ADD COLUMN price_cents integer;
ALTER TABLE books DROP COLUMN price;
ALTER TABLE books ALTER COLUMN state SET NOT NULL;
-- 20160606 add_foreign_keys
ALTER TABLE books ADD CONSTRAINT fk_rails_53d51ce16a FOREIGN KEY (author_id) REFERENCES authors(id);
ALTER TABLE line_items ADD CONSTRAINT fk_rails_2dc2e5c22c FOREIGN KEY (order_id) REFERENCES orders(id) ON DELETE CASCADE;
ALTER TABLE line_items ADD CONSTRAINT fk_rails_1f0c6e3f1d FOREIGN KEY (book_id) REFERENCES books(id) NOT VALID;
-- 20170101 extensions
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE INDEX index_books_on_title_trgm ON books USING gin (title gin_trgm_ops);
CREATE VIEW book_catalogs AS
 SELECT books.id, books.title, authors.name AS author_name, books.price_cents
   FROM books LEFT JOIN authors ON authors.id = books.author_id;
-- 20180404 validate_fks
ALTER TABLE line_items VALIDATE CONSTRAINT fk_rails_1f0c6e3f1d;
-- 20180808 update_book_catalogs_to_version_2
DROP VIEW book_catalogs;
ALTER TABLE authors ALTER COLUMN name TYPE character varying;
ALTER TABLE books ALTER COLUMN title TYPE character varying,
    ALTER COLUMN isbn TYPE character varying(17);
-- 20190101 bigint ids
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
ALTER SEQUENCE orders_id_seq AS bigint;
ALTER TABLE line_items ALTER COLUMN order_id TYPE bigint;
CREATE VIEW book_catalogs AS
 SELECT books.id, books.title, authors.name AS author_name, books.price_cents, books.state, books.isbn
   FROM books LEFT JOIN authors ON authors.id = books.author_id
  WHERE books.state <> 9;
-- 20190909 create_active_storage_tables
CREATE TABLE active_storage_blobs (
    id bigserial PRIMARY KEY,
    key character varying NOT NULL,
    filename character varying NOT NULL,
    content_type character varying,
    metadata text,
    byte_size bigint NOT NULL,
    checksum character varying,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE UNIQUE INDEX index_active_storage_blobs_on_key ON active_storage_blobs (key);
CREATE TABLE active_storage_attachments (
    id bigserial PRIMARY KEY,
    name character varying NOT NULL,
    record_type character varying NOT NULL,
    record_id bigint NOT NULL,
    blob_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT fk_rails_c3b3935057 FOREIGN KEY (blob_id) REFERENCES active_storage_blobs(id)
);
CREATE INDEX index_active_storage_attachments_on_blob_id ON active_storage_attachments (blob_id);
CREATE UNIQUE INDEX index_active_storage_attachments_uniqueness ON active_storage_attachments (record_type, record_id, name, blob_id);
-- 20200202 orders customer emails case-insensitively
CREATE INDEX index_orders_on_lower_email ON orders (lower((email)::text));
DROP INDEX index_line_items_on_order_id;
ALTER TABLE orders ADD COLUMN completed_at timestamp(6) without time zone;
CREATE INDEX index_orders_on_completed_at ON orders (completed_at) WHERE completed_at IS NOT NULL;
COMMENT ON COLUMN orders.token IS 'cookie token; see Spree::Order';
