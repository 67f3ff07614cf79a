CREATE SCHEMA lib;
SET search_path = lib;
CREATE TABLE book (isbn char(13) PRIMARY KEY, title text NOT NULL, copies int NOT NULL DEFAULT 1, 
shelf text
);
CREATE TABLE member (id int PRIMARY KEY, name text, joined date DEFAULT CURRENT_DATE);
CREATE TABLE loan (isbn char(13) REFERENCES book, member_id int REFERENCES member, due date NOT NULL, returned date, PRIMARY KEY (isbn, member_id, due));
CREATE FUNCTION available(b char) RETURNS int LANGUAGE sql STABLE BEGIN ATOMIC
  SELECT copies - (SELECT count(*) FROM loan l WHERE l.isbn = b AND l.returned IS NULL)::int FROM book WHERE isbn = b;
END;
CREATE FUNCTION overdue(at date DEFAULT CURRENT_DATE) RETURNS TABLE (member text, title text, days int) LANGUAGE sql STABLE BEGIN ATOMIC
  SELECT m.name, bk.title
  , at - l.due
  FROM loan l JOIN member m ON m.id = l.member_id JOIN book bk ON bk.isbn = l.isbn WHERE l.returned IS NULL AND l.due < at;
END;
CREATE PROCEDURE give_back(b char, m int) LANGUAGE sql BEGIN ATOMIC
  UPDATE loan SET returned = CURRENT_DATE WHERE isbn = b AND member_id = m AND returned IS NULL;
END;
CREATE FUNCTION fine(days int
) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN 
days * 0.20;
CREATE VIEW fines AS SELECT o.member, sum(fine(o.days)) AS owed FROM overdue() o GROUP BY o.member;
CREATE VIEW shelves AS SELECT shelf, count(*) AS titles, sum(available(isbn)) AS free FROM book GROUP BY shelf;
CREATE FUNCTION coalesce_all(VARIADIC xs anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$ SELECT x FROM unnest(xs) x WHERE x IS NOT NULL LIMIT 1 $$;
CREATE FUNCTION pairup(a anyelement, b anyelement) RETURNS anyarray LANGUAGE sql IMMUTABLE AS 'SELECT ARRAY[a, b]';
