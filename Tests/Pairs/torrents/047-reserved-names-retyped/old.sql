CREATE SCHEMA "user"; CREATE SCHEMA "select";
CREATE TABLE "user"."table" ("user" integer DEFAULT 1, "all" text, "end" timestamptz, "default" boolean DEFAULT false, "current_user" text DEFAULT CURRENT_USER, "offset" integer CHECK ("offset" > 0), PRIMARY KEY ("user", "all"), CONSTRAINT "check" UNIQUE ("end"));
CREATE TABLE "select"."references" ("foreign" integer, "primary" text, "constraint" timestamptz REFERENCES "user"."table" ("end"), CONSTRAINT "foreign" FOREIGN KEY ("foreign", "primary") REFERENCES "user"."table");
CREATE FUNCTION "select"."case"("when" integer, "then" text DEFAULT 'else') RETURNS TABLE ("left" integer, "right" text) LANGUAGE sql BEGIN ATOMIC SELECT "case"."when", "case"."then"; END;
CREATE TYPE "select"."integer" AS ENUM ('integer'); CREATE DOMAIN "select"."text" AS text; CREATE DOMAIN public."int4" AS "select"."integer" DEFAULT 'integer';
CREATE TABLE "order" ("group" "select"."integer"[], "interval" "select"."text" DEFAULT 'd', "time" public."int4", "int" pg_catalog.int4);
CREATE VIEW "window" AS SELECT "l"."left" AS "from", "o"."group" AS "having", "o"."time" AS "timestamp" FROM "order" "o", "select"."case"(1) "l";
CREATE INDEX "index" ON "order" USING btree ("interval", (COALESCE("interval"::pg_catalog.text, 'x'))) WHERE "interval"::pg_catalog.text <> 'where';
