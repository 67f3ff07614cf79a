CREATE SCHEMA "my.schema";
CREATE SCHEMA "select";
CREATE TYPE "my.schema"."état" AS ENUM ('', 'it''s', 'a"b', '\', '$$', 'back\slash');
CREATE TABLE "my.schema"."Table ""x""" (
    "a.b" bigint PRIMARY KEY,
    "select" text DEFAULT E'it''s \n "fine"; */ /*',
    "日本語" "my.schema"."état"[] DEFAULT ARRAY['it''s', '', '\']::"my.schema"."état"[],
    "Id" bigint,
    "id" integer,
    " " text,
    CONSTRAINT "check;drop" CHECK ("select" <> E'\n*/ '';'),
    CONSTRAINT "uñi" UNIQUE (id, "Id"),
    CONSTRAINT "uÑi" UNIQUE (" ")
);
CREATE INDEX "idx 'q'" ON "my.schema"."Table ""x""" ((" " || 'x"'), "日本語") WHERE "a.b" > 0;
CREATE FUNCTION "select"."from"("where" integer, "Group" text DEFAULT E'$body$\r\\''') RETURNS text LANGUAGE plpgsql AS $_$ BEGIN RETURN '$$ $body$ $_' || "Group" || $a$ $function$ $a$; END $_$;
CREATE FUNCTION "select"."from"("where" bigint) RETURNS text LANGUAGE plpgsql AS $_$ BEGIN RETURN '%s %I %%'; END $_$;
CREATE VIEW "select"."table" AS SELECT "a.b" AS "union", "Id", id, "日本語"[1] AS "1st", "select"."from"("Id") AS "🙂" FROM "my.schema"."Table ""x""";
COMMENT ON COLUMN "my.schema"."Table ""x"""."a.b" IS E'quote '' and \\'' and\r\nline; $_$ ''''';
COMMENT ON INDEX "my.schema"."idx 'q'" IS '/* ';
