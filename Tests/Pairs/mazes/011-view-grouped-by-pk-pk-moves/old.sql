CREATE TABLE author (
    id integer NOT NULL,
    code text NOT NULL,
    name text,
    CONSTRAINT author_key PRIMARY KEY (id),
    CONSTRAINT author_code UNIQUE (code)
);
CREATE TABLE book (id integer PRIMARY KEY, author_id integer CONSTRAINT book_author REFERENCES author, author_code text, pages integer);
CREATE VIEW author_pages AS
SELECT a.id, a.code, a.name, sum(b.pages) AS pages FROM author a LEFT JOIN book b ON b.author_id = a.id GROUP BY a.id;
CREATE FUNCTION fat(p author_pages) RETURNS boolean LANGUAGE sql AS $$ SELECT $1.pages > 1000 $$;
CREATE VIEW fat_author AS SELECT ap.name FROM author_pages ap WHERE fat(ap);
CREATE FUNCTION top() RETURNS TABLE (id integer, name text, n bigint) LANGUAGE sql STABLE
BEGIN ATOMIC SELECT a.id, a.name, count(*) FROM author a JOIN book b ON b.author_id = a.id GROUP BY a.id; END;
COMMENT ON CONSTRAINT author_key ON author IS 'main key';
