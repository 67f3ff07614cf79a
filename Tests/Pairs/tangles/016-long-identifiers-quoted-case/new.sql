CREATE SCHEMA "Sales Dept"; CREATE SCHEMA "SALES DEPT";
CREATE TABLE "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde" (
  "a_column_name_which_is_also_rather_long_for_the_generated_names" serial PRIMARY KEY,
  "a_column_name_which_is_also_rather_long_for_the_generated_nam2" text UNIQUE,
  "Größe" numeric CHECK ("Größe" >= 0) CHECK ("Größe" < 1000),
  "select" text DEFAULT 'it''s "so"',
  "UPPER" text, "upper" int, "Upper" int GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX ON "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde" ("a_column_name_which_is_also_rather_long_for_the_generated_nam2");
CREATE INDEX ON "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde" ("a_column_name_which_is_also_rather_long_for_the_generated_nam2"
  DESC NULLS LAST, "UPPER" text_pattern_ops) INCLUDE ("select");
CREATE INDEX ON "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde" (lower("select")
 COLLATE "C", "upper"
);
CREATE TABLE "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcdf" (
  "a_column_name_which_is_also_rather_long_for_the_generated_names" int REFERENCES "Sales Dept"."a_table_name_that_is_quite_exactly_sixty_three_bytes_long_abcde"
  ON DELETE CASCADE, x int, UNIQUE ("a_column_name_which_is_also_rather_long_for_the_generated_names", x)
);
CREATE TYPE "Order State" AS ENUM ('New', 'new'
, 'N"e''w'
);
CREATE TABLE "order" ("group" "Order State"[] DEFAULT ARRAY['New'::"Order State"], "a.b" int, "tab	x" text);
CREATE TABLE "ORDER" (id int);
CREATE TABLE "orders " (id int);
CREATE VIEW "View" AS SELECT "group"[1] AS "G", "a.b" AS "B c" FROM "order";
CREATE FUNCTION "F x"("Arg" int, "arg"
 int DEFAULT 2, OUT "Out" int) LANGUAGE sql AS 'SELECT $1 + $2';
COMMENT ON COLUMN "order"."a.b" IS E'back\\slash ''quote'' $$ and
newline';
