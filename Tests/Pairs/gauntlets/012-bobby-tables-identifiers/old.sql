CREATE SCHEMA "Ünï ""quoted"" schema";
CREATE SCHEMA "select";
CREATE TYPE "select"."type" AS ENUM ('it''s', 'a "b"', '', ' ', 'comma,brace}', E'back\\slash');
CREATE TABLE "select"."table" ("select" int CONSTRAINT "primary" PRIMARY KEY, "from" "select"."type" DEFAULT 'it''s', "User" text, "user" text, "a.b" int, "$1" int DEFAULT 1, " lead" text);
CREATE TABLE "Ünï ""quoted"" schema"."таблица с пробелами" ("колонка" text, "select" int REFERENCES "select"."table", "ctid_" int, "😀" bool DEFAULT true,
 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" int CHECK ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" > 0));
CREATE INDEX "index" ON "select"."table" ("User", lower("user")) WHERE "from" = 'a "b"';
CREATE INDEX "Index" ON "select"."table" (("a.b" + "$1"));
CREATE FUNCTION "select"."function"("in" "select"."type", "out" int DEFAULT 3) RETURNS TABLE("limit" int, "order by" text) LANGUAGE plpgsql AS $fn$BEGIN RETURN QUERY SELECT "out", $$it's$$::text; END$fn$;
CREATE VIEW "select"."view" AS SELECT " a" AS "from", "c;--" AS "where", t.*  FROM "select"."table" t(" a", "b ", "c;--", d, e, f, g);
CREATE VIEW "Ünï ""quoted"" schema"."view" AS SELECT v.*, (SELECT count(*) FROM "select"."function"('')) AS "count(*)" FROM "select"."view" v;
CREATE SEQUENCE "select"."Seq";
ALTER TABLE "select"."table" ALTER "a.b" SET DEFAULT nextval('"select"."Seq"');
CREATE FUNCTION "select"."trigger"() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE TRIGGER "trigger""'" BEFORE UPDATE OF "from", "User" ON "select"."table" FOR EACH ROW EXECUTE FUNCTION "select"."trigger"('arg''1', E'a\\b', '');
COMMENT ON COLUMN "select"."table"."User" IS $$User isn't "user"$$;
