CREATE SCHEMA "My.Schema %s";
CREATE SCHEMA "quo""te";
CREATE TYPE "My.Schema %s"."e$1" AS ENUM ('a''b', 'c\d', 'e"f', '%I', '$$', '');
CREATE TABLE "My.Schema %s"."tab
le" ("select" int PRIMARY KEY, "a.b" "My.Schema %s"."e$1" DEFAULT '$$', "%" text DEFAULT '%s $1 \n', "back\slash" text DEFAULT E'\\x\t''', "Ünïcödé" text, "$$" int, "sp ace" int GENERATED ALWAYS AS ("$$" + 1) STORED);
CREATE TABLE "quo""te"."aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff123" (id int, "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff123" text);
CREATE INDEX "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffff_idx1" ON "quo""te"."aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff123" (id);
CREATE FUNCTION "quo""te"."f'n"("p 1" int, "P""2" text DEFAULT '$body$') RETURNS text LANGUAGE plpgsql AS $body$ BEGIN RETURN '$$ $_$ $function$' || "P""2"; END $body$;
CREATE VIEW "quo""te"."v;DROP" AS SELECT "select" AS "order by", "a.b" AS "a""b", "quo""te"."f'n"("$$") AS "%I" FROM "My.Schema %s"."tab
le";
ALTER TABLE "My.Schema %s"."tab
le" ADD CONSTRAINT "chk '%' \" CHECK ("%" <> '\' AND "a.b" <> 'c\d');
COMMENT ON COLUMN "My.Schema %s"."tab
le"."%" IS '%s %I %L $1 \''quote\'' $$';
