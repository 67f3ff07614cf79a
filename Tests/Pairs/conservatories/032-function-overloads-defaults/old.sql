CREATE FUNCTION fn(a int, b text DEFAULT 'x') RETURNS text LANGUAGE sql
IMMUTABLE AS 'SELECT b || a';
CREATE FUNCTION fn(a int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a';
CREATE FUNCTION fn(a text, OUT b int, OUT c int) LANGUAGE sql AS 'SELECT 1, 2';
CREATE FUNCTION va(VARIADIC n int[]) RETURNS int LANGUAGE sql AS 'SELECT n[1]';
CREATE FUNCTION nm(first int, second int DEFAULT 2) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE TABLE t (a int DEFAULT nm(1, 2), b int CHECK (nm(b, 1) > 0), c int GENERATED ALWAYS AS (nm(1, 1)) STORED);
CREATE VIEW v AS SELECT nm(a, b) AS n, fn(a, 'q') AS f FROM t;
CREATE VIEW v2 AS SELECT n FROM v WHERE n > nm(f::int, 2);
CREATE INDEX t_nm ON t (nm(a, 3));
CREATE FUNCTION rt() RETURNS TABLE (x int, y text) LANGUAGE sql AS $$ SELECT 1, 'a' $$;
CREATE VIEW v3 AS SELECT * FROM rt() WITH ORDINALITY;
CREATE FUNCTION atom(p int DEFAULT nm(1)) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT nm(p); SELECT n FROM v2; END;
ALTER FUNCTION nm(int, int) OWNER TO pair_owner;
REVOKE ALL ON FUNCTION nm(int, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nm(int, int), fn(int) TO pair_app WITH GRANT OPTION;
COMMENT ON FUNCTION nm(int, int) IS 'adds';
CREATE FUNCTION cfg() RETURNS text LANGUAGE plpgsql
SET search_path = '' SET datestyle = 'ISO, DMY' AS $$ BEGIN RETURN ''; END $$;
CREATE FUNCTION sup(internal) RETURNS internal LANGUAGE internal AS 'generate_series_int4_support' ;
CREATE FUNCTION gs(int, int) RETURNS SETOF int LANGUAGE sql ROWS
10
AS 'SELECT generate_series($1, $2)';
