CREATE SCHEMA "My.Schema %s";
CREATE SCHEMA "quo""te";
CREATE SCHEMA "My";
CREATE TYPE "My.Schema %s"."e$1" AS ENUM ('a''b', 'e"f', 'c\d', '%I', '$$', 'é', ' ');
CREATE TABLE "My"."Schema %s.tab
le" (id int);
CREATE TABLE "My.Schema %s"."tab
le" ("select" bigint, "a.b" "My.Schema %s"."e$1"[] DEFAULT '{$$,"e\"f"," "}', "%" varchar(40) DEFAULT '%%s $1 \n', "back\slash" text DEFAULT E'\\x\n''', "Ünïcödé" text COLLATE "C", "ünïcödé" int, "$$" bigint, "sp ace" bigint GENERATED ALWAYS AS ("$$" + 2) STORED, CONSTRAINT "pk""'" PRIMARY KEY ("select"));
CREATE TABLE "quo""te"."aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff124" (id int, "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff123" text);
CREATE TABLE "quo""te"."aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff123" (id bigint PRIMARY KEY, "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff124" text UNIQUE);
CREATE INDEX "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffff_idx1" ON "quo""te"."aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff124" (id);
CREATE FUNCTION "quo""te"."f'n"("p 1" bigint, "P""2" text DEFAULT '$body$', "Ü" int[] DEFAULT '{}') RETURNS varchar LANGUAGE plpgsql AS $body$ BEGIN RETURN E'\\$$ $_$ $function$
' || "P""2"; END $body$;
CREATE VIEW "quo""te"."v;DROP" AS SELECT "select" AS "order by", "a.b"[1] AS "a""b", "quo""te"."f'n"("$$") AS "%i" FROM "My.Schema %s"."tab
le";
ALTER TABLE "My.Schema %s"."tab
le" ADD CONSTRAINT "chk '%' \" CHECK ("%" <> '\\' AND 'c\d' <> ANY ("a.b"));
COMMENT ON COLUMN "My.Schema %s"."tab
le"."%" IS E'%s %I %L $1 \\''quote\\'' $$\n--\n/* */;\\';
COMMENT ON CONSTRAINT "pk""'" ON "My.Schema %s"."tab
le" IS '"pk""''"';
