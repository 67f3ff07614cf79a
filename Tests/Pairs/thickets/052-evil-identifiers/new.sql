CREATE SCHEMA "sch""ema with ""quotes""";
CREATE TYPE "sch""ema with ""quotes"""."Énum 'x'" AS ENUM ('a''''b', 'C"d', ' ', 'été', 'e''"\', 'back\\slash');
CREATE TABLE "sch""ema with ""quotes"""."table" ("SELECT" bigint PRIMARY KEY, "Group By" "sch""ema with ""quotes"""."Énum 'x'" DEFAULT 'e''"\', "ünïcødé_列" varchar(80) DEFAULT E'back\\slash and \n newline', "$1" bigint CONSTRAINT "chk '$1'" CHECK ("$1" <> 0), "a.b" int, "  " int);
CREATE UNIQUE INDEX "a.b" ON "sch""ema with ""quotes"""."table" ("a.b", "  ") WHERE "Group By" = 'C"d';
CREATE FUNCTION "sch""ema with ""quotes"""."f(x)"("arg one" bigint, "IN" int DEFAULT 4) RETURNS bigint LANGUAGE sql IMMUTABLE AS $_$ SELECT $1 + "IN" -- $$ tricky $_
$_$;
CREATE VIEW "sch""ema with ""quotes"""."VIEW; DROP TABLE x" AS SELECT "Group By" AS "order", "sch""ema with ""quotes"""."f(x)"("$1") AS "user", "  " FROM "sch""ema with ""quotes"""."table";
CREATE TABLE "this_is_a_name_of_exactly_sixty_three_bytes_which_is_the_limit2" ("this_is_a_column_of_exactly_sixty_three_bytes_which_is_limit_63" bigserial PRIMARY KEY, x int UNIQUE, y int REFERENCES "this_is_a_name_of_exactly_sixty_three_bytes_which_is_the_limit2"(x));
COMMENT ON COLUMN "sch""ema with ""quotes"""."table"."  " IS E'a comment with ''quotes'', a \\\\ and\r\nanother newline; /* and this */ $$';
COMMENT ON TABLE "this_is_a_name_of_exactly_sixty_three_bytes_which_is_the_limit2" IS '';
COMMENT ON VIEW "sch""ema with ""quotes"""."VIEW; DROP TABLE x" IS $c$ $$ $_$ ';' $c$;
