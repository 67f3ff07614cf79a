CREATE SCHEMA "sch""ema with ""quotes""";
CREATE TYPE "sch""ema with ""quotes"""."Énum 'x'" AS ENUM ('a''b', 'C"d', 'back\slash', '', ' ', 'été');
CREATE TABLE "sch""ema with ""quotes"""."table" ("select" int PRIMARY KEY, "Group By" "sch""ema with ""quotes"""."Énum 'x'" DEFAULT 'a''b', "ünïcødé_列" text DEFAULT E'tab\there', "$1" int CHECK ("$1" <> 0), "a.b" int, " " int);
CREATE INDEX "a.b" ON "sch""ema with ""quotes"""."table" ("a.b", " ");
CREATE FUNCTION "sch""ema with ""quotes"""."f(x)"("arg one" int, "OUT" int DEFAULT 3) RETURNS int LANGUAGE sql IMMUTABLE AS $_$ SELECT $1 + "OUT" -- $$ tricky
$_$;
CREATE VIEW "sch""ema with ""quotes"""."VIEW; DROP TABLE x" AS SELECT "Group By" AS "order", "sch""ema with ""quotes"""."f(x)"("$1") AS "user" FROM "sch""ema with ""quotes"""."table";
CREATE TABLE "this_is_a_name_of_exactly_sixty_three_bytes_which_is_the_limit_" ("this_is_a_column_of_exactly_sixty_three_bytes_which_is_limit_63" serial PRIMARY KEY, x int UNIQUE);
COMMENT ON COLUMN "sch""ema with ""quotes"""."table"." " IS E'a comment with ''quotes'', a \\ and\na newline; -- and this';
