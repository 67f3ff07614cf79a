CREATE SCHEMA "select";
CREATE SCHEMA "a.b";
CREATE SCHEMA "ünï ""q""";
CREATE TYPE "select"."table" AS ENUM ('it''s', 'back\slash', '', ' ', 'ünï'
, 'new"val'
);
CREATE TABLE "select"."from" (
  "where" int CONSTRAINT "check" CHECK ("where" > 0),
  "a.b" "select"."table" DEFAULT '',
"Order by" text DEFAULT E'tab\there \\\\ ''y''\nnewline',
  "%I %s $1" int[],
"ORDER BY" text DEFAULT '$$ ; -- not a comment /* nor this */',
"
newline" int DEFAULT 3,
  CONSTRAINT "primary" PRIMARY KEY ("where")
);
CREATE TABLE "a.b"."c.d" (
  "x;y" int REFERENCES "select"."from"
  ON DELETE SET NULL,
  "user" name DEFAULT "current_user"(),
"name" "char" DEFAULT 'x'
);
CREATE TABLE "a"";drop table x;--" ("'" text, "''" text, """" text);
CREATE INDEX "index" ON "a.b"."c.d" ("x;y", ("user"::text || '.'));
CREATE INDEX "a""b" ON "a"";drop table x;--" ("'", """"
, "''"
) WHERE "''" <> '''';
CREATE SEQUENCE "select"."SELECT" START 3;
CREATE TABLE "ünï ""q""".t ("ид" bigint DEFAULT nextval('"select"."SELECT"'), "列" text, "🙂" text DEFAULT '🙂');
CREATE FUNCTION "select"."Function"("in" int, "out" text DEFAULT '"', VARIADIC "array" text[] DEFAULT '{}') RETURNS TABLE ("order" int, "Group" text) LANGUAGE sql AS $fn$ SELECT 1, $$x$$ $fn$;
CREATE VIEW "a.b"."view" AS SELECT f."where" AS "limit", f."a.b" AS "offset", f."Order by" AS "?column?", "from"."ORDER BY" AS "ORDER BY" FROM "select"."from" f, "select"."from";
CREATE VIEW "a.b"."View" AS SELECT "limit" AS "Limit" FROM "a.b"."view";
CREATE FUNCTION "a.b"."trigger"() RETURNS trigger LANGUAGE plpgsql AS $_$ BEGIN RETURN NEW; END $_$;
CREATE TRIGGER "a b ""c""" BEFORE INSERT ON "a.b"."c.d" FOR EACH ROW
 EXECUTE FUNCTION "a.b"."trigger"('it''s', E'a\\b', '', ' x ', 'ünï');
CREATE DOMAIN "a.b"."int" AS text CONSTRAINT "not null" NOT NULL CONSTRAINT "value" CHECK (VALUE <> 'value');
CREATE TABLE "int" ("int" "a.b"."int" DEFAULT 'value ''', "text" int, "Int" "a.b"."int"[]);
CREATE TABLE "Case" ("Case" int, "case" int, "CASE" int, CONSTRAINT "Case_Case" UNIQUE ("Case"),
CONSTRAINT "Case_case" UNIQUE ("CASE")
);
COMMENT ON COLUMN "select"."from"."a.b" IS 'a ''quoted'' \ comment
on two  lines;
-- or three';
COMMENT ON TRIGGER "a b ""c""" ON "a.b"."c.d" IS E'\\.';
COMMENT ON SCHEMA "a.b" IS '$$';
