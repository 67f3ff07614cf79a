CREATE SCHEMA "select";
CREATE TYPE "select"."from" AS ENUM ('"', '''', '\');
CREATE TABLE "select"."table" ("column" "select"."from" DEFAULT '"', "a""b" int, "ümlaut €" text, "CASE" int CONSTRAINT "check" CHECK ("CASE" > 0));
COMMENT ON TABLE "select"."table" IS E'line1\nline2 -- not a comment /* nor this';
COMMENT ON COLUMN "select"."table"."a""b" IS $c$dollar $$ quote$c$;
CREATE INDEX "Index" ON "select"."table" ("a""b") WHERE "ümlaut €" = E'\\n''x';
CREATE VIEW "select".case AS SELECT "column" AS "user", "a""b" AS "end" FROM "select"."table";
