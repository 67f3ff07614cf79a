CREATE SCHEMA "user"; CREATE SCHEMA "select";
CREATE TABLE "user"."table" ("user" bigint DEFAULT 1, "all" varchar(4), "end" timestamp, "default" boolean DEFAULT true, "current_user" name DEFAULT SESSION_USER, "offset" smallint CHECK ("offset" > 1), PRIMARY KEY ("all", "user"), CONSTRAINT "unique" UNIQUE ("end"));
CREATE TABLE "select"."references" ("foreign" bigint, "primary" varchar(4), "constraint" timestamp REFERENCES "user"."table" ("end"), CONSTRAINT "foreign" FOREIGN KEY ("primary", "foreign") REFERENCES "user"."table");
CREATE FUNCTION "select"."case"("when" integer, "else" text DEFAULT 'then') RETURNS TABLE ("left" integer, "inner" text) LANGUAGE sql BEGIN ATOMIC SELECT "case"."when", "case"."else"; END;
CREATE DOMAIN "select"."integer" AS integer; CREATE TYPE "select"."text" AS ENUM ('d'); CREATE DOMAIN public."int4" AS "select"."integer" DEFAULT 4;
CREATE TABLE "order" ("group" "select"."integer"[], "interval" "select"."text" DEFAULT 'd', "time" public."int4", "int" pg_catalog.int8);
CREATE VIEW "window" AS SELECT "l"."left" AS "from", "o"."group" AS "having", "o"."time" AS "timestamp" FROM "order" "o", "select"."case"(1) "l";
CREATE INDEX "index" ON "order" USING btree ("interval", (COALESCE("int", 3))) WHERE "interval" >= 'd'::"select"."text";
