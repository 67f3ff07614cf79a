CREATE SCHEMA "Weird.Schema";
CREATE SCHEMA "select";
CREATE SCHEMA "ünï ""q"" '$1' \ %s";
CREATE TABLE "Weird.Schema"."Table" ("Col" integer PRIMARY KEY, "col" text, "COL" text, "a.b" integer, " lead" integer, "trail " integer);
CREATE TABLE "Weird.Schema"."table" ("Col" bigint, "order" text DEFAULT 'group by', "from" date);
CREATE TABLE "select"."from" ("where" integer CONSTRAINT "group" PRIMARY KEY, "limit" text CONSTRAINT "check" CHECK ("limit" <> 'a;b--c/*'));
CREATE TABLE "ünï ""q"" '$1' \ %s"."täble 日本" (
  "ключ" integer GENERATED ALWAYS AS IDENTITY,
  "$dollar$" text DEFAULT $q$it's $$ 'quoted' \n$q$,
  "x'y" text DEFAULT E'tab\there\\ and \'quote\'',
  "😀" text
);
CREATE TYPE "select"."TYPE" AS ENUM ('', ' ', 'A', 'a', 'it''s', '"q"', 'back\slash', 'ünï'
  , 'Z');
CREATE TYPE "select"."row" AS ("end" integer, "Begin" "select"."TYPE"[], "a.b" text);
CREATE DOMAIN "select"."user" AS text CONSTRAINT "Is it?" CHECK (VALUE !~ '[''"\\]');
CREATE FUNCTION "select"."do it"("in" "select"."row", "Out Name" OUT integer, VARIADIC "rest" text[] DEFAULT '{"a,b",NULL,"NULL"}')
 LANGUAGE plpgsql AS $fn$ begin "Out Name" := 1; /* $$ $_$ $body$ */ end $fn$;
CREATE FUNCTION "select"."Trig"() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER "Before; insert" BEFORE INSERT ON "Weird.Schema"."table" FOR EACH ROW
  EXECUTE FUNCTION "select"."Trig"('arg', 'it''s', 'back\slash', '', 'ä');
CREATE INDEX "idx.with.dots" ON "Weird.Schema"."table" ("Col", lower("order"));
CREATE INDEX "Idx.With.Dots" ON "Weird.Schema"."Table" ("COL" text_pattern_ops) WHERE "col" = 'where';
CREATE VIEW "select"."View" AS SELECT t."Col" AS "as", u."order" AS "Order", u.*::text AS "?column?"
  FROM "Weird.Schema"."table" u
  JOIN "Weird.Schema"."Table" t USING ("Col");
CREATE VIEW "select"."view" ("Col", "col.") AS SELECT "as", "Order" FROM "select"."View" "inner";
CREATE SEQUENCE "select"."seq'uence" OWNED BY "select"."from"."limit";
ALTER TABLE "select"."from" ALTER "where" SET DEFAULT nextval('"select"."seq''uence"');
ALTER TABLE "Weird.Schema"."Table" ADD CONSTRAINT "f k" FOREIGN KEY ("Col") REFERENCES "select"."from";
COMMENT ON TABLE "select"."from" IS E'multi\nline ''quoted'' \\ back $$ -- not comment';
COMMENT ON COLUMN "ünï ""q"" '$1' \ %s"."täble 日本"."😀" IS 'emoji';
COMMENT ON CONSTRAINT "Is it?" ON DOMAIN "select"."user" IS 'q?';
COMMENT ON TRIGGER "Before; insert" ON "Weird.Schema"."table" IS 'tr;ig';
COMMENT ON SCHEMA "Weird.Schema" IS 'dots';
COMMENT ON VIEW "select"."view" IS 'lower';
COMMENT ON VIEW "select"."View" IS 'Upper';
COMMENT ON COLUMN "select"."view"."col." IS 'col with dot';
CREATE PROCEDURE "select"."Call"(INOUT "Select" integer) LANGUAGE sql AS $$ select "Select" + 1 $$;
COMMENT ON SCHEMA "select" IS 'reserved';
