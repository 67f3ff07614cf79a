-- nomenclature torture
CREATE SCHEMA "select";
CREATE SCHEMA "My Schema.with.dots";
CREATE SCHEMA "ünïcødé";
CREATE TABLE "select"."from" ("where" int PRIMARY KEY, "group" text, "order" text DEFAULT 'by', "limit;--" int,
  "a'b" text, "a""b" varchar(40) DEFAULT 'it''s "quoted"', "tab	in" bigint, "Group" text
);
CREATE TABLE "select"."From" ("WHERE" int PRIMARY KEY REFERENCES "select"."from" ("where"),
  "where" bigint, " leading" int, "trailing " int CHECK ("trailing " > " leading"));
CREATE TABLE "My Schema.with.dots"."table.one" (
  id int CONSTRAINT "pk of . table" PRIMARY KEY,
  "ℝeal" real, "日本語の列" text, "🙂" text,
  CONSTRAINT "check 100%" CHECK ("ℝeal" >= 0 AND "日本語の列" <> '日本')
);
CREATE INDEX "idx ""q""" ON "My Schema.with.dots"."table.one" ("日本語の列" DESC NULLS LAST, lower("🙂"));
CREATE TABLE aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg (
  hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnn serial PRIMARY KEY,
  hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnno int UNIQUE
  , hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnp int UNIQUE CHECK (hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnp > 0)
);
CREATE TABLE "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggG" (
  id
bigserial
  PRIMARY KEY, x text
);
CREATE TYPE "ünïcødé"."type; DROP" AS ENUM ('it''s', 'a\b', '"', '', '$$');
CREATE TABLE "ünïcødé"."user" ("default" "ünïcødé"."type; DROP" DEFAULT '$$', "primary" "ünïcødé"."type; DROP"[] DEFAULT ARRAY['a\b', '"', '$$']::"ünïcødé"."type; DROP"[]);
CREATE FUNCTION "My Schema.with.dots"."do it!"("the arg" int DEFAULT 1, OUT "int" int, OUT "user" text) LANGUAGE plpgsql AS $f$
BEGIN "int" := "the arg"
+ 1
; "user" := $$x$$; END $f$;
CREATE VIEW "select"."view ""v""" AS SELECT "from"."where" AS "as", "from"."order" AS "end"
, "from"."Group" AS "table"
 FROM "select"."from";
CREATE TRIGGER "before;" BEFORE UPDATE OF "limit;--" ON "select"."from" FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON COLUMN "select"."from"."limit;--" IS
'''; DROP TABLE "select"."from"; --';
