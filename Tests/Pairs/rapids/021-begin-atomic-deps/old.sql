CREATE TABLE src (id int PRIMARY KEY, a int, b text, c date);
CREATE FUNCTION f_sum() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(a) FROM src; END;
CREATE FUNCTION f_rows(x int) RETURNS SETOF src LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM src WHERE a > x; END;
CREATE VIEW sv AS SELECT r.id, r.b, f_sum() AS total FROM f_rows(3) r;
CREATE FUNCTION f_view() RETURNS text LANGUAGE sql STABLE RETURN (SELECT max(b) FROM sv);
CREATE PROCEDURE p_add(i int, t text) LANGUAGE sql BEGIN ATOMIC INSERT INTO src (id, b) VALUES (i, t) ON CONFLICT (id) DO UPDATE SET b = excluded.b; DELETE FROM src WHERE c < '2000-01-01'; END;
CREATE TABLE use (id int PRIMARY KEY, s bigint DEFAULT f_sum(), t text DEFAULT f_view());
