CREATE FUNCTION add_points(account int, points int DEFAULT 1) RETURNS int LANGUAGE sql AS $$ SELECT account + points $$;
CREATE FUNCTION add_points(account text) RETURNS text LANGUAGE sql AS $$ SELECT account $$;
CREATE PROCEDURE nightly(INOUT done int) LANGUAGE plpgsql AS $$ BEGIN done := 1; END $$;
CREATE FUNCTION secret() RETURNS text LANGUAGE sql SECURITY DEFINER AS $$ SELECT 'x' $$;
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
