CREATE SCHEMA ext; CREATE SCHEMA x2;
CREATE EXTENSION citext SCHEMA ext; CREATE EXTENSION hstore SCHEMA ext; CREATE EXTENSION isn SCHEMA ext; CREATE EXTENSION seg SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE EXTENSION intarray SCHEMA x2;
CREATE TABLE book (isbn ext.isbn13 PRIMARY KEY, title ext.citext NOT NULL, attrs ext.hstore DEFAULT ''::ext.hstore, tags int[], lens ext.seg);
CREATE INDEX book_title ON book USING gin ((title::text) public.gin_trgm_ops);
CREATE INDEX book_tags ON book USING gin (tags x2.gin__int_ops);
CREATE INDEX book_attrs ON book USING gist (attrs ext.gist_hstore_ops);
CREATE VIEW titled AS SELECT isbn, title FROM book WHERE title OPERATOR(ext.=) 'x'::ext.citext;
