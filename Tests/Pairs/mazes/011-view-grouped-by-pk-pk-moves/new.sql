CREATE TABLE author (
    id integer NOT NULL,
    code text NOT NULL,
    name text,
    CONSTRAINT author_key UNIQUE (id),
    CONSTRAINT author_code PRIMARY KEY (code) INCLUDE (name)
);
CREATE TABLE book (id integer PRIMARY KEY, author_id integer, author_code text CONSTRAINT book_author REFERENCES author, pages integer);
CREATE VIEW author_pages AS
SELECT a.id, a.code, a.name, sum(b.pages) AS pages FROM author a LEFT JOIN book b ON b.author_code = a.code GROUP BY a.code;
CREATE FUNCTION fat(p author_pages) RETURNS boolean LANGUAGE sql AS $$ SELECT $1.pages > 1000 $$;
CREATE VIEW fat_author AS SELECT ap.name FROM author_pages ap WHERE fat(ap);
CREATE FUNCTION top() RETURNS TABLE (id integer, name text, n bigint) LANGUAGE sql STABLE
BEGIN ATOMIC SELECT a.id, a.name, count(*) FROM author a JOIN book b ON b.author_code = a.code GROUP BY a.code; END;
COMMENT ON CONSTRAINT author_key ON author IS 'main key';
