-- nomenclature torture
CREATE SCHEMA "select";
CREATE SCHEMA "My Schema.with.dots";
CREATE SCHEMA "Ünïcødé";
CREATE TABLE "select"."from" ("where" int PRIMARY KEY, "group" text, "order" text DEFAULT 'by', "limit;--" int,
  "a""b" text, "a'b" text, "tab	in" int
);
CREATE TABLE "select"."From" ("WHERE" int PRIMARY KEY REFERENCES "select"."from" ("where"),
  "where" int);
CREATE TABLE "My Schema.with.dots"."table.one" (
  id int CONSTRAINT "pk of . table" PRIMARY KEY,
  "ℝeal" real, "日本語の列" text, "🙂" text,
  CONSTRAINT "check 100%" CHECK ("ℝeal" > 0)
);
CREATE INDEX "idx ""q""" ON "My Schema.with.dots"."table.one" ("日本語の列");
CREATE TABLE aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg (
  hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnn serial PRIMARY KEY,
  hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnno int UNIQUE
);
CREATE TABLE "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggG" (
  id
serial
  PRIMARY KEY, x text
);
CREATE TYPE "Ünïcødé"."type; DROP" AS ENUM ('it''s', 'a\b', '"', '');
CREATE TABLE "Ünïcødé"."user" ("default" "Ünïcødé"."type; DROP" DEFAULT 'it''s', "primary" "Ünïcødé"."type; DROP"[] DEFAULT ARRAY['a\b', '"']::"Ünïcødé"."type; DROP"[]);
CREATE FUNCTION "My Schema.with.dots"."do it!"("the arg" int DEFAULT 1, OUT "int" int, OUT "user" text) LANGUAGE plpgsql AS $f$
BEGIN "int" := "the arg"
; "user" := $$x$$; END $f$;
CREATE VIEW "select"."view ""v""" AS SELECT "from"."where" AS "as", "from"."order" AS "end"
 FROM "select"."from";
CREATE TRIGGER "before;" BEFORE UPDATE OF "limit;--" ON "select"."from" FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON COLUMN "select"."from"."limit;--" IS
'; DROP TABLE "select"."from"; --';
