CREATE SCHEMA fn;
SET search_path = fn;
CREATE TYPE pair AS (a int, b text);
CREATE TABLE src (id int PRIMARY KEY, v text, n numeric);
-- same arguments, other result, names, defaults
CREATE FUNCTION f1(
x int, y int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x + y';
CREATE FUNCTION f2(a int
, b int DEFAULT 2, c int DEFAULT f1(3)
) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN a + b + c; END';
CREATE FUNCTION f3(OUT a int, OUT b text) LANGUAGE sql AS 'SELECT 1, NULL::text';
CREATE FUNCTION f4() RETURNS SETOF src LANGUAGE sql AS 'SELECT * FROM fn.src' ROWS 50;
CREATE FUNCTION f5(VARIADIC xs int[]) RETURNS int LANGUAGE sql AS 'SELECT cardinality(xs)';
CREATE FUNCTION f6(IN a int, INOUT b int) LANGUAGE sql AS 'SELECT a + b';
CREATE PROCEDURE p1(a int) LANGUAGE sql AS 'SELECT 1';
-- overloads, one replaced
CREATE FUNCTION ov(int) RETURNS text LANGUAGE sql AS $$ SELECT 'int' $$;
CREATE FUNCTION ov(text) RETURNS text LANGUAGE sql AS $$ SELECT 'text' $$;
CREATE FUNCTION ov(anyelement, anyarray) RETURNS anyelement LANGUAGE sql AS $$ SELECT $1 $$;
-- all attributes
CREATE FUNCTION att(i int) RETURNS int
LANGUAGE sql IMMUTABLE STRICT LEAKPROOF SECURITY DEFINER PARALLEL SAFE COST 5 SET work_mem = '1MB' SET search_path = fn, "$user", public AS 'SELECT i';
CREATE FUNCTION win() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';
CREATE FUNCTION sup(text, text) RETURNS bool LANGUAGE internal IMMUTABLE STRICT
AS 'textlike';
-- string body <-> SQL body, with the order of names against the order of use
CREATE FUNCTION z_base(x int) RETURNS int LANGUAGE sql IMMUTABLE RETURN x + 1;
CREATE FUNCTION m_mid(x int) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN z_base(x) * 2;
CREATE FUNCTION a_top(x int DEFAULT z_base(5)::int) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT m_mid(src.id) + src.n FROM src WHERE src.id = x; END;
CREATE FUNCTION str(x int) RETURNS int LANGUAGE sql AS 'SELECT fn.z_base(x)';
-- recursion among string bodies, unused until called
CREATE FUNCTION even(n int) RETURNS bool LANGUAGE plpgsql AS $$ BEGIN RETURN n = 0 OR fn.odd(n - 1); END $$;
CREATE FUNCTION odd(n int) RETURNS bool LANGUAGE plpgsql AS $fn$ BEGIN RETURN n <> 0 AND
fn.even(n - 1);
END $fn$;
CREATE TABLE uses (
    id int DEFAULT f2(1),
    g numeric GENERATED ALWAYS AS (m_mid(7)) STORED,
    CHECK (f1(id, 2) > 0)
);
CREATE INDEX uses_i ON uses (m_mid(id));
CREATE VIEW uv AS SELECT f1(uses.id, 1) AS one, f5(
VARIADIC
ARRAY[uses.id]) AS five, (f3()).b, x.v FROM uses, f4() x;
CREATE VIEW ranks AS SELECT id, win() OVER (ORDER BY id) AS r, sup(v, 'a%') AS s, even(id) AS e FROM src;
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE INSERT ON src FOR EACH ROW WHEN (f1(NEW.id, 1) > 5) EXECUTE FUNCTION tg();
ALTER TABLE src ENABLE ROW LEVEL SECURITY;
CREATE POLICY pol ON src USING (a_top(id) > 0);
ALTER FUNCTION f1(int, int) OWNER TO um_owner;
GRANT EXECUTE ON FUNCTION f1(int, int) TO um_app;
REVOKE EXECUTE ON FUNCTION f3() FROM PUBLIC;
COMMENT ON FUNCTION f1(int, int) IS 'one';
COMMENT ON FUNCTION m_mid(int) IS 'middle';
