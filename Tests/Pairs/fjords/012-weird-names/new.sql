CREATE SCHEMA "mixed case";
CREATE SCHEMA "select";
CREATE TYPE "mixed case"."Enum.Type" AS ENUM ('it''s', '', 'ünïcode', '"q"', 'BACK\slash');
CREATE TABLE "mixed case"."table" (
 "Column" int, "Üni" text, "a.b" "mixed case"."Enum.Type" DEFAULT 'BACK\slash', "with""quote" text DEFAULT E'tab\tnl\\n',
 "user" text DEFAULT SESSION_USER, "$x" bigint[] DEFAULT '{}',
 abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456780 int,
 CONSTRAINT "Check" CHECK ("Column" > 0), CONSTRAINT "primary key" PRIMARY KEY ("Column"));
CREATE INDEX "Index;DROP" ON "mixed case"."table" ("Üni" ASC NULLS FIRST, upper("with""quote"));
CREATE FUNCTION "select"."Fn"("in" int, "Out" text DEFAULT 'a'', ''b', "table" "mixed case"."table" DEFAULT NULL) RETURNS TABLE ("select" int, "From" text) LANGUAGE plpgsql AS $_$ begin return query select 1, '$$'::text; end $_$;
CREATE VIEW "select"."view" AS SELECT "table"."Column" AS "order", "table"."a.b" AS "Group", f."From" FROM "mixed case"."table", "select"."Fn"(1) f;
CREATE TRIGGER "Trig ger" BEFORE UPDATE OF "Üni", "user" ON "mixed case"."table" FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE SEQUENCE "mixed case"."Seq" OWNED BY "mixed case"."table"."Column";
CREATE SEQUENCE "mixed case"."SEQ" OWNED BY "mixed case"."table"."$x";
COMMENT ON COLUMN "mixed case"."table"."with""quote" IS E'multi\n\nline -- not comment; '' \\ ';
COMMENT ON FUNCTION "select"."Fn"(int, text, "mixed case"."table") IS '$_$ body $_$';
