CREATE SCHEMA "Sales Dept";
CREATE TABLE "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde" (
  "a_column_name_which_is_also_rather_long_for_the_generated_names" serial PRIMARY KEY,
  "a_column_name_which_is_also_rather_long_for_the_generated_nam2" text UNIQUE,
  "Größe" int CHECK ("Größe" > 0),
  "select" text DEFAULT 'it''s "so"',
  "UPPER" int, "upper" int
);
CREATE INDEX ON "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde" ("a_column_name_which_is_also_rather_long_for_the_generated_nam2");
CREATE INDEX ON "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde" ("a_column_name_which_is_also_rather_long_for_the_generated_nam2"
 , "UPPER");
CREATE INDEX ON "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde" (lower("select")
);
CREATE TABLE "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcdf" (
  "a_column_name_which_is_also_rather_long_for_the_generated_names" int REFERENCES "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde"
 , x int UNIQUE
);
CREATE TYPE "Order State" AS ENUM ('New', 'new'
);
CREATE TABLE "order" ("group" "Order State"[] DEFAULT ARRAY['New'::"Order State"], "a.b" int, "tab	x" text);
CREATE TABLE "Order" (id int);
CREATE TABLE orders_ (id int);
CREATE VIEW "View" AS SELECT "group"[1] AS "G", "a.b" AS "B c" FROM "order";
CREATE FUNCTION "F x"("Arg" int, "arg"
 int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT $1 + $2';
COMMENT ON COLUMN "order"."a.b" IS E'back\\slash ''quote'' $$ and
newline';
