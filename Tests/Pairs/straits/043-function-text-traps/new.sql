CREATE FUNCTION f1(b text DEFAULT '$1', a text DEFAULT U&'\00e9\\') RETURNS text LANGUAGE plpgsql SECURITY INVOKER PARALLEL RESTRICTED COST 0.5 SET search_path TO '' SET "my.opt" TO 'a''b' AS $q$ BEGIN RETURN $$ ; -- '$$ || b; END $q$;
CREATE FUNCTION f2(int[] DEFAULT ARRAY[1, 2], interval DEFAULT '1 day'::interval * 2, OUT "o ut" numeric(9,2)) LANGUAGE sql STABLE SET extra_float_digits TO '2' AS 'SELECT 1.5::numeric --';
CREATE FUNCTION f3() RETURNS int LANGUAGE sql WINDOW VOLATILE AS $_$ SELECT 1 /* $$ $_ $function$ */ $_$;
CREATE PROCEDURE f4(VARIADIC "a-b" "char"[]) LANGUAGE plpgsql AS E'BEGIN\n\tNULL;\n\nEND ';
CREATE FUNCTION "f.5"(character(3), bit varying(4), time(2) without time zone, text[]) RETURNS interval LANGUAGE sql IMMUTABLE RETURN '1 mon'::interval year to month;
CREATE TABLE t (a bpchar DEFAULT "f.5"('a', B'1010', '10:00', '{}')::text::char(5), iv interval hour to minute DEFAULT '1 day', b bit(5) DEFAULT B'10100', ts timestamptz(3) DEFAULT CURRENT_TIMESTAMP(2), x text DEFAULT f1('y'), n numeric(5,2), nm "char" DEFAULT CURRENT_SCHEMA::"char");
CREATE VIEW v AS SELECT f1('a', a => 'c') AS r, (f2()) AS o, f3() OVER () AS w FROM t;
