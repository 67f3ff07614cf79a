CREATE SCHEMA "Sch.ema";
CREATE SCHEMA "sel""ect";
CREATE TYPE "Sch.ema"."ty pe" AS ENUM ('it''s', 'a"b', E'back\\slash', '');
CREATE TABLE "Sch.ema"."Ta ble" ("Id" integer PRIMARY KEY, "user" text DEFAULT E'x\ny', "%s" "Sch.ema"."ty pe" DEFAULT 'it''s');
CREATE FUNCTION "sel""ect"."fn$1"("a b" integer DEFAULT 1) RETURNS text LANGUAGE plpgsql AS $_$ BEGIN RETURN '$$' || "a b"; END $_$;
CREATE VIEW "sel""ect"."order" AS SELECT "Id" AS "i.d", "sel""ect"."fn$1"("Id") AS "group" FROM "Sch.ema"."Ta ble";
CREATE POLICY "po'licy" ON "Sch.ema"."Ta ble" USING ("user" = 'a''b');
CREATE INDEX "in""dex" ON "Sch.ema"."Ta ble" (lower("user")) WHERE "%s" = 'a"b';
COMMENT ON COLUMN "Sch.ema"."Ta ble"."%s" IS E'per\\cent ''%'' $$ -- /* ';
