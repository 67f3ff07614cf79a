CREATE SCHEMA "My ""Schema"".x";
CREATE TABLE "My ""Schema"".x"."table with spaces; DROP TABLE x" ("select" int PRIMARY KEY, "Col.With.Dots" text DEFAULT 'it''s', "ünï" date, "$1" numeric, "a""b" text[]);
CREATE TABLE "My ""Schema"".x"."Tbl" (
  "x" int,
  "X" int,
  "x " int,
  CONSTRAINT "chk-1" CHECK ("x" < "X")
);
CREATE TABLE "My ""Schema"".x"."tbl" ("X" int, CONSTRAINT "chk-1" CHECK ("X" > 0));
CREATE INDEX "idx""q" ON "My ""Schema"".x"."table with spaces; DROP TABLE x" ("Col.With.Dots", lower("Col.With.Dots"));
CREATE TABLE a234567890123456789012345678901234567890123456789012345678901x (
  a234567890123456789012345678901234567890123456789012345678901c serial PRIMARY KEY,
  v int UNIQUE
);
CREATE VIEW "View'1" AS
  SELECT "select" AS "from", "Col.With.Dots" AS "where"
  FROM "My ""Schema"".x"."table with spaces; DROP TABLE x";
CREATE FUNCTION "My ""Schema"".x"."F n"("arg 1" int DEFAULT 3, OUT "out""2" text) LANGUAGE plpgsql AS $f$BEGIN "out""2" := '$$' || "arg 1"; END$f$;
CREATE TYPE "Enum Type" AS ENUM ('it''s', 'a,b', '', '"q"', 'É');
COMMENT ON COLUMN "My ""Schema"".x"."Tbl"."x " IS E'tab\there, quote '' and \\ backslash';
