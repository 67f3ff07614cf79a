CREATE TYPE rt AS (a int, b
varchar(40), c int);
CREATE TABLE base (id int PRIMARY KEY, r rt, k
bigint
DEFAULT 0);
CREATE FUNCTION get(i int) RETURNS rt LANGUAGE sql STABLE BEGIN ATOMIC SELECT r FROM base WHERE id = i; END;
CREATE FUNCTION k_of(i int) RETURNS
bigint
LANGUAGE sql STABLE RETURN (SELECT b.k + coalesce((get(i)).a, 0) FROM base b WHERE b.id = i);
CREATE FUNCTION all_k(
lo bigint
DEFAULT 0) RETURNS TABLE (id int, k bigint) LANGUAGE sql STABLE ROWS 7 BEGIN ATOMIC SELECT b.id, k_of(b.id)::bigint FROM base b WHERE b.k > lo; END;
CREATE VIEW ak AS SELECT * FROM all_k(5) AS z(id, k);
CREATE PROCEDURE put(i int, INOUT ok boolean
DEFAULT NULL) LANGUAGE sql BEGIN ATOMIC INSERT INTO base (id, k) VALUES (i, k_of(i)) ON CONFLICT (id) DO UPDATE SET k = excluded.k; UPDATE base SET r = ROW(1, 'x', 2) WHERE base.id = i; SELECT ok; END;
ALTER PROCEDURE put(int, boolean) SECURITY DEFINER;
ALTER FUNCTION get(int) OWNER TO pair_owner;
ALTER PROCEDURE put OWNER TO pair_owner;
REVOKE ALL ON PROCEDURE put FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE put TO pair_app;
COMMENT ON PROCEDURE put(int, boolean) IS 'puts';
CREATE FUNCTION rec(n int) RETURNS int LANGUAGE sql IMMUTABLE RETURN n;
CREATE FUNCTION rec2(n int) RETURNS int LANGUAGE sql IMMUTABLE RETURN CASE WHEN n < 1 THEN
1
ELSE rec(n - 1) END;
CREATE TABLE usesrec (a int DEFAULT rec(3), b int GENERATED ALWAYS AS (rec(2)) STORED, CONSTRAINT ck CHECK (rec(a) = 0));
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE x public.rt; BEGIN x := public.get(NEW.id); RETURN NEW; END $$;
CREATE TRIGGER t AFTER INSERT ON base FOR EACH ROW WHEN (k_of(NEW.id) > 0) EXECUTE FUNCTION trg();
