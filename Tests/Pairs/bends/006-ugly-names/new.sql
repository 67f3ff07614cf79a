CREATE SCHEMA "My ""Schema"".x";
CREATE SCHEMA "my ""schema"".x";
CREATE TABLE "my ""schema"".x"."table with spaces; DROP TABLE x" ("select" bigint PRIMARY KEY, "Col.With.Dots" varchar(10) DEFAULT 'it''s \n', "ÜNÏ" date, "$1" numeric(10,2), "a""b" text[] DEFAULT '{"a,b",NULL}');
CREATE TABLE "My ""Schema"".x"."tbl" (
  "x" int,
  "X" int,
  "x  " int,
  CONSTRAINT "Chk-1" CHECK ("x" < "X")
);
CREATE TABLE "My ""Schema"".x"."Tbl" (
  "X" int,
  CONSTRAINT "chk-1" CHECK ("X" > 0),
  CONSTRAINT "Chk-1" CHECK ("X" > 1)
);
CREATE INDEX "idx'q" ON "my ""schema"".x"."table with spaces; DROP TABLE x" ("Col.With.Dots", upper("Col.With.Dots"));
CREATE TABLE a234567890123456789012345678901234567890123456789012345678901x (
  a234567890123456789012345678901234567890123456789012345678901c bigserial PRIMARY KEY,
  v int,
  UNIQUE (v, a234567890123456789012345678901234567890123456789012345678901c)
);
CREATE TABLE a234567890123456789012345678901234567890123456789012345678901y (
  a234567890123456789012345678901234567890123456789012345678901c serial PRIMARY KEY,
  v int UNIQUE
);
CREATE VIEW "View'1" AS SELECT "a""b" AS "a'b", "select" AS "from", "Col.With.Dots" AS "where" FROM "my ""schema"".x"."table with spaces; DROP TABLE x";
CREATE FUNCTION "My ""Schema"".x"."F n"("arg 1" int DEFAULT 4, OUT "out""2" text, OUT "out 3" int) LANGUAGE plpgsql AS $f$BEGIN "out""2" := '$$' || "arg 1"; END$f$;
CREATE TYPE "Enum Type" AS ENUM ('it''s', 'It''s', 'a,b', '"q"', 'É', 'é');
COMMENT ON COLUMN "My ""Schema"".x"."tbl"."x  " IS E'tab\there, quote '' and \\ backslash\nnewline';
COMMENT ON CONSTRAINT "Chk-1" ON "My ""Schema"".x"."Tbl" IS 'c';
