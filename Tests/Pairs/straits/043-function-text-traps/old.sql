CREATE FUNCTION f1(a text DEFAULT E'\\''$$', b text DEFAULT '$1') RETURNS text LANGUAGE plpgsql SECURITY DEFINER LEAKPROOF STRICT PARALLEL SAFE COST 3 SET search_path TO 'a b', '"x"', pg_temp SET datestyle TO 'ISO, DMY' AS $q$ BEGIN RETURN $$ ; -- '$$ || a; END $q$;
CREATE FUNCTION f2(int[] DEFAULT '{1,2}', interval DEFAULT '1 day', OUT "o ut" numeric(9,2)) LANGUAGE sql IMMUTABLE SET extra_float_digits TO '-1' AS 'SELECT 1.5::numeric --';
CREATE FUNCTION f3() RETURNS int LANGUAGE sql WINDOW IMMUTABLE AS $_$ SELECT 1 /* $$ $_ */ $_$;
CREATE PROCEDURE f4(VARIADIC "a-b" "char"[]) LANGUAGE plpgsql SET work_mem FROM CURRENT AS E'BEGIN\n\tNULL;\r\nEND';
CREATE FUNCTION "f.5"(character(3), bit(4), time(2) with time zone, varchar(7)[]) RETURNS interval(3) LANGUAGE sql IMMUTABLE RETURN NULL::interval;
CREATE TABLE t (a char(3) DEFAULT "f.5"('a', B'1010', '10:00', '{}')::text::char(3), iv interval day to second(2) DEFAULT '1 day', b bit varying(5) DEFAULT B'101', ts timestamp(0) DEFAULT LOCALTIMESTAMP(0), x text DEFAULT f1(), n numeric(5,-2), nm name DEFAULT CURRENT_USER);
CREATE VIEW v AS SELECT f1('a', b => 'c') AS r, (f2()) AS o, f3() OVER () AS w FROM t;
