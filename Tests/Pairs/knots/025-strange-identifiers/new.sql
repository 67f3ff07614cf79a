-- legal, but odd names: quotes, dots, percent, keywords, spaces at the edge, 63 bytes, umlauts, dollar tags, backslashes
CREATE SCHEMA "Mein ""Schema"".x";
CREATE SCHEMA "select";
SET search_path = "Mein ""Schema"".x", public;
CREATE TYPE "Größe" AS ENUM ('klein', 'it''s', '$$', 'a\b', ' ');
ALTER TYPE "Größe" ADD VALUE '"' BEFORE 'it''s';
ALTER TYPE "Größe" ADD VALUE '';
CREATE DOMAIN "domain" AS text CONSTRAINT "check" CHECK (VALUE <> '''' AND VALUE !~ E'\\d''$');
CREATE FUNCTION "select"."from"("select" text, "Ünï" "Größe" DEFAULT 'it''s') RETURNS text LANGUAGE sql IMMUTABLE
  AS $_$ SELECT "select" || '$$' || E'a\\b\n' || '$x$' $_$;
CREATE TABLE "Table.With.Dots" (
  "id " integer,
  "user" "Größe" DEFAULT 'it''s',
  "a""b" text DEFAULT 'x''y\z',
  "order" "domain",
  "%s" integer,
  "a_column_whose_name_is_exactly_sixty_three_bytes_long_so_no_mor" integer,
  "ALL" text[] DEFAULT ARRAY['a,b', 'c"d', NULL, 'NULL', ''],
  CONSTRAINT "primary" PRIMARY KEY ("id "),
  CONSTRAINT "a check; drop table" CHECK ("a""b" <> '--' AND "%s" % 2 = 0)
);
CREATE TABLE "select"."table" ("id " integer CONSTRAINT "references" REFERENCES "Mein ""Schema"".x"."Table.With.Dots", "when" timestamp, "group" text);
CREATE UNIQUE INDEX "index "" 1" ON "Table.With.Dots" ("a""b", ("order" || '"'), "select"."from"("a""b")) WHERE "user" <> 'a\b';
CREATE INDEX ON "Table.With.Dots" ("a_column_whose_name_is_exactly_sixty_three_bytes_long_so_no_mor" DESC, "id ");
CREATE INDEX "sélect" ON "select"."table" ("when", "group" COLLATE "de-x-icu");
CREATE VIEW "view" AS SELECT t."id " AS " id", "select"."from"(t."a""b", t."user") AS "?column?", t."order" AS "CASE", 'x' AS "x.y" FROM "Table.With.Dots" AS t WHERE t."user" > 'klein';
CREATE VIEW "select"."view" AS SELECT v." id" AS "id", v."CASE" FROM "Mein ""Schema"".x"."view" AS v JOIN "select"."table" AS "user" ON "user"."id " = v." id";
CREATE FUNCTION "tg()"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER "trig ger" BEFORE UPDATE OF "a""b", "%s" ON "Table.With.Dots" FOR EACH ROW WHEN (OLD."%s" IS NOT NULL) EXECUTE FUNCTION "tg()"('a"b', 'c''d', '\\', '$1');
CREATE SEQUENCE "Seq.1" OWNED BY "Table.With.Dots"."%s";
ALTER TABLE "Table.With.Dots" ALTER "%s" SET DEFAULT nextval('"Mein ""Schema"".x"."Seq.1"');
COMMENT ON TABLE "Table.With.Dots" IS E'line 1\nline ''2''\\\t"x" $$ -- /* ';
COMMENT ON COLUMN "Table.With.Dots"."a""b" IS '';
COMMENT ON COLUMN "Table.With.Dots"."id " IS '%s $1 \';
COMMENT ON CONSTRAINT "a check; drop table" ON "Table.With.Dots" IS 'Ünï 🐘';
COMMENT ON TRIGGER "trig ger" ON "Table.With.Dots" IS 'NULL';
