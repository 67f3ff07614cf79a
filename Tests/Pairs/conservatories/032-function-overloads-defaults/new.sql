CREATE FUNCTION fn(a int, b text DEFAULT 'x') RETURNS text LANGUAGE sql
STABLE LEAKPROOF AS 'SELECT a || b';
CREATE FUNCTION fn(a int) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT a::bigint';
CREATE FUNCTION fn(a text, OUT c int, OUT b int) LANGUAGE sql AS 'SELECT 1, 2';
CREATE FUNCTION va(n int[]) RETURNS int LANGUAGE sql AS 'SELECT n[1]';
CREATE FUNCTION nm(second int, first int DEFAULT 3) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE TABLE t (a int DEFAULT nm(1, 2), b int CHECK (nm(b, 1) > 0), c int GENERATED ALWAYS AS (nm(1, 1)) STORED);
CREATE VIEW v AS SELECT nm(a, b) AS n, fn(a, 'q') AS f FROM t;
CREATE VIEW v2 AS SELECT n FROM v WHERE n > nm(f::int, 2);
CREATE INDEX t_nm ON t (nm(a, 3));
CREATE FUNCTION rt() RETURNS TABLE (x int, y text, z date) LANGUAGE sql AS $$ SELECT 1, 'a', current_date $$;
CREATE VIEW v3 AS SELECT * FROM rt() WITH ORDINALITY;
CREATE FUNCTION atom(p int DEFAULT nm(1, 1)) RETURNS int LANGUAGE sql BEGIN ATOMIC INSERT INTO t (a) VALUES (p); SELECT n FROM v2 ORDER BY 1 LIMIT p; END;
ALTER FUNCTION nm(int, int) OWNER TO pair_owner;
REVOKE ALL ON FUNCTION nm(int, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nm(int, int), fn(int) TO pair_app WITH GRANT OPTION;
COMMENT ON FUNCTION nm(int, int) IS 'adds';
CREATE FUNCTION cfg() RETURNS text LANGUAGE plpgsql
SET search_path = public, "Odd Schema", pg_temp SET extra_float_digits = 2 AS $$ BEGIN RETURN ''; END $$;
CREATE FUNCTION sup(internal) RETURNS internal LANGUAGE internal AS 'generate_series_int4_support' ;
CREATE FUNCTION gs(int, int) RETURNS SETOF int LANGUAGE sql ROWS
20 COST 33
AS 'SELECT generate_series($1, $2)';
