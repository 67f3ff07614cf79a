CREATE SCHEMA "Sch""ema; DROP"; CREATE SCHEMA "select";
CREATE TYPE "select"."table" AS ENUM ('', 'its', 'it''s', 'back\\slash', 'ÜNÏ', '$$ $$');
CREATE TABLE "Sch""ema; DROP"."a.b" ("order" bigint PRIMARY KEY, "üser" varchar DEFAULT E'tab\t''\\', "%s" "select"."table" DEFAULT '$$ $$', " lead" numeric CHECK (" lead" > 0.5), "user" name DEFAULT SESSION_USER, "USER" text);
CREATE FUNCTION "select"."from"("IN" bigint, "$x" text DEFAULT '$function$') RETURNS text LANGUAGE plpgsql AS $_$ BEGIN RETURN '$function$' || '$body$' || '$_X$' || '\' || "$x"; -- "
 END $_$;
CREATE VIEW "select"."view" AS SELECT "order", "üser" AS "a ""b""", "select"."from"("order") AS "%I", "%s", "USER" FROM "Sch""ema; DROP"."a.b" WHERE "%s" <> 'its' AND "üser" !~ '\d+\\';
CREATE INDEX "i-1" ON "Sch""ema; DROP"."a.b" ("%s", lower("üser")) WHERE "üser" <> E'\\n''';
COMMENT ON INDEX "Sch""ema; DROP"."i-1" IS '';
COMMENT ON COLUMN "Sch""ema; DROP"."a.b"."USER" IS E'\\\\ and \n/* open';
COMMENT ON TABLE "Sch""ema; DROP"."a.b" IS '日本 🐘';
CREATE RULE "_R" AS ON INSERT TO "select"."view" DO INSTEAD INSERT INTO "Sch""ema; DROP"."a.b" ("order", "%s") VALUES (NEW."order", '$$ $$');
GRANT SELECT ("USER", "%I") ON "select"."view" TO PUBLIC;
CREATE FUNCTION "select"."trigger"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END';
CREATE TRIGGER "T;1" BEFORE UPDATE OF "USER", "user" ON "Sch""ema; DROP"."a.b" FOR EACH ROW WHEN (NEW."USER" = '%') EXECUTE FUNCTION "select"."trigger"('a''b', E'\n', '%%', '\');

