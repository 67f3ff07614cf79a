CREATE FUNCTION add_points(account int, points int DEFAULT 1) RETURNS int LANGUAGE sql AS $$ SELECT account + points $$;
CREATE FUNCTION add_points(account text) RETURNS text LANGUAGE sql AS $$ SELECT account $$;
CREATE PROCEDURE nightly(INOUT done int) LANGUAGE plpgsql AS $$ BEGIN done := 1; END $$;
CREATE FUNCTION secret() RETURNS text LANGUAGE sql SECURITY DEFINER AS $$ SELECT 'x' $$;
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
CREATE FUNCTION list_all(VARIADIC ids int[], OUT n int, OUT label text) RETURNS SETOF record LANGUAGE sql
    AS $$ SELECT i, i::text FROM unnest(ids) i $$;
REVOKE ALL ON FUNCTION add_points(int, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_points(int, int) TO api;
REVOKE ALL ON PROCEDURE nightly(int) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE nightly(int) TO worker;
REVOKE ALL ON FUNCTION secret() FROM PUBLIC;
REVOKE ALL ON FUNCTION total(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION total(int) TO api, worker;
REVOKE ALL ON FUNCTION list_all(int[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_all(int[]) TO worker WITH GRANT OPTION;
