CREATE SCHEMA "Mixed Case";
CREATE SCHEMA "select";
CREATE TYPE "select"."Enum.Type" AS ENUM ('it''s', 'back\slash', 'ünïcode', '', '"q"');
CREATE TABLE "Mixed Case"."table" (
 "column" int, "Ünï" text, "a.b" "select"."Enum.Type" DEFAULT 'it''s', "with""quote" text DEFAULT E'tab\tnl\n',
 "user" text DEFAULT CURRENT_USER, "$x" int[] DEFAULT '{}',
 abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789 int,
 CONSTRAINT "check" CHECK ("column" > 0), CONSTRAINT "Primary Key" PRIMARY KEY ("column"));
CREATE INDEX "Index;DROP" ON "Mixed Case"."table" ("Ünï" DESC NULLS LAST, lower("with""quote"));
CREATE FUNCTION "select"."Fn"("IN" int, "out" text DEFAULT 'a,b', "table" "Mixed Case"."table" DEFAULT NULL) RETURNS TABLE ("select" int, "from" text) LANGUAGE plpgsql AS $_$ begin return query select 1, '$$'::text; end $_$;
CREATE VIEW "select"."view" AS SELECT "table"."column" AS "order", "table"."a.b" AS "group", f."from" FROM "Mixed Case"."table", "select"."Fn"(1) f;
CREATE TRIGGER "Trig ger" BEFORE UPDATE OF "Ünï", "column" ON "Mixed Case"."table" FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE SEQUENCE "Mixed Case"."Seq" OWNED BY "Mixed Case"."table"."$x";
COMMENT ON COLUMN "Mixed Case"."table"."with""quote" IS E'multi\nline -- not comment; '' \\ ';
COMMENT ON FUNCTION "select"."Fn"(int, text, "Mixed Case"."table") IS '$$ body $$';
