CREATE SCHEMA "select";
CREATE SCHEMA "a.b";
CREATE SCHEMA "Ünï ""q""";
CREATE TYPE "select"."table" AS ENUM ('it''s', 'back\slash', '', ' ', 'ünï'
);
CREATE TABLE "select"."from" (
  "where" int CONSTRAINT "check" CHECK ("where" > 0),
  "a.b" "select"."table" DEFAULT '',
"Order by" text DEFAULT E'tab\there \\ ''x''',
  "%I %s $1" int[],
  CONSTRAINT "primary" PRIMARY KEY ("where")
);
CREATE TABLE "a.b"."c.d" (
  "x;y" int REFERENCES "select"."from"
  ON DELETE CASCADE,
  "user" name DEFAULT "current_user"(),
"name" name COLLATE "C"
);
CREATE TABLE "a"";drop table x;--" ("'" text, "''" text, """" text);
CREATE INDEX "index" ON "a.b"."c.d" ("x;y", ("user"::text || '.'));
CREATE INDEX "a""b" ON "a"";drop table x;--" ("'", """"
) WHERE "''" <> '''';
CREATE SEQUENCE "select"."SELECT" START 3;
CREATE TABLE "Ünï ""q""".t ("ид" int DEFAULT nextval('"select"."SELECT"'), "列" text);
CREATE FUNCTION "select"."Function"("in" int, "out" text DEFAULT '"', VARIADIC "array" text[] DEFAULT '{}')
  RETURNS TABLE ("order" int, "Group" text)
  LANGUAGE sql AS $fn$ SELECT 1, $$x$$ $fn$;
CREATE VIEW "a.b"."view" AS SELECT f."where" AS "limit",
  f."a.b" AS "offset", f."Order by" AS "?column?"
  FROM "select"."from" f;
CREATE VIEW "a.b"."View" AS SELECT "limit" AS "Limit"
  FROM "a.b"."view";
CREATE FUNCTION "a.b"."trigger"()
  RETURNS trigger LANGUAGE plpgsql AS $_$ BEGIN RETURN NEW; END $_$;
CREATE TRIGGER "a b ""c""" BEFORE INSERT ON "a.b"."c.d"
  FOR EACH ROW
 EXECUTE FUNCTION "a.b"."trigger"('it''s', E'a\\b', '');
CREATE DOMAIN "a.b"."int" AS text CONSTRAINT "not null" NOT NULL CONSTRAINT "value"
  CHECK (VALUE <> 'value');
CREATE TABLE "int" ("int" "a.b"."int", "text" int);
CREATE TABLE "Case" ("Case" int, "case" int, "CASE" int, CONSTRAINT "Case_Case" UNIQUE ("Case"),
CONSTRAINT "Case_case" UNIQUE ("case")
);
COMMENT ON COLUMN "select"."from"."a.b" IS 'a ''quoted'' \ comment
on two lines';
COMMENT ON TRIGGER "a b ""c""" ON "a.b"."c.d" IS E'\\.';
COMMENT ON SCHEMA "a.b" IS '$$';
