CREATE SCHEMA fn;
SET search_path = fn;
CREATE TYPE pair AS (a int, b text);
CREATE TABLE src (id int PRIMARY KEY, v text, n numeric);
-- same arguments, other result, names, defaults
CREATE FUNCTION f1(
x int, z int) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT x + z::bigint';
CREATE FUNCTION f2(a int
, b int DEFAULT 2, c int DEFAULT f1(3, 4)::int
) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN a + b + c; END';
CREATE FUNCTION f3(OUT a int, OUT b text, OUT c date) LANGUAGE sql AS 'SELECT 1, NULL::text, NULL::date';
CREATE FUNCTION f4() RETURNS TABLE (id int, v text) LANGUAGE sql AS 'SELECT id, v FROM fn.src' ROWS 60 COST 7;
CREATE FUNCTION f5(xs int[]) RETURNS int LANGUAGE sql AS 'SELECT cardinality(xs)';
CREATE FUNCTION f6(IN a int, IN b int) RETURNS int LANGUAGE sql AS 'SELECT a + b';
CREATE PROCEDURE p1(a int, OUT b int, INOUT c text DEFAULT 'c') LANGUAGE plpgsql AS 'BEGIN b := a; END';
-- overloads, one replaced
CREATE FUNCTION ov(int) RETURNS text LANGUAGE sql AS $$ SELECT 'int' $$;
CREATE FUNCTION ov(bigint) RETURNS text LANGUAGE sql AS $$ SELECT 'bigint' $$;
CREATE FUNCTION ov(int, VARIADIC text[]) RETURNS text LANGUAGE sql AS $$ SELECT 'var' $$;
CREATE FUNCTION ov(anyelement, anyarray) RETURNS anyelement LANGUAGE sql AS $$ SELECT $1 $$;
-- all attributes
CREATE FUNCTION att(i int) RETURNS int
LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL RESTRICTED COST 50 SET search_path TO '' SET datestyle = 'ISO, DMY' SET statement_timeout = 0 AS 'BEGIN RETURN i; END';
CREATE FUNCTION win() RETURNS bigint LANGUAGE internal WINDOW AS 'window_rank';
CREATE FUNCTION sup(text, text) RETURNS bool LANGUAGE internal IMMUTABLE STRICT
SUPPORT textlike_support
AS 'textlike';
-- string body <-> SQL body, with the order of names against the order of use
CREATE FUNCTION z_base(x int) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN x + 1.5;
CREATE FUNCTION m_mid(x int) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN z_base(x) * 2;
CREATE FUNCTION a_top(x int DEFAULT z_base(5)::int) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT m_mid(src.id) + src.n FROM src WHERE src.id = x; END;
CREATE FUNCTION str(x int) RETURNS int LANGUAGE sql RETURN z_base(x)::int;
CREATE FUNCTION grp() RETURNS TABLE (id int, v text) LANGUAGE sql BEGIN ATOMIC SELECT src.id, src.v FROM src GROUP BY src.id; DELETE FROM src WHERE src.id < 0; INSERT INTO src (id) VALUES (1) ON CONFLICT (id) DO NOTHING RETURNING src.id, src.v; END;
-- recursion among string bodies, unused until called
CREATE FUNCTION even(n int) RETURNS bool LANGUAGE plpgsql AS $$ BEGIN RETURN n = 0 OR fn.odd(n - 1); END $$;
CREATE FUNCTION odd(n int) RETURNS bool LANGUAGE plpgsql AS $fn$ BEGIN RETURN n <> 0 AND
fn.even(n - 1) AND $$x$$ = 'x';
END $fn$;
CREATE TABLE uses (
    id int DEFAULT f2(1),
    g numeric GENERATED ALWAYS AS (m_mid(7)) STORED,
    CHECK (f1(id, 2) > 0)
);
CREATE INDEX uses_i ON uses (m_mid(id));
CREATE VIEW uv AS SELECT f1(uses.id, 1) AS one, f5(
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
